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
}

/** Finds the known word that a misspelt one stands for. */
export class Corrector {
  private readonly buckets = new Map<string, KnownForm[]>();

  constructor(forms: Iterable<KnownForm>) {
    const seen = new Set<string>();
    for (const form of forms) {
      const key = `${form.folded}${form.prefix ? '*' : ''}`;
      if (form.folded.length < 4 || seen.has(key)) continue;
      seen.add(key);
      const bucket = this.buckets.get(form.folded[0]!);
      if (bucket) bucket.push(form);
      else this.buckets.set(form.folded[0]!, [form]);
    }
  }

  /** The nearest known word, or nothing if none is near enough. */
  correct(folded: string): Corrected | undefined {
    if (folded.length < 4 || /\d/.test(folded)) return undefined;
    const limit = folded.length >= 8 ? 2 : 1;
    let best: Corrected | undefined;
    let lowest = limit + 0.99;
    const firsts = new Set([folded[0]!, folded[1]!]);
    for (const first of firsts) {
      for (const form of this.buckets.get(first) ?? []) {
        const whole = form.folded.length;
        if (whole < folded.length - (form.prefix ? 99 : limit) || whole > folded.length + limit) {
          continue;
        }
        if (form.prefix && whole < 5) continue;
        const allowed = whole >= 8 ? limit : 1;
        const ends = form.prefix ? [whole - 1, whole, whole + 1] : [folded.length];
        for (const end of ends) {
          if (end > folded.length || end < 4) continue;
          if (folded.length - end > (whole >= 7 ? 9 : 3)) continue;
          const distance = editDistance(form.folded, folded.slice(0, end), allowed);
          if (distance > allowed) continue;
          const penalty = form.prefix ? 0.08 * (folded.length - end) : 0;
          const cost = distance + penalty - 0.01 * whole + (first === folded[0] ? 0 : 0.4);
          if (cost < lowest) {
            lowest = cost;
            best = { folded: form.folded + folded.slice(end), shown: form.shown };
          }
        }
      }
    }
    return best;
  }
}
