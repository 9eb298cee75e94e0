import { LIFE_AREAS, type LifeArea } from '../catalogue.ts';
import type { Cause, Situation } from '../query.ts';

/** From this answer on a person needs no help in the area. */
const CONTENT_FROM = 9;
/** What is left of a need even then, so that a service for the area stays in the list, last. */
const LEAST_NEED = 0.01;
/** Above 1: the first steps down from 9 say little, the last ones towards 0 say much. */
const CONVEXITY = 1.75;
/** A person whose every answer is at least this is well: no crisis services. */
const WELL_FROM = 8;
/** At this answer and below, help comes before everything else. */
const HELP_BELOW = 4;
const USUAL_IMPORTANCE = 5;

/** What a person with nothing to complain of may like to build on, by area, 0–1. For review. */
export const GROWTH: Readonly<Record<LifeArea, number>> = {
  improvement_of_strengths: 1,
  friends: 0.7,
  life_satisfaction: 0.7,
  working_studying: 0.45,
  health: 0.45,
  self_esteem: 0.4,
  family: 0.35,
  resilience: 0.15,
  housing: 0.15,
  finance: 0.15,
};

/** What a person's answers ask of services. Lists follow the order of the areas. */
export interface Needs {
  answered: readonly boolean[];
  answers: readonly number[];
  /** Need of each area × its importance; 0 where not answered. */
  help: readonly number[];
  /** Wish to build on each area × its importance; 0 where not answered. */
  growth: readonly number[];
  /** Euclidean lengths of `help` and `growth`; above 0. */
  helpLength: number;
  growthLength: number;
  /** Need alone, 0–1. */
  need: readonly number[];
  /** How much the list is about help, 1, rather than about building on what is well, 0. */
  helpShare: number;
  /** Whether every answer says that the person is well. */
  well: boolean;
}

/**
 * How much help an answer of 0–10 asks for, 1 to 0.01: it rises ever faster towards 0, and 9 and 10
 * ask for none.
 */
export function needOf(answer: number): number {
  const distance = Math.max(0, CONTENT_FROM - answer) / CONTENT_FROM;
  return LEAST_NEED + (1 - LEAST_NEED) * distance ** CONVEXITY;
}

/** Reads a situation; null when no area is answered. Answers outside 0–10 are drawn in. */
export function readNeeds(situation: Situation, without: readonly Cause[]): Needs | null {
  const left = new Set(without.flatMap((cause) => (cause.kind === 'answer' ? [cause.area] : [])));
  const value = (area: LifeArea) => (left.has(area) ? undefined : situation.answers[area]);
  const answered = LIFE_AREAS.map((area) => Number.isFinite(value(area)));
  if (!answered.includes(true)) return null;
  const answers = LIFE_AREAS.map((area, at) =>
    answered[at] ? Math.min(10, Math.max(0, value(area)!)) : 0,
  );
  const importance = readImportance(situation, answered);
  const need = answers.map((answer, at) => (answered[at] ? needOf(answer) : 0));
  const counted = answers.filter((_, at) => answered[at] && importance[at]! > 0);
  const lowest = Math.min(...counted);
  const help = need.map((value, at) => value * importance[at]!);
  const growth = LIFE_AREAS.map((area, at) => (answered[at] ? GROWTH[area] * importance[at]! : 0));
  return {
    answered,
    answers,
    need,
    help,
    growth,
    helpLength: Math.hypot(...help),
    growthLength: Math.hypot(...growth),
    helpShare: Math.min(1, Math.max(0, (WELL_FROM - lowest) / (WELL_FROM - HELP_BELOW))),
    well: answers.every((answer, at) => !answered[at] || answer >= WELL_FROM),
  };
}

/** Importance 0–10 as a factor 0–2; when nothing answered matters, everything does alike. */
function readImportance(situation: Situation, answered: readonly boolean[]): number[] {
  const factors = LIFE_AREAS.map((area) => {
    const said = situation.importance?.[area] ?? USUAL_IMPORTANCE;
    return (Number.isFinite(said) ? Math.min(10, Math.max(0, said)) : USUAL_IMPORTANCE) / 5;
  });
  const matters = factors.some((factor, at) => answered[at] && factor > 0);
  return matters ? factors : factors.map(() => 1);
}
