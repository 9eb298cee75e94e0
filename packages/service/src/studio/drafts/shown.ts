import type {
  StudioBot,
  StudioConflict,
  StudioDraft,
  StudioEvent,
  StudioPart,
  StudioRevision,
} from '@auroraai/api-client/studio';
import type {
  StoredConflict,
  StoredDraft,
  StoredEvent,
  StoredRevision,
  StudioBotRecord,
} from '../../store/studio-bot-store.ts';

/** A bot in the list. */
export function showBot(record: StudioBotRecord): StudioBot {
  const { id, organisation, names, languages, published, sequence, changedAt } = record;
  return {
    ...{ id, organisation, names: { ...names }, languages: [...languages] },
    published: published?.number ?? null,
    has_changes: published?.sequence !== sequence,
    changed_at: changedAt.toISOString(),
    changed_by: record.changedBy,
  };
}

/** A part that is there. */
export function showPart({ id, kind, revision, value, order, by, at }: StoredRevision): StudioPart {
  return { id, kind, revision, value, order, changed_by: by, changed_at: at.toISOString() };
}

/** A step of a part's history. */
export function showRevision({ revision, value, by, at }: StoredRevision): StudioRevision {
  return { revision, value, by, at: at.toISOString() };
}

/** A conflict. */
export function showConflict(conflict: StoredConflict): StudioConflict {
  const { id, part, kind, path, standing, other, at } = conflict;
  return {
    ...{ id, part, kind, path: [...path], standing, other, at: at.toISOString() },
    ...{ standing_by: conflict.standingBy, other_by: conflict.otherBy },
  };
}

/** A draft. */
export function showDraft({ sequence, parts, conflicts }: StoredDraft): StudioDraft {
  return { sequence, parts: parts.map(showPart), conflicts: conflicts.map(showConflict) };
}

/** What others have done; a part that was changed twice in one edit is shown as it was left. */
export function showEvent({
  sequence,
  by,
  revisions,
  conflicts,
  settled,
}: StoredEvent): StudioEvent {
  const left = [...new Map(revisions.map((one) => [one.id, one])).values()];
  return {
    ...{ sequence, by, settled },
    parts: left.filter(({ value }) => value !== null).map(showPart),
    deleted: left.filter(({ value }) => value === null).map(({ id }) => id),
    conflicts: conflicts.map(showConflict),
  };
}
