import type { StudioJson } from '@auroraai/api-client/studio';
import { isEqual } from '@auroraai/dialogue/editing';
import type { DraftEdit, KnownDraft, StoredRevision } from '../../store/studio-bot-store.ts';
import { factsOf, withBotId } from './bot-facts.ts';
import { sized } from './clean-json.ts';
import type { Editing } from './decide-changes.ts';
import { MOST_MERGED } from './limits.ts';

type Path = readonly (string | number)[];

/** Decides on the settling of a conflict; once settled it stays so. */
export function decideSettling(
  { conflicts, parts }: KnownDraft,
  { conflict: id, keep }: { conflict: string; keep: 'standing' | 'other' },
  { bot, by, at }: Editing,
): DraftEdit {
  const conflict = conflicts.get(id);
  const part = conflict && parts.get(conflict.part);
  const edit = { by, at, revisions: [], changes: [], conflicts: [], settled: [] };
  if (!conflict || !part || conflict.settled) return edit;
  const settled = { ...edit, settled: [id] };
  if (keep === 'standing') return settled;
  const { path, standing, other } = conflict;
  const put = putAt(part.value, path, { standing, other });
  const isSettings = part.kind === 'settings';
  // Settings stay, whatever was chosen.
  if (put === null && isSettings) return settled;
  const value = put !== null && isSettings ? withBotId(put, bot) : put;
  if (isEqual(value, part.value)) return settled;
  const size = value === null ? 0 : sized(value, '', MOST_MERGED).size;
  const revision: StoredRevision = { ...part, revision: part.revision + 1, value, size, by, at };
  return { ...settled, revisions: [revision], ...(isSettings && value && factsOf(value)) };
}

/**
 * Puts the other text where the standing one is. A list may have grown since: then it is looked for
 * among the list's items, and where it is gone the other one is added.
 */
function putAt(
  value: StudioJson | null,
  path: Path,
  texts: { standing: StudioJson | null; other: StudioJson | null },
): StudioJson | null {
  const { standing, other } = texts;
  const [key, ...rest] = path;
  if (key === undefined) return other;
  if (isList(value)) {
    const at = rest.length > 0 ? Number(key) : placeIn(value, Number(key), standing);
    const inner = value[at];
    if (rest.length > 0 && inner === undefined) return value;
    const put = rest.length > 0 ? putAt(inner ?? null, rest, texts) : other;
    if (at < 0) return put === null ? value : [...value, put];
    return value.flatMap((item, place) => (place !== at ? [item] : put === null ? [] : [put]));
  }
  if (typeof value !== 'object' || value === null) return value;
  const object = value as { readonly [key: string]: StudioJson };
  const inner = Object.hasOwn(object, key) ? object[key] : undefined;
  const put = rest.length > 0 ? putAt(inner ?? null, rest, texts) : other;
  if (put !== null) return { ...object, [key]: put };
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== String(key)));
}

function isList(value: StudioJson | null): value is readonly StudioJson[] {
  return Array.isArray(value);
}

function placeIn(list: readonly StudioJson[], at: number, item: StudioJson | null): number {
  if (item !== null && isEqual(list[at], item)) return at;
  return item === null ? -1 : list.findIndex((one) => isEqual(one, item));
}
