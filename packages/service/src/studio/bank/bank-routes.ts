import type { StudioChanged, TakenTopic, TopicPreview } from '@auroraai/api-client/studio';
import { needsOf } from '@auroraai/dialogue/editing';
import { cleanText } from '../../direct-line/clean.ts';
import { foldForBank } from '../../store/studio-bank-store.ts';
import type { TakenTopic as Taken } from '../../store/studio-bot-store.ts';
import { invalid } from '../../v2/problem.ts';
import { readJson } from '../../v2/read-request.ts';
import type { Member } from '../access/access.ts';
import type { StudioDeps } from '../deps.ts';
import { DraftMoved, editDraft } from '../drafts/edit-draft.ts';
import { MOST_PARTS } from '../drafts/limits.ts';
import type { HandlersOf } from '../handlers.ts';
import { notFound, StudioError, waitFor } from '../problem.ts';
import { BANK_PAGE } from './limits.ts';
import { showNeeds } from './publish-routes.ts';
import { topicFollowing, wantedTopics } from './schemas.ts';
import { takeTopics, type WantedTopic } from './take-topics.ts';

/** How often topics are taken anew because others changed the draft at that moment. */
const TRIES = 5;

const MOST_WORDS = 10;

/** What bots may take of the shared bank. */
export function bankHandlers(
  deps: StudioDeps,
): HandlersOf<
  | 'GET /bank'
  | 'GET /bots/:bot/topics'
  | 'GET /bots/:bot/topics/:topic'
  | 'POST /bots/:bot/topics'
  | 'POST /bots/:bot/topics/:topic'
> {
  /** A draft with what it has taken; throws when there is none. */
  const draftOf = async ({ organisation }: Member, bot: string) => {
    const bots = deps.store.studioBots.of(organisation.id);
    // In this order: who takes a topic between the two has changed the draft, which is noticed.
    const draft = await bots.draft(bot);
    if (!draft) throw notFound();
    return { draft, before: await bots.takenTopics(bot) };
  };

  const take = async (member: Member, bot: string, chosen: readonly WantedTopic[]) => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const { draft, before } = await draftOf(member, bot);
      const { changes, taken } = takeTopics(draft, chosen, before, deps.randomUUID);
      try {
        return await editDraft(deps, member, bot, changes, { topics: taken, at: draft.sequence });
      } catch (error) {
        if (!(error instanceof DraftMoved)) throw error;
      }
    }
    throw waitFor('busy', 1);
  };

  return {
    'GET /bank': async (c) => {
      const query = readQuery((name) => c.req.query(name));
      const page = await deps.bank.search({ ...query, limit: BANK_PAGE });
      return c.json(page, 200, { 'Cache-Control': 'no-store' });
    },

    'GET /bots/:bot/topics': async (c, { organisation }) => {
      const bots = deps.store.studioBots.of(organisation.id);
      const taken = await bots.takenTopics(c.req.param('bot') ?? '');
      const newest = await deps.bank.newest(taken.map(({ topic }) => topic));
      const topics = await Promise.all(
        taken.map((one) => showTaken(deps, one, newest.get(one.topic) ?? null)),
      );
      return c.json({ topics }, 200, { 'Cache-Control': 'no-store' });
    },

    'GET /bots/:bot/topics/:topic': async (c, member) => {
      const { draft, before } = await draftOf(member, c.req.param('bot') ?? '');
      const entry = await deps.bank.entry(c.req.param('topic') ?? '');
      if (!entry) throw notFound();
      const wanted = { ...entry, follow: true };
      const { changes } = takeTopics(draft, [wanted], before, deps.randomUUID);
      const preview: TopicPreview = {
        topic: entry.topic,
        parts: entry.parts.map(({ kind, value }) => ({ kind, value })),
        needs: showNeeds(needsOf(entry.parts)),
        changes: changes.map(({ part, base, kind, value, beside = [] }) => {
          const conflicts = beside.map(({ path, standing, other }) => ({
            ...{ path: [...path], standing, other },
          }));
          return { part: base === 0 ? null : part, kind, value, conflicts };
        }),
      };
      return c.json(preview, 200, { 'Cache-Control': 'no-store' });
    },

    'POST /bots/:bot/topics': async (c, member) => {
      const { topics } = await readJson(deps, c.req.raw, wantedTopics);
      const chosen: WantedTopic[] = [];
      for (const [index, { topic: id, version, follow = true }] of topics.entries()) {
        const entry = await deps.bank.entry(id);
        if (entry?.topic.version !== version) {
          const message = 'must be a topic of the bank in its newest version';
          throw invalid([{ path: `/topics/${index}`, message }]);
        }
        chosen.push({ ...entry, follow });
      }
      if (chosen.reduce((sum, { parts }) => sum + parts.length, 0) > MOST_PARTS) {
        throw new StudioError('too-large', `A bot has at most ${MOST_PARTS} parts.`);
      }
      const done: StudioChanged = await take(member, c.req.param('bot') ?? '', chosen);
      return c.json(done);
    },

    'POST /bots/:bot/topics/:topic': async (c, { organisation }) => {
      const { follow, leave } = await readJson(deps, c.req.raw, topicFollowing);
      const bots = deps.store.studioBots.of(organisation.id);
      const [bot, topic] = [c.req.param('bot') ?? '', c.req.param('topic') ?? ''];
      const isDone = await bots.followTopic(bot, topic, {
        ...(follow !== undefined && { follows: follow }),
        ...(leave !== undefined && { left: leave }),
      });
      if (!isDone) throw notFound();
      return c.body(null, 204);
    },
  };
}

function readQuery(read: (name: string) => string | undefined) {
  const [search = '', language = null, offset = '0'] = ['search', 'language', 'offset'].map(read);
  const faults = [
    ...(search.length > 200 ? [{ path: 'search', message: 'is too long' }] : []),
    ...(/^\d{1,6}$/.test(offset) ? [] : [{ path: 'offset', message: 'must be a number' }]),
    ...(language === null || /^[a-z]{2,3}$/.test(language)
      ? []
      : [{ path: 'language', message: 'must be the code of a language' }]),
  ];
  if (faults.length > 0) throw invalid(faults);
  const words = foldForBank(cleanText(search)).split(/\s+/u).filter(Boolean).slice(0, MOST_WORDS);
  return { words, language, offset: Number(offset) };
}

/** What was taken by an older release is told as it is in the bank. */
async function showTaken(
  { bank }: Pick<StudioDeps, 'bank'>,
  { topic, version, follows, left, about }: Taken,
  newest: number | null,
): Promise<TakenTopic> {
  const known = about ?? (await bank.entry(topic))?.topic;
  return {
    ...{ topic, version, follows, newest, left: newest !== null && left === newest ? left : null },
    ...{ names: known?.names ?? {}, licence: known?.licence ?? '', credit: known?.credit ?? '' },
    organisation: known?.organisation ?? { id: '', name: '' },
  };
}
