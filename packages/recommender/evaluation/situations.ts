import { readFileSync } from 'node:fs';
import { LIFE_AREAS, type LifeArea } from '../src/catalogue.ts';

/** One life situation of a set: answers 0–10 and where the person lives, null when not told. */
export interface SituationCase {
  id: string;
  answers: Partial<Record<LifeArea, number>>;
  municipality: string | null;
}

/**
 * A judgement of services of one place (`fi` for the whole country): they fit a person whose answer
 * in the area is low (`well`: who is well everywhere), or must not stand among the first five of
 * anybody who told numbers only, unless they fit an area that is low.
 */
export type Judgement =
  | { place: string; judgement: 'fits'; area: LifeArea | 'well'; services: string[] }
  | { place: string; judgement: 'never'; services: string[] };

/** How sensible the first five services of a set of situations are. */
export interface FirstFive {
  situations: number;
  /** Share of situations whose first service fits. */
  first_fits: number;
  /** Fitting services among the first five, as a share of as many as there can be. */
  fitting_of_five: number;
  /** Share of the low areas that a service among the first five fits. */
  areas_answered: number;
  /** Services among the first five that must not stand there, in all. */
  out_of_place: number;
  /** Lists of five with two services of one name. */
  same_name_twice: number;
}

/** A service of a list, as far as the measure looks at it. */
export interface Listed {
  id: string;
  name: string;
}

const LOW = 4;

/** Reads the situations of a set, `dev` or `held-out`. */
export function readSituations(set: string): SituationCase[] {
  return read(`situations.${set}.jsonl`);
}

/** Reads every judgement; those of the held-out set's towns stand in a file of their own. */
export function readJudgements(): Judgement[] {
  return ['dev', 'held-out'].flatMap((set) => read<Judgement>(`situation-judgements.${set}.jsonl`));
}

/** Measures the first five services that `list` gives each situation; `tell` gets every verdict. */
export function measureFirstFive(
  cases: readonly SituationCase[],
  judgements: readonly Judgement[],
  list: (situation: SituationCase) => Listed[],
  tell: (situation: SituationCase, five: (Listed & { verdict: string })[]) => void = () => {},
): FirstFive {
  const sums = { first: 0, fitting: 0, answered: 0, low: 0, misplaced: 0, twice: 0 };
  for (const situation of cases) {
    const five = list(situation).slice(0, 5);
    const areas = lowAreas(situation);
    const here = judgements.filter(
      ({ place }) => place === 'fi' || place === situation.municipality,
    );
    const fitting = areas.map(
      (area) =>
        new Set(
          here.flatMap((one) =>
            one.judgement === 'fits' && one.area === area ? one.services : [],
          ),
        ),
    );
    const fits = new Set(fitting.flatMap((ids) => [...ids]));
    const never = new Set(here.flatMap((one) => (one.judgement === 'never' ? one.services : [])));
    const verdicts = five.map(({ id }) => (fits.has(id) ? '+' : never.has(id) ? '-' : '0'));
    sums.first += verdicts[0] === '+' ? 1 : 0;
    sums.fitting += verdicts.filter((one) => one === '+').length / Math.min(5, fits.size);
    sums.low += areas.length;
    sums.answered += fitting.filter((ids) => five.some(({ id }) => ids.has(id))).length;
    sums.misplaced += verdicts.filter((one) => one === '-').length;
    sums.twice += new Set(five.map(({ name }) => name)).size < five.length ? 1 : 0;
    tell(
      situation,
      five.map((one, at) => ({ ...one, verdict: verdicts[at] ?? '' })),
    );
  }
  return {
    situations: cases.length,
    first_fits: share(sums.first, cases.length),
    fitting_of_five: share(sums.fitting, cases.length),
    areas_answered: share(sums.answered, sums.low),
    out_of_place: sums.misplaced,
    same_name_twice: sums.twice,
  };
}

/** The areas that the list should answer; `well` alone when none is low. */
export function lowAreas({ answers }: SituationCase): (LifeArea | 'well')[] {
  const low = LIFE_AREAS.filter((area) => (answers[area] ?? 10) <= LOW);
  return low.length > 0 ? low : ['well'];
}

function share(part: number, whole: number): number {
  return Math.round((part / whole) * 1000) / 1000;
}

function read<T>(name: string): T[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}
