import type { StudioChanged } from '@auroraai/api-client/studio';
import type { TakenTopic } from '../../store/studio-bot-store.ts';
import type { Member } from '../access/access.ts';
import type { StudioDeps } from '../deps.ts';
import { notFound } from '../problem.ts';
import { type CleanChange, type Decided, decideChanges } from './decide-changes.ts';
import { showConflict, showPart } from './shown.ts';

/** Topics that come with changes, for a draft in which nothing was changed after a place. */
export interface ComingTopics {
  topics: readonly TakenTopic[];
  /** Number of the last change. */
  at: number;
}

/** Something was changed in a draft since it was looked at. */
export class DraftMoved extends Error {}

/** Makes changes of a draft, all or none, and tells whoever looks on. */
export async function editDraft(
  deps: Pick<StudioDeps, 'store' | 'now' | 'randomUUID' | 'drafts'>,
  { organisation, account }: Pick<Member, 'organisation' | 'account'>,
  bot: string,
  changes: readonly CleanChange[],
  coming?: ComingTopics,
): Promise<StudioChanged> {
  const needs = {
    changes: changes.map(({ id }) => id),
    parts: changes.map(({ part }) => part),
    bases: changes.map(({ part, base }) => ({ part, revision: base })),
    conflicts: [],
  };
  const editing = { bot, by: account.name, at: deps.now(), newId: deps.randomUUID };
  let decided: Decided | null = null;
  const sequence = await deps.store.studioBots.of(organisation.id).edit(bot, needs, (known) => {
    if (coming && coming.at !== known.sequence) throw new DraftMoved();
    decided = decideChanges(known, changes, editing);
    return { ...decided.edit, ...(coming && { topics: coming.topics }) };
  });
  const made = decided as Decided | null;
  if (sequence === null || made === null) throw notFound();
  deps.drafts.changed(bot);
  return {
    sequence,
    results: made.results.map(({ part, ...rest }) => ({ ...rest, part: part && showPart(part) })),
    conflicts: made.edit.conflicts.map(showConflict),
  };
}
