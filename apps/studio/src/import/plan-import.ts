import type { StudioJson, StudioPart } from '@auroraai/api-client/studio';
import { type Language, loadBot, type Problem } from '@auroraai/dialogue';
import {
  compareParts,
  type ImportedRows,
  importRows,
  isEqual,
  type KnownPart,
  nameOf,
  PART_KINDS,
  type Part,
  type PartChange,
  type PartKind,
  partsOf,
  type RowReport,
  textsOf,
} from '@auroraai/dialogue/editing';
import type { ReportEntry } from '@auroraai/dialogue/rasa';
import { FileFault } from './files/file-fault.ts';
import { MOST_OF_PART, MOST_PARTS } from './files/limits.ts';
import type { FileContents } from './files/read-file.ts';
import { readParts } from './read-parts.ts';

/** A part as the import would leave it. */
export interface ImportedEdit {
  /** The part that it changes; null = a new one. */
  part: string | null;
  kind: PartKind;
  value: StudioJson;
}

/** What an import would do to the parts of one kind. */
export interface PlannedKind {
  kind: PartKind;
  edits: ImportedEdit[];
  /** The same in words. */
  changes: PartChange[];
}

/** What an import would do to a draft. */
export interface ImportPlan {
  /** What the file holds. */
  of: FileContents['is'];
  /** All that can be taken, by kind in the order of the format; without the settings. */
  kinds: PlannedKind[];
  /** The settings of the file's bot, where they are others. */
  settings: { edit: ImportedEdit; change: PartChange } | null;
  /** The draft's settings with the actions that the file's flows call; null where they call no others. */
  actions: ImportedEdit | null;
  /** How many parts of the file are in the draft as they are. */
  sameCount: number;
  /** Whether there is nothing in the file that a bot could have. */
  isRefused: boolean;
  /** The names of parts that are longer than a bot may have; they are not taken. */
  tooLong: string[];
  /** Languages of the file that the bot does not have. */
  otherLanguages: string[];
  /** Languages of the bot in which some of the texts are missing. */
  missingLanguages: string[];
  /** What of a spreadsheet was taken, and what was not. */
  rows: { counts: ImportedRows['counts']; report: RowReport[] } | null;
  /** What of a Rasa project is not carried over, or not as it was. */
  notes: ReportEntry[];
  /** Why the file's bot cannot be used as it is: to be mended before it is published. */
  problems: readonly Problem[];
}

/** A part as it is to be, with the id of the one that it changes. */
interface Wanted extends Part {
  id: string | null;
}

/** What of an import does not come of comparing parts. */
type About = Pick<ImportPlan, 'rows' | 'notes' | 'problems' | 'isRefused' | 'otherLanguages'> & {
  actions: StudioJson | null;
  languages: readonly string[];
};

/** Reckons what importing a file would do; changes nothing. Throws a {@link FileFault}. */
export async function planImport(
  contents: FileContents,
  parts: readonly StudioPart[],
  languages: readonly string[],
): Promise<ImportPlan> {
  const draft = parts as readonly (StudioPart & KnownPart)[];
  const nothing: About = {
    ...{ rows: null, notes: [], problems: [], isRefused: false, otherLanguages: [] },
    ...{ actions: null, languages },
  };
  if (contents.is === 'rows') {
    const { changes, counts, report } = importRows(contents.rows, languages as Language[], draft);
    return planParts(contents.is, changes, draft, { ...nothing, rows: { counts, report } });
  }
  const read = contents.is === 'rasa' ? await readRasa(contents.files, draft) : readBot(contents);
  const ids = new Map(draft.map((part) => [keyOf(part), part.id]));
  const wanted = read.parts.map((part) => ({ ...part, id: ids.get(keyOf(part)) ?? null }));
  const otherLanguages = read.languages.filter((language) => !languages.includes(language));
  return planParts(contents.is, wanted, draft, {
    ...{ ...nothing, problems: read.problems, notes: read.notes, otherLanguages },
    actions: read.actions,
    isRefused: read.problems.length > 0 && wanted.length === 0,
  });
}

interface ReadParts {
  parts: Part[];
  languages: readonly string[];
  problems: readonly Problem[];
  notes: ReportEntry[];
  actions: StudioJson | null;
}

function readBot({ files }: { files: Record<string, string> }): ReadParts {
  const { bot, problems = [] } = loadBot(files);
  const parts = bot ? partsOf(bot) : readParts(files);
  return { parts, languages: bot?.languages ?? [], problems, notes: [], actions: null };
}

/** The reader of Rasa's projects comes only for those who have one. */
async function readRasa(
  files: Record<string, string>,
  draft: readonly (StudioPart & KnownPart)[],
): Promise<ReadParts> {
  const { rasaParts } = await import('./rasa-parts.ts');
  return rasaParts(files, draft.find(({ kind }) => kind === 'settings')?.value);
}

function planParts(
  of: ImportPlan['of'],
  wanted: readonly Wanted[],
  draft: readonly (StudioPart & KnownPart)[],
  { actions, languages, ...about }: About,
): ImportPlan {
  const byId = new Map(draft.map((part) => [part.id, part]));
  const isOther = ({ id, value }: Wanted) => id === null || !isEqual(byId.get(id)?.value, value);
  const own = byId.get(draft.find(({ kind }) => kind === 'settings')?.id ?? '');
  const changed = wanted
    .map((part) => (part.kind === 'settings' ? withIdOf(part, own) : part))
    .filter(isOther);
  const isLong = ({ value }: Wanted) => JSON.stringify(value).length > MOST_OF_PART;
  const tooLong = changed.filter(isLong);
  const taken = changed.filter((part) => !tooLong.includes(part));
  const newCount = taken.filter(({ id }) => id === null).length;
  if (newCount > 0 && draft.length + newCount > MOST_PARTS) throw new FileFault('too-many-parts');
  const kinds = PART_KINDS.map((kind): PlannedKind => {
    const those = taken.filter((part) => part.kind === kind);
    const before = those.flatMap(({ id }) => byId.get(id ?? '') ?? []);
    const after = those.map(({ value, id }, at) => ({ id: id ?? `new ${at}`, kind, value }));
    return {
      kind,
      edits: those.map(({ value, id }) => ({ kind, part: id, value: value as StudioJson })),
      changes: compareParts(before, after),
    };
  });
  const settings = kinds.find(({ kind }) => kind === 'settings');
  const [edit] = settings?.edits ?? [];
  const [change] = settings?.changes ?? [];
  const texts = textsOf(taken);
  return {
    ...{ of, ...about },
    actions: actions && own ? { part: own.id, kind: 'settings', value: actions } : null,
    missingLanguages: languages.filter((language) =>
      texts.some((text) => text.texts[language as Language] === undefined),
    ),
    kinds: kinds.filter(({ kind, edits }) => kind !== 'settings' && edits.length > 0),
    settings: edit && change ? { edit, change } : null,
    sameCount: wanted.length - changed.length,
    tooLong: tooLong.map(({ kind, value }) => nameOf(kind, value)),
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
