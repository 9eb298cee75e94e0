import type { LifeArea } from '@auroraai/api-client';
import {
  type AreaValues,
  isRecord,
  readAreaValues,
  readList,
  readMoment,
  readText,
} from './read-kept.ts';
import type { Slice } from './slice.ts';

/** How the areas were at one moment. */
export interface PastAnswers {
  /** ISO 8601 in UTC. */
  at: string;
  answers: AreaValues;
}

/** How a person says they are. */
export interface SituationState {
  /** How each area is now, 0–10; an area that was not answered is absent. */
  answers: AreaValues;
  /** How much each area matters to the person, 0–10. */
  importance: AreaValues;
  /** Where the person would like each area to be, 0–10. */
  goals: AreaValues;
  /** Earlier answers that the person chose to keep, the oldest first. */
  history: PastAnswers[];
  /** Code of the municipality, empty when not said. */
  municipality: string;
}

/** What a person can say of their situation. */
export interface SituationActions {
  /** Answers an area 0–10, or takes the answer back with undefined. */
  answer(area: LifeArea, value: number | undefined): void;
  /** Says how much an area matters, 0–10. */
  setImportance(area: LifeArea, value: number | undefined): void;
  /** Says where an area should be, 0–10. */
  setGoal(area: LifeArea, value: number | undefined): void;
  /** Keeps the answers of now for comparing later; answers of the same day are replaced. */
  keepMoment(): void;
  /** Deletes one kept moment. */
  forgetMoment(at: string): void;
  /** Deletes everything kept of earlier times. */
  forgetHistory(): void;
  /** Takes back answers, importance and goals; what was kept of earlier times stays. */
  clearAnswers(): void;
  setMunicipality(code: string): void;
}

/** The most moments that are kept: once a week for two years. */
export const MOST_MOMENTS = 104;

const initial: SituationState = {
  answers: {},
  importance: {},
  goals: {},
  history: [],
  municipality: '',
};

/** The ten areas, what matters, what is wished for, and how it was before. */
export const situationSlice: Slice<SituationState, SituationActions> = {
  initial,
  actions: (set, now) => ({
    answer: (area, value) => set(({ answers }) => ({ answers: withValue(answers, area, value) })),
    setImportance: (area, value) =>
      set(({ importance }) => ({ importance: withValue(importance, area, value) })),
    setGoal: (area, value) => set(({ goals }) => ({ goals: withValue(goals, area, value) })),
    keepMoment: () =>
      set(({ answers, history }) => {
        if (Object.keys(answers).length === 0) return {};
        const at = now().toISOString();
        const earlier = history.filter((moment) => dayOf(moment.at) !== dayOf(at));
        return { history: [...earlier, { at, answers }].slice(-MOST_MOMENTS) };
      }),
    forgetMoment: (at) =>
      set(({ history }) => ({ history: history.filter((moment) => moment.at !== at) })),
    forgetHistory: () => set({ history: [] }),
    clearAnswers: () => set({ answers: {}, importance: {}, goals: {} }),
    setMunicipality: (municipality) => set({ municipality }),
  }),
  read: (kept) => ({
    answers: readAreaValues(kept.answers),
    importance: readAreaValues(kept.importance),
    goals: readAreaValues(kept.goals),
    history: readList(kept.history, readPast, MOST_MOMENTS).sort((one, other) =>
      one.at < other.at ? -1 : 1,
    ),
    municipality: readText(kept.municipality, 3) ?? '',
  }),
};

function withValue(values: AreaValues, area: LifeArea, value: number | undefined): AreaValues {
  const { [area]: _old, ...others } = values;
  return value === undefined ? others : { ...others, [area]: value };
}

/** The day by the person's own clock. */
function dayOf(at: string): string {
  return new Date(at).toDateString();
}

function readPast(kept: unknown): PastAnswers | undefined {
  if (!isRecord(kept)) return undefined;
  const at = readMoment(kept.at);
  const answers = readAreaValues(kept.answers);
  return at === undefined || Object.keys(answers).length === 0 ? undefined : { at, answers };
}
