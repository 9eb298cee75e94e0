import type { ReportCode } from './report-codes.ts';

/** An entry of a report as it is kept beside a bot: in plain English. */
export interface PlainEntry {
  file: string;
  /** Where in the file, by name: `stories "Hello" steps[2]`. */
  place: string;
  /** What stands there. */
  what: string;
  /** Why it is not carried over, and what stands instead. */
  why: string;
}

/** Something that could not be carried over as it was. */
export interface ReportEntry extends PlainEntry {
  /** The line in the file, 1-based; absent where it is not known. */
  line?: number;
  /** The same for programs that say it in another language. */
  code: ReportCode;
  /** What it is about: a name, a language, an address; empty where the place says it all. */
  about: string;
}

/** The code of an entry, with what it is about where the place does not say it. */
export type Told = ReportCode | readonly [code: ReportCode, about: string];

/** Notes what of a part cannot be carried over. */
export type Tell = (told: Told, path: string, what: string, why: string) => void;

/** The longest that an entry says it is about, characters. */
const LONGEST_ABOUT = 80;

/** An entry of a report. */
export function createEntry(told: Told, entry: PlainEntry, line?: number): ReportEntry {
  const [code, about = ''] = typeof told === 'string' ? [told] : told;
  return {
    ...entry,
    ...{ code, about: about.slice(0, LONGEST_ABOUT) },
    ...(line !== undefined && { line }),
  };
}

/** What of an entry is kept beside a bot. */
export function plainEntry({ file, place, what, why }: PlainEntry): PlainEntry {
  return { file, place, what, why };
}

/** The entries in order of file and place, each once. */
export function inOrder(entries: readonly ReportEntry[]): ReportEntry[] {
  const keyed = new Map<string, ReportEntry>();
  for (const entry of entries) {
    keyed.set([entry.file, entry.place, entry.what, entry.why].join('\n'), entry);
  }
  const sorted = [...keyed].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return sorted.map(([, entry]) => entry);
}
