import { LIFE_AREAS } from '../catalogue.ts';
import type { Needs } from './needs.ts';

/** How many of the best are looked at. */
export const LOOKED_AT = 40;
/** How many places are filled from them. */
const PLACES = 10;
/** What is left of the second service of one kind; its square of the third, and so on. */
const SAME_KIND = 0.75;
/** What is left of a need each time that a service of the list has answered it fully. */
const ANSWERED = 0.85;
/** From so many letters on the first word of a name tells the kind of a service. */
const TELLING = 10;
/** So many of them are compared: endings differ. */
const COMPARED = 12;

/** What a list may repeat of a service. */
export interface Repeatable {
  /** Its position among the services. */
  index: number;
  /** Its kind, see `kindOfName`. */
  kind: string;
  /** How surely each area belongs to it, in the order of the areas. */
  confidence: readonly number[];
}

/**
 * Kind of a service by its name: the name itself, or its first word when that is long, so that
 * "Aikuissosiaalityö" and "Aikuissosiaalityön ja taloudellisen tuen palvelut" are of one kind.
 */
export function kindOfName(name: string): string {
  const plain = name.toLowerCase();
  const first = plain.split(/[^\p{L}\p{N}-]+/u, 1)[0] ?? '';
  return first.length < TELLING ? plain : first.slice(0, COMPARED);
}

/**
 * Orders the head of a list so that neither one kind of service nor one of several needs fills it.
 * Takes the best first; changes `scores` of what it orders, so that they never rise down the list.
 */
export function diversify(
  ranked: readonly number[],
  scores: Float64Array,
  needs: Needs,
  repeatable: (index: number) => Repeatable,
): number[] {
  const pool = ranked.slice(0, LOOKED_AT).map(repeatable);
  const kinds = new Map<string, number>();
  const left = LIFE_AREAS.map(() => 1);
  const chosen: number[] = [];
  let ceiling = Number.POSITIVE_INFINITY;
  while (pool.length > 0 && chosen.length < PLACES) {
    let best = 0;
    let highest = -1;
    for (const [at, one] of pool.entries()) {
      const score = scores[one.index]!;
      if (score <= highest) break;
      const reduced =
        score * SAME_KIND ** (kinds.get(one.kind) ?? 0) * unanswered(one, needs, left);
      if (reduced > highest) {
        highest = reduced;
        best = at;
      }
    }
    const [next] = pool.splice(best, 1);
    ceiling = Math.min(ceiling, highest);
    scores[next!.index] = ceiling;
    chosen.push(next!.index);
    kinds.set(next!.kind, (kinds.get(next!.kind) ?? 0) + 1);
    for (const [area, sure] of next!.confidence.entries()) left[area]! *= ANSWERED ** sure;
  }
  const tail = [...pool.map(({ index }) => index), ...ranked.slice(LOOKED_AT)];
  for (const index of tail) scores[index] = Math.min(ceiling, scores[index]!);
  return [...chosen, ...tail];
}

/**
 * The share of what a service answers that the services before it have left, beside the need that
 * they have left most of; 1 with one low area.
 */
function unanswered({ confidence }: Repeatable, { help }: Needs, left: readonly number[]): number {
  let all = 0;
  let rest = 0;
  let most = 0;
  for (let area = 0; area < confidence.length; area++) {
    if (help[area] === 0) continue;
    const part = help[area]! * confidence[area]!;
    all += part;
    rest += part * left[area]!;
    if (left[area]! > most) most = left[area]!;
  }
  return all > 0 ? rest / (all * most) : 1;
}
