import type { Localized } from '@auroraai/recommender';

/** One thing that is wrong in a catalogue or a code list. */
export interface Problem {
  /** What it is wrong in: `service 3668…`, `municipality 091`. */
  where: string;
  message: string;
}

/** Collects the problems of one record. */
export type Report = (message: string) => void;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reports an id that is not a lower-case UUID or that was seen before. */
export function checkId(id: string, seen: Set<string>, report: Report): void {
  if (!UUID.test(id)) report('the id is not a UUID in lower case');
  if (seen.has(id)) report('the id is there twice');
  seen.add(id);
}

/** Reports texts that are there but empty or have spaces around them. */
export function checkTexts(field: string, texts: Localized, report: Report): void {
  for (const [language, text] of Object.entries(texts)) {
    if (text.trim() === '') report(`${field} is empty in ${language}`);
    else if (text !== text.trim()) report(`${field} has spaces around it in ${language}`);
  }
}

/** Reports codes that are not in a list. */
export function checkCodes(
  field: string,
  codes: readonly string[],
  known: ReadonlySet<string>,
  report: Report,
): void {
  for (const code of codes) {
    if (!known.has(code)) report(`${field} has the unknown code ${code}`);
  }
}
