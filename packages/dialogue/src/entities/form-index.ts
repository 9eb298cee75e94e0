import { finish, inPieces, type Steps } from '../steps.ts';
import { folded } from './words.ts';

/** How well a word fits a known form. */
export type Fit = 'exact' | 'folded' | 'typo';

/** What one word may mean, best fit first. */
export interface FormMatch<T> {
  value: T;
  fit: Fit;
}

/** Known word forms, found also without ä and ö and with one typing error. */
export interface FormIndex<T> {
  /**
   * The value of a plain word (`plain()`), or undefined. `rightLetters`: how many letters must be
   * right before the first typing error, one at least.
   */
  find(word: string, typos?: boolean, rightLetters?: number): FormMatch<T> | undefined;
  /** How many forms are known. */
  readonly size: number;
}

/** One typing error is forgiven from this length on: shorter words are too close to one another. */
const TYPO_FROM = 5;

/** So many forms are put in their places in some milliseconds. */
const PIECE = 1000;

/** Builds an index of forms; where one form has two values the first one keeps it. */
export function createFormIndex<T>(entries: Iterable<readonly [string, T]>): FormIndex<T> {
  return finish(createFormIndexInSteps(entries));
}

/** As {@link createFormIndex}, in steps. */
export function* createFormIndexInSteps<T>(
  entries: Iterable<readonly [string, T]>,
): Steps<FormIndex<T>> {
  const exact = new Map<string, T>();
  yield* inPieces(entries, PIECE, ([form, value]) => {
    if (!exact.has(form)) exact.set(form, value);
  });
  const plainForms = new Map<string, T>();
  yield* inPieces(exact, PIECE, ([form, value]) => {
    const key = folded(form);
    if (!plainForms.has(key)) plainForms.set(key, value);
  });
  const byEnds = yield* formsByEnds(plainForms.keys());

  return {
    size: exact.size,
    find(word, typos = true, rightLetters = 1) {
      const same = exact.get(word);
      if (same !== undefined) return { value: same, fit: 'exact' };
      const key = folded(word);
      const dotless = plainForms.get(key);
      if (dotless !== undefined) return { value: dotless, fit: 'folded' };
      if (!typos || key.length < TYPO_FROM || key.length > 40) return undefined;
      const near = nearest(key, byEnds, rightLetters);
      const value = near === undefined ? undefined : plainForms.get(near);
      return value === undefined ? undefined : { value, fit: 'typo' };
    },
  };
}

/**
 * The beginning and the end of a word, one of which a typing error leaves as it was when the first
 * letter is right and there are five letters: an error at the second one or the third does not reach
 * the last two.
 */
function untouched(word: string, length: number): string[] {
  return [`${length}${word.slice(0, 2)}`, `${length}${word[0]}*${word.slice(-2)}`];
}

/** Forms by what one typing error leaves of them. */
function* formsByEnds(forms: Iterable<string>): Steps<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  yield* inPieces(forms, PIECE, (form) => {
    if (form.length < TYPO_FROM) return;
    for (const key of untouched(form, form.length)) {
      const list = found.get(key);
      if (list) list.push(form);
      else found.set(key, [form]);
    }
  });
  return found;
}

/** The form one letter away: the longest, of those the first in the alphabet. */
function nearest(
  word: string,
  byEnds: Map<string, string[]>,
  rightLetters: number,
): string | undefined {
  const beginning = word.slice(0, rightLetters);
  let best: string | undefined;
  for (const length of [word.length - 1, word.length, word.length + 1]) {
    for (const key of untouched(word, length)) {
      for (const form of byEnds.get(key) ?? []) {
        if (!form.startsWith(beginning) || !oneApart(form, word)) continue;
        if (
          best === undefined ||
          form.length > best.length ||
          (form.length === best.length && form < best)
        ) {
          best = form;
        }
      }
    }
  }
  return best;
}

/** Whether one letter added, left out, changed, or two neighbours swapped make the words equal. */
export function oneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (
    end < a.length - start &&
    end < b.length - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  ) {
    end++;
  }
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
