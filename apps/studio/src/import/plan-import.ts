import type { StudioPart } from '@auroraai/api-client/studio';
import { type Language, loadBot, type Problem } from '@auroraai/dialogue';
import {
  compareParts,
  type ImportedRows,
  importRows,
  isEqual,
  type KnownPart,
  nameOf,
  type Part,
  type PartChange,
  partsOf,
  type RowReport,
} from '@auroraai/dialogue/editing';
import type { PartEdit } from '../draft/edit.ts';
import type { FileContents } from './files/read-file.ts';
import { readParts } from './read-parts.ts';

/** What an import would do to a draft. */
export interface ImportPlan {
  /** All that is changed, at once; without the settings. */
  edits: PartEdit[];
  /** The same in words. */
  changes: PartChange[];
  /** The settings of the file's bot, where they are others. */
  settings: { edit: PartEdit; change: PartChange } | null;
  /** How many parts of the file are in the draft as they are. */
  sameCount: number;
  /** Whether there is nothing in the file that a bot could have. */
  isRefused: boolean;
  /** What of a spreadsheet was taken, and what was not. */
  rows: { counts: ImportedRows['counts']; report: RowReport[] } | null;
  /** Why the file's bot cannot be used as it is: to be mended before it is published. */
  problems: readonly Problem[];
}

/** A part as it is to be, with the id of the one that it changes. */
interface Wanted extends Part {
  id: string | null;
}

/** Reckons what importing a file would do; changes nothing. */
export function planImport(
  contents: FileContents,
  parts: readonly StudioPart[],
  languages: readonly string[],
  newId: () => string,
): ImportPlan {
  const draft = parts as readonly (StudioPart & KnownPart)[];
  if (contents.is === 'rows') {
    const { changes, counts, report } = importRows(contents.rows, languages as Language[], draft);
    return { ...planParts(changes, draft, newId), rows: { counts, report }, problems: [] };
  }
  const { bot, problems = [] } = loadBot(contents.files);
  const ids = new Map(draft.map((part) => [keyOf(part), part.id]));
  const wanted = (bot ? partsOf(bot) : readParts(contents.files)).map((part) => ({
    ...part,
    id: ids.get(keyOf(part)) ?? null,
  }));
  const isRefused = problems.length > 0 && wanted.length === 0;
  return { ...planParts(wanted, draft, newId), isRefused, rows: null, problems };
}

function planParts(
  wanted: readonly Wanted[],
  draft: readonly (StudioPart & KnownPart)[],
  newId: () => string,
): Omit<ImportPlan, 'rows' | 'problems'> {
  const byId = new Map(draft.map((part) => [part.id, part]));
  const isOther = ({ id, value }: Wanted) => id === null || !isEqual(byId.get(id)?.value, value);
  const own = byId.get(draft.find(({ kind }) => kind === 'settings')?.id ?? '');
  const changed = wanted
    .map((part) => (part.kind === 'settings' ? withIdOf(part, own) : part))
    .filter(isOther)
    .map(({ kind, value, id }) => ({ kind, value, part: id ?? newId(), isNew: id === null }));
  const last = Math.max(0, ...draft.map(({ order }) => order));
  const edits = changed.map(
    ({ kind, value, part, isNew }, at): PartEdit => ({
      ...{ part, kind, value: value as PartEdit['value'] },
      ...(isNew && { order: last + 1 + at }),
    }),
  );
  const before = changed.flatMap(({ part }) => byId.get(part) ?? []);
  const after = changed.map(({ kind, value, part }) => ({ id: part, kind, value }));
  const changes = compareParts(before, after);
  const settings = edits.find(({ kind }) => kind === 'settings');
  const settingsChange = changes.find(({ kind }) => kind === 'settings');
  return {
    edits: edits.filter((edit) => edit !== settings),
    changes: changes.filter((change) => change !== settingsChange),
    settings: settings && settingsChange ? { edit: settings, change: settingsChange } : null,
    sameCount: wanted.length - changed.length,
    isRefused: false,
  };
}

/** A bot keeps its own id, whosever settings it takes. */
function withIdOf(part: Wanted, own: StudioPart | undefined): Wanted {
  const id = own ? nameOf('settings', own.value as Part['value']) : '';
  return { ...part, value: { ...(part.value as object), ...(id !== '' && { id }) } };
}

function keyOf({ kind, value }: Part): string {
  return kind === 'settings' ? kind : `${kind} ${nameOf(kind, value)}`;
}
