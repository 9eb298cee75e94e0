import type { CodeLists, Service } from '../catalogue.ts';

/** Ends of cases that tell where something is or whose it is. */
const CASES = ['n', 'ssa', 'ssä', 'sta', 'stä', 'lla', 'llä', 'lta', 'ltä', 'lle'];
/** Consonants before the last vowel and what they become before those cases. */
const GRADES: readonly [RegExp, string][] = [
  [/kk$/, 'k'],
  [/pp$/, 'p'],
  [/tt$/, 't'],
  [/nk$/, 'ng'],
  [/nt$/, 'nn'],
  [/lt$/, 'll'],
  [/rt$/, 'rr'],
  [/mp$/, 'mm'],
  [/ht$/, 'hd'],
  [/([lr])k$/, '$1'],
  [/([aeiouyäö])k$/, '$1'],
  [/([aeiouyäö])t$/, '$1d'],
  [/([aeiouyäö])p$/, '$1v'],
];
const SHORTEST = 4;
const HYPHEN = 45;
/** The first letter outside ASCII, and the first small one there. */
const LATIN_1 = 0xc0;
const SMALL_LATIN_1 = 0xdf;

/** Codes of the municipalities that the texts of a service name; null when they name none. */
export type PlaceReader = (service: Service) => ReadonlySet<string> | null;

/**
 * Finds the municipalities and regions that the Finnish name or summary of a service names, such as
 * Tampere in "Tampereen seudun työväenopisto". A summary that names several tells
 * what they have in common: a town and its region the town, two towns nothing.
 */
export function createPlaceReader({ municipalities, regions }: CodeLists): PlaceReader {
  const places = new Map<string, readonly string[]>();
  const add = (name: string, codes: readonly string[]): void => {
    for (const form of inflected(name)) {
      places.set(form, [...(places.get(form) ?? []), ...codes]);
    }
  };
  for (const { fi, code } of municipalities) add(fi, [code]);
  for (const { fi, code } of regions) {
    add(
      fi,
      municipalities.flatMap((one) => (one.region === code ? [one.code] : [])),
    );
  }
  const placesIn = (text: string): (readonly string[])[] => {
    const found: (readonly string[])[] = [];
    for (let at = 0; at < text.length; at++) {
      if (!isCapital(text.charCodeAt(at))) continue;
      let end = at + 1;
      while (end < text.length && isLetter(text.charCodeAt(end))) end++;
      const codes = places.get(text.slice(at, end));
      if (codes && !found.includes(codes)) found.push(codes);
      at = end;
    }
    return found;
  };
  return ({ names, summaries }) => {
    const inName = placesIn(names.fi ?? '');
    if (inName.length > 0) return new Set(inName.flat());
    const [first, ...others] = placesIn(summaries.fi ?? '');
    const common = first?.filter((code) => others.every((codes) => codes.includes(code))) ?? [];
    return common.length > 0 ? new Set(common) : null;
  };
}

/** The forms of a place's name that tell where or whose: `Turun`, `Turussa`, `Lopella`, … */
export function inflected(name: string): string[] {
  if (name.length < SHORTEST || /[^\p{L}-]/u.test(name)) return [];
  const stems: string[] = [];
  if (name.endsWith('nen')) stems.push(`${name.slice(0, -3)}ste`, `${name.slice(0, -3)}si`);
  else if (name.endsWith('us')) stems.push(`${name.slice(0, -1)}kse`, `${name.slice(0, -1)}de`);
  else {
    const body = name.slice(0, -1);
    const bodies = [body];
    for (const [strong, weak] of GRADES) {
      if (strong.test(body)) bodies.push(body.replace(strong, weak));
    }
    const last = name.at(-1)!;
    const ends = last === 'i' ? ['i', 'e'] : last === 'e' ? ['e', 'ee'] : [last];
    for (const one of bodies) for (const end of ends) stems.push(one + end);
  }
  return stems.flatMap((stem) => CASES.map((ending) => stem + ending));
}

function isCapital(code: number): boolean {
  return (code > 64 && code < 91) || (code >= LATIN_1 && code < SMALL_LATIN_1);
}

function isLetter(code: number): boolean {
  return (code > 96 && code < 123) || code >= LATIN_1 || code === HYPHEN || isCapital(code);
}
