import { finish, type Steps } from '../steps.ts';
import { finnishForms } from './finnish-forms.ts';
import { createFormIndexInSteps, type FormIndex } from './form-index.ts';
import type { FoundEntity } from './found.ts';
import {
  EVERYDAY_FORMS,
  type MunicipalityName,
  NICKNAMES,
  NO_PLACES,
  ORDINARY_WORDS,
} from './municipality-names.ts';
import { plain, type Word } from './words.ts';

interface Known {
  code: string;
  /** Whether the form needs a capital letter unless a place was asked for. */
  shy: boolean;
}

/** Reads municipalities in Finnish, Swedish and English, inflected, misspelt, without ä and ö. */
export interface MunicipalityReader {
  /** The municipalities named; `asked`: the bot asked for a place, so any likeness counts. */
  read(words: readonly Word[], asked: boolean): FoundEntity[];
  /** The name of a municipality, in Swedish and English where it has one. */
  nameOf(code: string, language: string): string | undefined;
}

const CLITICS = /(?:kin|kaan|kään|ko|kö|han|hän|pa|pä)$/;
/** Endings that speak of being in, going to or coming from a place. */
const LOCATIVE = /(?:ss|st|ll|lt)[aä]$|lle$|([aeiouyäö])\1n$|h[aeiouyäö]n$|seen$/;
/** Longest name in words: "Maarianhamina - Mariehamn" is told by either. */
const LONGEST = 2;
/** An answer of so few words is a name, well or badly spelt. */
const PLAIN_ANSWER = 3;
/** From this length on, and with so many right letters first, a typing error is forgiven unasked. */
const LONG_WORD = 9;
const LIKE_BEGINNING = 4;
/** Shorter words without their dots ("stora", "inga") are places unasked only with a capital. */
const LONG_FOLDED = 6;

/** Readers by the list that they read: bots of an installation share one, which is never changed. */
const READERS = new WeakMap<readonly MunicipalityName[], MunicipalityReader>();

/** Prepares the reader; forms are made by rules, some twenty for each name. */
export function createMunicipalityReader(
  municipalities: readonly MunicipalityName[],
): MunicipalityReader {
  return finish(createMunicipalityReaderInSteps(municipalities));
}

/** As {@link createMunicipalityReader}, in steps. */
export function* createMunicipalityReaderInSteps(
  municipalities: readonly MunicipalityName[],
): Steps<MunicipalityReader> {
  const known = READERS.get(municipalities);
  if (known) return known;
  const index = yield* createFormIndexInSteps(formsOf(municipalities));
  const reader = readerOf(municipalities, index);
  READERS.set(municipalities, reader);
  return reader;
}

function readerOf(
  municipalities: readonly MunicipalityName[],
  index: FormIndex<Known>,
): MunicipalityReader {
  const byCode = new Map(municipalities.map((one) => [one.code, one]));

  function match(words: readonly Word[], asked: boolean, forgiving: boolean) {
    const joined = words.map((word) => word.plain).join(' ');
    const word = words[0]!;
    const bare = CLITICS.test(joined) && joined.length > 6 ? joined.replace(CLITICS, '') : joined;
    const found =
      index.find(joined, false) ??
      index.find(bare, false) ??
      (words.length === 1 && !NO_PLACES.has(joined) ? likeness(joined, forgiving) : undefined);
    if (!found || asked) return found;
    const capital = word.text !== word.text.toLowerCase() && word.start > 0;
    const doubtful = found.value.shy || (found.fit === 'folded' && joined.length < LONG_FOLDED);
    return doubtful && !capital ? undefined : found;
  }

  /** A name with a typing error; unasked only of a long word that begins rightly. */
  function likeness(word: string, forgiving: boolean) {
    if (forgiving) return index.find(word);
    return word.length >= LONG_WORD ? index.find(word, true, LIKE_BEGINNING) : undefined;
  }

  return {
    read(words, asked) {
      const found: FoundEntity[] = [];
      // In a sentence a word that is nearly a name is more often just a word: "en halua", Halsua.
      const forgiving = asked && words.length <= PLAIN_ANSWER;
      for (let at = 0; at < words.length; at++) {
        for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
          const span = words.slice(at, at + length);
          const hit = match(span, asked, forgiving);
          if (!hit) continue;
          const start = span[0]!.start;
          const end = span.at(-1)!.end;
          const text = span.map((word) => word.text).join(' ');
          found.push({
            entity: 'municipality',
            value: hit.value.code,
            text,
            start,
            end,
            fit: hit.fit,
          });
          at += length - 1;
          break;
        }
      }
      return bestFits(found);
    },
    nameOf(code, language) {
      const one = byCode.get(code);
      if (!one) return undefined;
      return shortName(language === 'sv' ? one.sv : language === 'fi' ? one.fi : one.en);
    },
  };
}

/** A guess from a typing error does not stand beside a name that was written rightly. */
function bestFits(found: FoundEntity[]): FoundEntity[] {
  const sure = found.filter((one) => one.fit !== 'typo');
  return sure.length > 0 ? sure : found;
}

function* formsOf(
  municipalities: readonly MunicipalityName[],
): Generator<readonly [string, Known]> {
  for (const { code, fi, sv, en } of municipalities) {
    for (const name of [fi, sv, en]) {
      for (const one of [name, ...name.split(' - '), shortName(name)]) {
        yield [plain(one), { code, shy: ORDINARY_WORDS.has(plain(one)) }];
      }
    }
  }
  for (const { code, fi, sv, en } of municipalities) {
    const names = [shortName(fi), ...(NICKNAMES[fi] ?? [])];
    for (const name of names) {
      for (const form of finnishForms(plain(name))) {
        const ordinary = ORDINARY_WORDS.has(plain(name)) && !LOCATIVE.test(form);
        yield [form, { code, shy: ordinary || EVERYDAY_FORMS.has(form) }];
      }
    }
    for (const name of inhabitants(shortName(fi))) yield [name, { code, shy: false }];
    for (const name of [sv, en].map(shortName)) {
      yield [`${plain(name)}s`, { code, shy: false }];
      yield [`${plain(name)}'s`, { code, shy: false }];
    }
    // Swedish names inside Finnish sentences: "asun Jakobstadissa".
    if (sv !== fi)
      for (const form of finnishForms(plain(shortName(sv))))
        yield [form, { code, shy: ORDINARY_WORDS.has(form) }];
  }
}

/** "Pedersören kunta" and "Koski Tl" as people say them. */
function shortName(name: string): string {
  const [first = name] = name.split(' - ');
  return first.replace(/^Pedersören kunta$/, 'Pedersöre').replace(/ Tl$/, '');
}

/** Tamperelainen, turkulaisen, oululaisille. */
function* inhabitants(name: string): Generator<string> {
  const word = plain(name);
  const suffix = /[aou]/.test(word.slice(-4)) ? 'lai' : 'läi';
  const base =
    /[lrm]i$|ti$|ki$/.test(word) &&
    /(järvi|joki|lahti|niemi|salmi|koski|mäki|saari|nummi|lampi)$/.test(word)
      ? `${word.slice(0, -1)}e`
      : word;
  for (const end of ['nen', 'sen', 'set', 'sia', 'siä', 'sten', 'sille', 'selle', 'sena', 'senä']) {
    yield `${base}${suffix}${end}`;
  }
}
