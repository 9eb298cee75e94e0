import type { StudioChanged } from '@auroraai/api-client/studio';
import { invalid } from '../../v2/problem.ts';
import { readJson } from '../../v2/read-request.ts';
import type { Member } from '../access/access.ts';
import type { StudioDeps } from '../deps.ts';
import type { HandlersOf } from '../handlers.ts';
import { notFound, waitFor } from '../problem.ts';
import { cleanPart } from './clean-json.ts';
import type { CleanChange, Editing } from './decide-changes.ts';
import { decideSettling } from './decide-settling.ts';
import { editDraft } from './edit-draft.ts';
import { eventStream } from './event-stream.ts';
import { BODY_OF_BOT } from './limits.ts';
import { conflictChoice, newChanges } from './schemas.ts';
import { showConflict, showDraft, showPart, showRevision } from './shown.ts';

/** How many streams one account may have open in an instance: so many tabs nobody looks at. */
const MOST_STREAMS = 30;

/** In how many seconds somebody may try who has that many. */
const CROWDED = 10;

/** What editors do with drafts. */
export function draftHandlers(
  deps: StudioDeps,
): HandlersOf<
  | 'GET /bots/:bot/draft'
  | 'POST /bots/:bot/changes'
  | 'GET /bots/:bot/events'
  | 'POST /bots/:bot/conflicts/:conflict'
  | 'GET /bots/:bot/parts/:part/history'
> {
  const botsOf = ({ organisation }: Member) => deps.store.studioBots.of(organisation.id);
  return {
    'GET /bots/:bot/draft': async (c, member) => {
      const draft = await botsOf(member).draft(c.req.param('bot') ?? '');
      if (!draft) throw notFound();
      return c.json(showDraft(draft), 200, { 'Cache-Control': 'no-store' });
    },

    'POST /bots/:bot/changes': async (c, member) => {
      const bot = c.req.param('bot') ?? '';
      const { changes } = await readJson(deps, c.req.raw, newChanges, BODY_OF_BOT);
      const cleaned = changes.map(
        ({ value, ...change }, index): CleanChange => ({
          ...change,
          value: value === null ? null : cleanPart(value, `/changes/${index}/value`).value,
        }),
      );
      return c.json(await editDraft(deps, member, bot, cleaned));
    },

    'GET /bots/:bot/events': (c, member) => {
      const place = c.req.header('Last-Event-ID') ?? c.req.query('after') ?? '0';
      if (!/^\d{1,9}$/.test(place)) {
        throw invalid([{ path: 'after', message: 'must be the number of a change' }]);
      }
      const account = member.account.id;
      if (deps.drafts.openOf(account) >= MOST_STREAMS) throw waitFor('busy', CROWDED);
      const [organisation, bot] = [member.organisation.id, c.req.param('bot') ?? ''];
      return eventStream(deps.drafts, { organisation, bot, after: Number(place), account }, member);
    },

    'POST /bots/:bot/conflicts/:conflict': async (c, member) => {
      const { keep } = await readJson(deps, c.req.raw, conflictChoice);
      const [bot, id] = [c.req.param('bot') ?? '', c.req.param('conflict') ?? ''];
      const bots = botsOf(member);
      const known = await bots.conflict(bot, id);
      if (!known) throw notFound();
      const needs = { changes: [], parts: [known.part], bases: [], conflicts: [id] };
      const editing: Editing = {
        ...{ bot, by: member.account.name, at: deps.now(), newId: deps.randomUUID },
      };
      let answer: StudioChanged = { sequence: 0, results: [], conflicts: [] };
      const sequence = await bots.edit(bot, needs, (draft) => {
        const edit = decideSettling(draft, { conflict: id, keep }, editing);
        const part = edit.revisions[0] ?? draft.parts.get(known.part);
        const shown = part && part.value !== null ? showPart(part) : null;
        answer = { ...answer, results: [{ change: id, outcome: 'applied', part: shown }] };
        return edit;
      });
      if (sequence === null) throw notFound();
      deps.drafts.changed(bot);
      return c.json({ ...answer, sequence });
    },

    'GET /bots/:bot/parts/:part/history': async (c, member) => {
      const [bot, part] = [c.req.param('bot') ?? '', c.req.param('part') ?? ''];
      const [revisions, conflicts] = await Promise.all([
        botsOf(member).history(bot, part),
        botsOf(member).conflictsOf(bot, part),
      ]);
      if (revisions.length === 0) throw notFound();
      return c.json({
        revisions: revisions.map(showRevision),
        conflicts: conflicts.map(showConflict),
      });
    },
  };
}
