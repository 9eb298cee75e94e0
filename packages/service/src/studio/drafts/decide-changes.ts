import type { ChangeOutcome, PartKind, StudioJson } from '@auroraai/api-client/studio';
import { isEqual, mergeParts } from '@auroraai/dialogue/editing';
import type {
  DraftEdit,
  KeptChange,
  KnownDraft,
  StoredConflict,
  StoredRevision,
} from '../../store/studio-bot-store.ts';
import { invalid } from '../../v2/problem.ts';
import { StudioError } from '../problem.ts';
import { factsOf, withBotId } from './bot-facts.ts';
import { sized } from './clean-json.ts';
import { MOST_MERGED, MOST_OF_BOT, MOST_PARTS } from './limits.ts';

/** A change whose value can be kept. */
export interface CleanChange {
  id: string;
  part: string;
  kind: PartKind;
  base: number;
  value: StudioJson | null;
  order?: number | undefined;
  /** What somebody else has at places of the value where it stands otherwise: it stays beside it. */
  beside?: readonly Beside[];
}

/** What stands at a place of a value, and what somebody else has there. */
export type Beside = Pick<StoredConflict, 'path' | 'standing' | 'other' | 'otherBy'>;

/** Who changes a bot, and when. */
export interface Editing {
  bot: string;
  by: string;
  at: Date;
  newId: () => string;
}

/** What came of changes, and what is to be kept of it. */
export interface Decided {
  edit: DraftEdit;
  results: { change: string; outcome: ChangeOutcome; part: StoredRevision | null }[];
}

/**
 * Decides on changes of a draft, one after the other: each is merged with what others have changed since
 * the revision that its editor saw. A change that was sent before has no further effect; a part that is
 * not known any more is made anew, so that nothing that was written is lost.
 */
export function decideChanges(
  known: KnownDraft,
  changes: readonly CleanChange[],
  { bot, by, at, newId }: Editing,
): Decided {
  const standing = new Map(known.parts);
  const done = new Map(known.changes);
  const revisions: StoredRevision[] = [];
  const kept: KeptChange[] = [];
  const conflicts: StoredConflict[] = [];
  let { count, size } = known;

  const key = (part: string, revision: number) => `${part} ${revision}`;
  const bases = new Map(known.bases.map((one) => [key(one.id, one.revision), one.value]));

  const results = changes.map((change, index) => {
    const path = `/changes/${index}`;
    const before = done.get(change.id);
    const now = standing.get(change.part);
    if (before) return { change: change.id, outcome: before.outcome, part: live(now) };
    checkKind(change, now, path);
    const merged = mergeParts(
      bases.get(key(change.part, change.base)) ?? null,
      now?.value ?? null,
      change.value,
    );
    const value =
      merged.value !== null && change.kind === 'settings'
        ? withBotId(merged.value, bot)
        : merged.value;
    // Those that have no place yet stand after the others, in the order in which they came.
    const order = change.order ?? now?.order ?? at.getTime() + index / 10_000;
    const isNew = !isEqual(value, now?.value ?? null) || (value !== null && order !== now?.order);
    let part = now;
    if (isNew) {
      part = {
        ...{ id: change.part, kind: change.kind, revision: (now?.revision ?? 0) + 1 },
        ...{ value, order, by, at },
        size: value === null ? 0 : sized(value, path, MOST_MERGED).size,
      };
      count += Number(value !== null) - Number(now !== undefined && now.value !== null);
      size += part.size - (now?.size ?? 0);
      revisions.push(part);
      bases.set(key(part.id, part.revision), value);
      standing.set(part.id, part);
    }
    for (const { path: place, standing: stays, other, stands } of merged.conflicts) {
      const [standingBy, otherBy] =
        stands === 'standing' ? [now?.by ?? by, by] : [by, now?.by ?? by];
      conflicts.push({
        ...{ id: newId(), part: change.part, kind: change.kind, path: place, at },
        ...{ standing: stays, standingBy, other, otherBy, settled: false },
      });
    }
    const { beside = [] } = change;
    for (const one of beside) {
      conflicts.push({
        ...{ ...one, id: newId(), part: change.part, kind: change.kind, at },
        ...{ standingBy: now?.by ?? by, settled: false },
      });
    }
    const hasConflicts = merged.conflicts.length + beside.length > 0;
    const outcome = outcomeOf(hasConflicts, isEqual(value, change.value));
    const keeping = { id: change.id, part: change.part, outcome };
    kept.push(keeping);
    done.set(change.id, keeping);
    return { change: change.id, outcome, part: live(part) };
  });

  if (count > MOST_PARTS || size > MOST_OF_BOT) {
    const limit = `A bot has at most ${MOST_PARTS} parts and ${MOST_OF_BOT} characters.`;
    throw new StudioError('too-large', limit);
  }
  const settings = revisions.findLast(({ kind }) => kind === 'settings')?.value;
  const edit = { by, at, revisions, changes: kept, conflicts, settled: [] };
  return { edit: { ...edit, ...(settings && factsOf(settings)) }, results };
}

function checkKind(change: CleanChange, now: StoredRevision | undefined, path: string): void {
  if (now && now.kind !== change.kind) {
    throw invalid([{ path: `${path}/kind`, message: 'must be the kind of the part' }]);
  }
  if (change.kind !== 'settings') return;
  if (!now) throw invalid([{ path: `${path}/part`, message: 'must be the settings of the bot' }]);
  if (change.value === null) {
    throw invalid([{ path: `${path}/value`, message: 'must not be null: a bot has settings' }]);
  }
}

function outcomeOf(hasConflicts: boolean, isAsSent: boolean): ChangeOutcome {
  if (hasConflicts) return 'both-kept';
  return isAsSent ? 'applied' : 'merged';
}

function live(part: StoredRevision | undefined): StoredRevision | null {
  return part && part.value !== null ? part : null;
}
