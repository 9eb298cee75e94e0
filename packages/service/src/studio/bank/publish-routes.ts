import type {
  BankDraft,
  OwnBankTopic,
  TopicNeeds as ShownNeeds,
} from '@auroraai/api-client/studio';
import { nameOf, type TopicNeeds, topicFigures } from '@auroraai/dialogue/editing';
import type { BankAbout } from '../../store/studio-bank-store.ts';
import type { StoredDraft } from '../../store/studio-bot-store.ts';
import { invalid } from '../../v2/problem.ts';
import { readJson } from '../../v2/read-request.ts';
import type { Member } from '../access/access.ts';
import type { StudioDeps } from '../deps.ts';
import type { HandlersOf } from '../handlers.ts';
import { notFound, StudioError, waitFor } from '../problem.ts';
import { cannotBeUsed } from '../versions/check-version.ts';
import { documentOf } from '../versions/training.ts';
import { type Bundle, bundleOf } from './bundle.ts';
import { concernsOf } from './concerns.ts';
import { countKinds, showTopic } from './entry.ts';
import { MOST_PUBLISHED } from './limits.ts';
import { newBankTopic, partsToPublish, topicShowing } from './schemas.ts';

/** In how many seconds an organisation may try again that publishes something already. */
const BUSY = 5;

/** How organisations publish topics for one another. */
export function publishHandlers(
  deps: StudioDeps,
): HandlersOf<
  | 'POST /bots/:bot/bank/preview'
  | 'POST /bots/:bot/bank'
  | 'GET /organisations/:organisation/bank'
  | 'POST /organisations/:organisation/bank/:topic'
> {
  const { studioBank, studioBots } = deps.store;
  const publishing = new Set<string>();

  const draftOf = async ({ organisation }: Member, bot: string) => {
    const draft = await studioBots.of(organisation.id).draft(bot);
    if (!draft) throw notFound();
    return draft;
  };

  const inTurn = async <T>(organisation: string, work: () => Promise<T>): Promise<T> => {
    if (publishing.has(organisation)) throw waitFor('busy', BUSY);
    publishing.add(organisation);
    try {
      return await work();
    } finally {
      publishing.delete(organisation);
    }
  };

  return {
    'POST /bots/:bot/bank/preview': async (c, member) => {
      const { parts: ids } = await readJson(deps, c.req.raw, partsToPublish);
      const bundle = await bundleOf(await draftOf(member, c.req.param('bot') ?? ''), ids);
      const { digest, parts, languages, needs } = bundle;
      const { id } = member.organisation;
      const taken = await studioBots.of(id).takenTopics(c.req.param('bot') ?? '');
      const shown: BankDraft = {
        ...{ digest, parts, languages: [...languages], needs: showNeeds(needs) },
        texts: topicFigures(parts, languages),
        concerns: concernsOf(parts, taken, id),
      };
      return c.json(shown, 200, { 'Cache-Control': 'no-store' });
    },

    'POST /bots/:bot/bank': async (c, member) => {
      const bot = c.req.param('bot') ?? '';
      const asked = await readJson(deps, c.req.raw, newBankTopic);
      const { parts: chosen, topic, digest, names, about, licence, credit } = asked;
      const { organisation, account, note } = member;
      return inTurn(organisation.id, async () => {
        const draft = await draftOf(member, bot);
        const bundle = await bundleOf(draft, chosen);
        if (bundle.digest !== digest) {
          throw new StudioError(
            'changed-meanwhile',
            'The draft has become another; look at it again.',
          );
        }
        if (bundle.languages.length === 0) {
          const message = 'must have a language in which all topics have examples';
          throw invalid([{ path: '/parts', message }]);
        }
        const { parts, languages } = bundle;
        const described: BankAbout = {
          ...{ names, about, licence, credit, languages: [...languages] },
          ...{ parts: countKinds(parts), ...(await measured(deps, draft, bundle)) },
        };
        const made = await studioBank.of(organisation.id).publish(
          {
            ...{ id: topic ?? deps.randomUUID(), isNew: topic === undefined },
            ...{ organisationName: organisation.name, bot, chosen, about: described },
            parts: parts.map(({ kind, value }) => ({ kind, value })),
            ...{ publishedAt: deps.now(), publishedBy: account.name },
          },
          MOST_PUBLISHED,
        );
        if (!made) throw notFound();
        if (made === 'too-many') {
          const { topics, versions } = MOST_PUBLISHED;
          const most = `An organisation has at most ${topics} topics of ${versions} versions.`;
          throw new StudioError('too-large', most);
        }
        await note('topic-published', `${made.id} ${made.version}`);
        return c.json(showTopic(made), 201);
      });
    },

    'GET /organisations/:organisation/bank': async (c, { organisation }) => {
      const own = await studioBank.of(organisation.id).list();
      const takers = await studioBots.takers(own.map(({ id }) => id));
      const topics = own.map((record): OwnBankTopic => {
        const { bot, chosen, publishedBy, withdrawn } = record;
        return {
          ...{ ...showTopic(record), bot, chosen: [...chosen], published_by: publishedBy },
          ...{ withdrawn, takers: takers.get(record.id) ?? 0 },
        };
      });
      return c.json({ topics }, 200, { 'Cache-Control': 'no-store' });
    },

    'POST /organisations/:organisation/bank/:topic': async (c, { organisation, note }) => {
      const { withdrawn } = await readJson(deps, c.req.raw, topicShowing);
      const topic = c.req.param('topic') ?? '';
      if (!(await studioBank.of(organisation.id).withdraw(topic, withdrawn))) throw notFound();
      await note(withdrawn ? 'topic-withdrawn' : 'topic-shown', topic);
      return c.body(null, 204);
    },
  };
}

/** The quality of what is published, measured in its bot as the draft has it. */
async function measured(
  { measureTopic }: Pick<StudioDeps, 'measureTopic'>,
  { parts: all }: StoredDraft,
  { parts, languages }: Bundle,
): Promise<Pick<BankAbout, 'quality' | 'tests'>> {
  const snapshot = all.map((part) => ({ ...part, value: part.value! }));
  const names = parts.map(({ kind, value }) => ({ kind, name: nameOf(kind, value) }));
  const result = await measureTopic(documentOf(snapshot), names);
  if (result.problems) throw cannotBeUsed(snapshot, result.problems);
  const { reading, tests } = result.measures;
  const quality = topicFigures(parts, languages).map((figures) => {
    const read = reading.find(({ language }) => language === figures.language);
    return { ...figures, accuracy: read?.examples ? read.right / read.examples : null };
  });
  return { quality, tests };
}

/** What a topic expects in the settings of a bot. */
export function showNeeds({ httpActions, network, transfers }: TopicNeeds): ShownNeeds {
  return { http_actions: httpActions, network, transfers };
}
