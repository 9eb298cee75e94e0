import { editDistance } from './edit-distance.ts';

/** A word that can be meant: how it is compared, how it is shown, whether more may follow. */
export interface KnownForm {
  folded: string;
  prefix: boolean;
  shown: string;
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

/** Finds the known word that a misspelt one stands for. */
export class Corrector {
  private readonly buckets = new Map<string, (KnownForm & { letters: number })[]>();

  constructor(forms: Iterable<KnownForm>) {
    const seen = new Set<string>();
    for (const { folded, prefix, shown } of forms) {
      const key = prefix ? `${folded}*` : folded;
      if (folded.length < 4 || seen.has(key)) continue;
      seen.add(key);
      const bucket = this.buckets.get(folded[0]!) ?? [];
      bucket.push({ folded, prefix, shown, letters: letters(folded) });
      this.buckets.set(folded[0]!, bucket);
    }
  }

  /** The nearest known word, or nothing if none is near enough. */
  correct(folded: string): Corrected | undefined {
    if (folded.length < 4 || /\d/.test(folded)) return undefined;
    const limit = folded.length >= 8 ? 2 : 1;
    let best: Corrected | undefined;
    let lowest = limit + 0.99;
    const absent = ~letters(folded);
    const firsts = new Set([folded[0]!, folded[1]!]);
    for (const first of firsts) {
      for (const form of this.buckets.get(first) ?? []) {
        if (bits(form.letters & absent) > limit) continue;
        const whole = form.folded.length;
        if (whole < folded.length - (form.prefix ? 99 : limit) || whole > folded.length + limit) {
          continue;
        }
        if (form.prefix && whole < 5) continue;
        const allowed = whole >= 8 ? limit : 1;
        const ends = form.prefix ? [whole - 1, whole, whole + 1] : [folded.length];
        for (const end of ends) {
          if (end > folded.length || end < 4) continue;
          if (form.prefix && form.folded.at(-1) !== folded[end - 1]) continue;
          if (form.prefix && whole < TELLING && folded.length - end > 2) continue;
          const distance = editDistance(form.folded, folded.slice(0, end), allowed);
          if (distance > allowed) continue;
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
    return best;
  }
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
