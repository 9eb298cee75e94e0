import {
  type OwnServiceArea,
  type ServiceTeaching,
  TAUGHT_WORD_LENGTH,
  TAUGHT_WORDS,
  type TaughtWord,
  type TaughtWordFault,
} from '@auroraai/api-client/studio';

type LifeArea = OwnServiceArea['area'];

/** The languages in which everyday words are taught. */
export const WORD_LANGUAGES = ['fi', 'sv', 'en'] as const;

/** What one teaching has otherwise than another. */
export interface TeachingChanges {
  /** Areas with what is taught of them now; null = they count as they would by themselves. */
  areas: { area: LifeArea; taught: boolean | null }[];
  added: TaughtWord[];
  removed: TaughtWord[];
}

const isSameWord = (one: TaughtWord, other: TaughtWord) =>
  one.language === other.language && one.word === other.word;

const has = (words: readonly TaughtWord[], word: TaughtWord) =>
  words.some((each) => isSameWord(each, word));

const areasOf = (...teachings: readonly ServiceTeaching[]) => [
  ...new Set(teachings.flatMap(({ areas }) => Object.keys(areas) as LifeArea[])),
];

/** Tells what changes from one teaching to another. */
export function teachingChanges(before: ServiceTeaching, after: ServiceTeaching): TeachingChanges {
  return {
    areas: areasOf(before, after)
      .filter((area) => before.areas[area] !== after.areas[area])
      .map((area) => ({ area, taught: after.areas[area] ?? null })),
    added: after.words.filter((word) => !has(before.words, word)),
    removed: before.words.filter((word) => !has(after.words, word)),
  };
}

/** Whether two teachings teach the same. */
export function isSameTeaching(one: ServiceTeaching, other: ServiceTeaching): boolean {
  const { areas, added, removed } = teachingChanges(one, other);
  return areas.length + added.length + removed.length === 0;
}

/** Both what two people changed in the same teaching; where both changed an area, mine stands. */
export function mergeTeachings(
  base: ServiceTeaching,
  theirs: ServiceTeaching,
  mine: ServiceTeaching,
): ServiceTeaching {
  const own = teachingChanges(base, mine);
  const areas = { ...theirs.areas };
  for (const { area, taught } of own.areas) {
    if (taught === null) delete areas[area];
    else areas[area] = taught;
  }
  const kept = theirs.words.filter((word) => !has(own.removed, word));
  const words = [...kept, ...own.added.filter((word) => !has(kept, word))];
  return { areas, words: words.slice(0, TAUGHT_WORDS) };
}

/** A teaching in which a service counts for an area or does not; what it would do anyway is not taught. */
export function withArea(
  teaching: ServiceTeaching,
  { area, otherwise }: Pick<OwnServiceArea, 'area' | 'otherwise'>,
  counts: boolean,
): ServiceTeaching {
  const { [area]: _, ...others } = teaching.areas;
  return { ...teaching, areas: counts === otherwise ? others : { ...others, [area]: counts } };
}

/** What keeps a word from being taught, as far as it shows before the server has seen it. */
export type WordFault = Exclude<TaughtWordFault, 'crisis' | 'says-nothing'> | 'full';

/** A word as it is taught: small letters, composed, single spaces. */
export function foldedWord(written: string): string {
  return written.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** What is wrong with a word of {@link foldedWord} beside those that are taught; null = nothing. */
export function wordFault(word: TaughtWord, taught: readonly TaughtWord[]): WordFault | null {
  const { length } = [...word.word];
  if (length < 3) return 'too-short';
  if (length > TAUGHT_WORD_LENGTH) return 'too-long';
  const words = word.word.split(' ');
  if (words.length > 3 || !words.every((each) => /^\p{L}+(?:[-'’]\p{L}+)*$/u.test(each)))
    return 'letters';
  if (has(taught, word)) return 'twice';
  return taught.length >= TAUGHT_WORDS ? 'full' : null;
}
