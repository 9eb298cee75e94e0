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
   * right before the first typing error.
   */
  find(word: string, typos?: boolean, rightLetters?: number): FormMatch<T> | undefined;
  /** How many forms are known. */
  readonly size: number;
}

/** One typing error is forgiven from this length on: shorter words are too close to one another. */
const TYPO_FROM = 5;

/** Builds an index of forms; where one form has two values the first one keeps it. */
export function createFormIndex<T>(entries: Iterable<readonly [string, T]>): FormIndex<T> {
  const exact = new Map<string, T>();
  for (const [form, value] of entries) if (!exact.has(form)) exact.set(form, value);
  const plainForms = new Map<string, T>();
  for (const [form, value] of exact) {
    const key = folded(form);
    if (!plainForms.has(key)) plainForms.set(key, value);
  }
  const shortened = shortenedForms(plainForms.keys());

  return {
    size: exact.size,
    find(word, typos = true, rightLetters = 1) {
      const same = exact.get(word);
      if (same !== undefined) return { value: same, fit: 'exact' };
      const key = folded(word);
      const dotless = plainForms.get(key);
      if (dotless !== undefined) return { value: dotless, fit: 'folded' };
      if (!typos || key.length < TYPO_FROM || key.length > 40) return undefined;
      const near = nearest(key, shortened, rightLetters);
      const value = near === undefined ? undefined : plainForms.get(near);
      return value === undefined ? undefined : { value, fit: 'typo' };
    },
  };
}

/** Every form under itself and under what is left when one letter is taken away. */
function shortenedForms(forms: Iterable<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const form of forms) {
    if (form.length < TYPO_FROM) continue;
    for (const key of withoutOne(form)) {
      const list = found.get(key);
      if (list) list.push(form);
      else found.set(key, [form]);
    }
  }
  return found;
}

function withoutOne(word: string): Set<string> {
  const keys = new Set([word]);
  for (let at = 0; at < word.length; at++) keys.add(word.slice(0, at) + word.slice(at + 1));
  return keys;
}

/** The form one letter away; undefined when two different beginnings are equally near. */
function nearest(
  word: string,
  shortened: Map<string, string[]>,
  rightLetters: number,
): string | undefined {
  const beginning = word.slice(0, rightLetters);
  let best: string | undefined;
  for (const key of withoutOne(word)) {
    for (const form of shortened.get(key) ?? []) {
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
