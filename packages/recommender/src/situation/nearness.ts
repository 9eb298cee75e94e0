import type { Service } from '../catalogue.ts';
import { isNationwide } from '../filters.ts';
import type { createPlaceReader } from './places.ts';

/** What is left of a service for the whole country when the person named a place: it is less near. */
const NATIONWIDE = 0.75;
/** What is left of a service of one place when the person has not said where they are. */
const OF_SOME_PLACE = 0.82;
/** What is left of a service whose own texts name other places than the person did. */
const ELSEWHERE = 0.4;

/** What is left of the score of the service at a position, 0.4–1. */
export type Nearness = (index: number) => number;

/** How a service stands to places. */
const OF_PLACES = 0;
const EVERYWHERE = 1;
const NAMING_PLACES = 2;

/**
 * Reads where services are; only those at `candidates` are ever asked about. Gives, for the
 * municipalities that a person asked for (none when they have not said where they are), what is left
 * of each score: what is offered there counts most.
 */
export function createNearness(
  services: readonly Service[],
  candidates: Int32Array,
  placesOf: ReturnType<typeof createPlaceReader>,
): (asked: ReadonlySet<string>) => Nearness {
  const nationwide = (index: number): boolean => isNationwide(services[index]!);
  const named = new Map<number, ReadonlySet<string>>();
  const standing = new Uint8Array(services.length);
  for (const index of candidates) {
    const places = placesOf(services[index]!);
    if (places) named.set(index, places);
    standing[index] = places ? NAMING_PLACES : nationwide(index) ? EVERYWHERE : OF_PLACES;
  }
  return (asked) => {
    const someArea = asked.size > 0;
    const everywhere = someArea ? NATIONWIDE : 1;
    const ofPlaces = someArea ? 1 : OF_SOME_PLACE;
    return (index) => {
      if (standing[index] === OF_PLACES) return ofPlaces;
      if (standing[index] === EVERYWHERE) return everywhere;
      const places = named.get(index)!;
      for (const code of asked) if (places.has(code)) return 1;
      return someArea || nationwide(index) ? ELSEWHERE : OF_SOME_PLACE;
    };
  };
}
