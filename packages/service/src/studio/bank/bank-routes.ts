import type { StudioChanged, TakenTopic, TopicPreview } from '@auroraai/api-client/studio';
import { invalid } from '../../v2/problem.ts';
import { readJson } from '../../v2/read-request.ts';
import { boundedText, integer, list, object } from '../../v2/schemas.ts';
import type { Member } from '../access/access.ts';
import type { StudioDeps } from '../deps.ts';
import { editDraft } from '../drafts/edit-draft.ts';
import type { HandlersOf } from '../handlers.ts';
import { notFound } from '../problem.ts';
import { takeTopics } from './take-topics.ts';

const wanted = object({
  topics: list(object({ topic: boundedText(100), version: integer(1, 1_000_000) }), 1, 100),
});

/** What bots may take of the shared bank. */
export function bankHandlers(
  deps: StudioDeps,
): HandlersOf<
  'GET /bank' | 'GET /bots/:bot/topics' | 'GET /bots/:bot/topics/:topic' | 'POST /bots/:bot/topics'
> {
  /** A draft with what it has taken; throws when there is none. */
  const draftOf = async ({ organisation }: Member, bot: string) => {
    const bots = deps.store.studioBots.of(organisation.id);
    const [draft, before] = await Promise.all([bots.draft(bot), bots.takenTopics(bot)]);
    if (!draft) throw notFound();
    return { bots, draft, before };
  };
  return {
    'GET /bank': async (c) => {
      const entries = await deps.bank.topics();
      return c.json({ topics: entries.map(({ topic }) => topic) });
    },

    'GET /bots/:bot/topics': async (c, member) => {
      const { before } = await draftOf(member, c.req.param('bot') ?? '');
      const topics = before.map(({ topic, version }): TakenTopic => ({ topic, version }));
      return c.json({ topics }, 200, { 'Cache-Control': 'no-store' });
    },

    'GET /bots/:bot/topics/:topic': async (c, member) => {
      const { draft, before } = await draftOf(member, c.req.param('bot') ?? '');
      const entries = await deps.bank.topics();
      const entry = entries.find(({ topic }) => topic.id === c.req.param('topic'));
      if (!entry) throw notFound();
      const { changes } = takeTopics(draft, [entry], before, deps.randomUUID);
      const preview: TopicPreview = {
        topic: entry.topic,
        parts: entry.parts.map(({ kind, value }) => ({ kind, value })),
        changes: changes.flatMap(({ part, base, kind, value }) =>
          value === null ? [] : [{ part: base === 0 ? null : part, kind, value }],
        ),
      };
      return c.json(preview, 200, { 'Cache-Control': 'no-store' });
    },

    'POST /bots/:bot/topics': async (c, member) => {
      const bot = c.req.param('bot') ?? '';
      const { topics } = await readJson(deps, c.req.raw, wanted);
      const entries = await deps.bank.topics();
      const chosen = topics.map(({ topic: id, version }, index) => {
        const found = entries.find(({ topic }) => topic.id === id && topic.version === version);
        if (found) return found;
        throw invalid([{ path: `/topics/${index}`, message: 'must be a topic of the bank' }]);
      });
      const { bots, draft, before } = await draftOf(member, bot);
      const { changes, taken } = takeTopics(draft, chosen, before, deps.randomUUID);
      const nothing: StudioChanged = { sequence: draft.sequence, results: [], conflicts: [] };
      const done = changes.length > 0 ? await editDraft(deps, member, bot, changes) : nothing;
      for (const one of taken) await bots.keepTopic(bot, one);
      return c.json(done);
    },
  };
}
