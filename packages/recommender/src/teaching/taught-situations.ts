import type { CodeLists, Service } from '../catalogue.ts';
import type { LabelPredictor } from '../labels/model.ts';
import { createNearness, type Nearness } from '../situation/nearness.ts';
import { createPlaceReader } from '../situation/places.ts';
import { createProfiler } from '../situation/profile.ts';
import { createSituationScorer, type SituationScorer } from '../situation/score.ts';
import type { AreaCorrections } from './teaching.ts';

/** How services suit life situations, and how near they are. */
export interface Situations extends SituationScorer {
  nearnessTo(asked: ReadonlySet<string>): Nearness;
}

/** Reads services for situations. */
export interface SituationReader {
  /** All of them, as they were judged. */
  judged: Situations;
  /**
   * The same with other areas for some services, by their positions. Only those are read again: it
   * costs little beside reading a catalogue.
   */
  correct(known: Situations, corrections: ReadonlyMap<number, AreaCorrections>): Situations;
}

/** Reads a catalogue for situations. */
export function createSituationReader(
  services: readonly Service[],
  predict: LabelPredictor,
  codeLists: CodeLists,
): SituationReader {
  const [profileOf, placesOf] = [createProfiler(), createPlaceReader(codeLists)];
  const read = (some: readonly Service[], corrections: readonly AreaCorrections[] = []) => {
    const scorer = createSituationScorer(some, predict, { corrections, profileOf });
    return { ...scorer, nearnessTo: createNearness(some, scorer.candidates, placesOf) };
  };
  return {
    judged: read(services),
    correct(known, corrections) {
      const positions = [...corrections.keys()];
      const some = positions.map((index) => services[index]!);
      return beside(known, read(some, [...corrections.values()]), positions, services.length);
    },
  };
}

/** Some services as they are taught, by their positions, beside all others. */
function beside(
  known: Situations,
  taught: Situations,
  positions: readonly number[],
  count: number,
): Situations {
  /** Where a service stands among the taught ones, from 1; 0 = it is not one of them. */
  const place = new Int32Array(count);
  for (const [at, index] of positions.entries()) place[index] = at + 1;
  const untaught = known.candidates.filter((index) => place[index] === 0);
  const now = Array.from(taught.candidates, (at) => positions[at]!);
  return {
    candidates: Int32Array.from([...untaught, ...now]),
    areas: (index) => (place[index] ? taught.areas(place[index] - 1) : known.areas(index)),
    score: (index, needs) =>
      place[index] ? taught.score(place[index] - 1, needs) : known.score(index, needs),
    clarity: (index, needs) =>
      place[index] ? taught.clarity(place[index] - 1, needs) : known.clarity(index, needs),
    nearnessTo(asked) {
      const usual = known.nearnessTo(asked);
      const other = taught.nearnessTo(asked);
      return (index) => (place[index] ? other(place[index] - 1) : usual(index));
    },
  };
}
