import rows from '../data/CREDITS.json' with { type: 'json' };
import type { Translated } from './life-areas.ts';

/** Where files of this package come from, and what must be said where they are shown. */
export interface Credit {
  id: string;
  /** The files that the credit covers, relative to the package. */
  files: string[];
  title: string;
  /** Whose work it is. */
  holder: string;
  licence: string;
  licenceUrl: string;
  /** Where it was taken from. */
  source: string;
  /** What was changed. */
  changes: string;
  /** The line to show beside the data. */
  line: Translated;
}

/** The credits of every data file in this package. */
export const CREDITS: readonly Credit[] = rows;

/** The line to show beside data of one credit. Throws a RangeError for an unknown id. */
export function creditLine(id: string, language: keyof Translated): string {
  const credit = CREDITS.find((candidate) => candidate.id === id);
  if (!credit) throw new RangeError(`No credit is called ${id}.`);
  return credit.line[language];
}
