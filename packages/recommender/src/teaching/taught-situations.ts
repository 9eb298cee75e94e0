import type { CodeLists, Service } from '../catalogue.ts';
import type { LabelPredictor } from '../labels/model.ts';
import { createNearness, type Nearness } from '../situation/nearness.ts';
import { createSituationScorer, type SituationScorer } from '../situation/score.ts';
import type { AreaCorrections } from './teaching.ts';

/** How services suit life situations, and how near they are. */
export interface Situations extends SituationScorer {
  nearnessTo(asked: ReadonlySet<string>): Nearness;
}

/** What services are read with. */
interface Sources {
  services: readonly Service[];
  predict: LabelPredictor;
  codeLists: CodeLists;
}

/** Reads a catalogue for situations. */
export function createSituations({ services, predict, codeLists }: Sources): Situations {
  const scorer = createSituationScorer(services, predict);
  return { ...scorer, nearnessTo: createNearness(services, scorer.candidates, codeLists) };
}

/**
 * The same with other areas for some services, by their positions. Only those are read again: it
 * costs little beside reading a catalogue.
 */
export function correctSituations(
  known: Situations,
  corrections: ReadonlyMap<number, AreaCorrections>,
  { services, predict, codeLists }: Sources,
): Situations {
  const positions = [...corrections.keys()];
  const some = positions.map((index) => services[index]!);
  const taught = createSituationScorer(some, predict, [...corrections.values()]);
  const taughtNearness = createNearness(some, taught.candidates, codeLists);
  /** Where a service stands among the taught ones, from 1; 0 = it is not one of them. */
  const place = new Int32Array(services.length);
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
      const other = taughtNearness(asked);
      return (index) => (place[index] ? other(place[index] - 1) : usual(index));
    },
  };
}
