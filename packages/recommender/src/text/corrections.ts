import type { SearchLanguage } from '../query.ts';
import { editDistance } from './edit-distance.ts';

/** A word that can be meant: how it is compared, how it is shown, whether more may follow. */
export interface KnownForm {
  folded: string;
  prefix: boolean;
  shown: string;
  language: SearchLanguage;
}

/** What a misspelt word was read as. */
export interface Corrected {
  /** The correct folded word, with the rest of the written word after a known beginning. */
  folded: string;
  shown: string;
  /** How many letters were wrong. */
  distance: number;
}

/** A shorter beginning, in letters, says too little of a word that goes on after it. */
const TELLING = 7;
/** Shorter words are left alone: too many real words differ by one letter. */
const LEAST_LENGTH = 5;
/** Shorter words of the vocabulary are no correction. */
const LEAST_FORM = 4;
/** Letters from which on two may be wrong. */
const TWO_WRONG = 10;
/** Letters side by side on the keyboard, or written for one another. */
const MISTAKABLE = pairs(
  'qw we er rt ty yu ui io op as sd df fg gh hj jk kl zx xc cv vb bn nm',
  'qa wa ws se ed dr rf ft tg gy yh hu uj ji ik ko ol lp az sz sx dx dc fc fv gv gb hb hn jn jm km',
  'bp dt gk vw ck cs kq iy ij ae ao ou uy',
);

type Buckets = Map<string, (KnownForm & { letters: number })[]>;

/**
 * Finds the known word that a misspelt one stands for. The known words are read when the first
 * word needs it: most searches have no mistake, and a catalogue has tens of thousands of words.
 */
export class Corrector {
  private readonly forms: Iterable<KnownForm>;
  private buckets: Buckets | undefined;

  /** `forms` is gone through once. */
  constructor(forms: Iterable<KnownForm>) {
    this.forms = forms;
  }

  private read(): Buckets {
    const buckets: Buckets = new Map();
    const seen = new Set<string>();
    for (const { folded, prefix, shown, language } of this.forms) {
      const key = `${language}${folded}${prefix ? '*' : ''}`;
      if (folded.length < LEAST_FORM || seen.has(key)) continue;
      seen.add(key);
      const bucket = buckets.get(folded[0]!) ?? [];
      bucket.push({ folded, prefix, shown, language, letters: letters(folded) });
      buckets.set(folded[0]!, bucket);
    }
    return buckets;
  }

  /** The nearest known word of some languages, or nothing if none is near enough. */
  correct(folded: string, languages: ReadonlySet<SearchLanguage>): Corrected | undefined {
    if (folded.length < LEAST_LENGTH || /\d/.test(folded)) return undefined;
    this.buckets ??= this.read();
    const { buckets } = this;
    const limit = folded.length >= TWO_WRONG ? 2 : 1;
    let best: Corrected | undefined;
    let lowest = limit + 0.99;
    const absent = ~letters(folded);
    const firsts = new Set([folded[0]!, folded[1]!]);
    for (const first of firsts) {
      for (const form of buckets.get(first) ?? []) {
        if (!languages.has(form.language) || bits(form.letters & absent) > limit) continue;
        const whole = form.folded.length;
        if (whole < folded.length - (form.prefix ? 99 : limit) || whole > folded.length + limit) {
          continue;
        }
        if (form.prefix && whole < 5) continue;
        const allowed = whole >= TWO_WRONG ? limit : 1;
        const ends = form.prefix ? [whole - 1, whole, whole + 1] : [folded.length];
        for (const end of ends) {
          if (end > folded.length || end < 4) continue;
          if (form.prefix && form.folded.at(-1) !== folded[end - 1]) continue;
          if (form.prefix && whole < TELLING && folded.length - end > 2) continue;
          const distance = editDistance(form.folded, folded.slice(0, end), allowed);
          if (distance > allowed) continue;
          if (distance === 1 && !likely(form.folded, folded.slice(0, end))) continue;
          const penalty = form.prefix ? 0.08 * (folded.length - end) : 0;
          const cost = distance + penalty - 0.01 * whole + (first === folded[0] ? 0 : 0.4);
          if (cost < lowest) {
            lowest = cost;
            const rest = folded.slice(end);
            best = { folded: form.folded + rest, shown: form.shown + rest, distance };
          }
        }
      }
    }
    return best?.folded === folded ? undefined : best;
  }
}

/** Whether the one letter in which two words of one length differ is easily mistaken. */
function likely(one: string, other: string): boolean {
  if (one.length !== other.length) return true;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const swapped = one[at] === other[at + 1];
  return swapped || MISTAKABLE.has(one[at]! + other[at]!);
}

/** Pairs of letters in both orders. */
function pairs(...lines: string[]): ReadonlySet<string> {
  const given = lines.flatMap((line) => line.split(' '));
  return new Set(given.flatMap((pair) => [pair, pair[1]! + pair[0]!]));
}

/** Which letters a word has, one bit each. */
function letters(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask;
}

/** How many bits are set. */
function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
