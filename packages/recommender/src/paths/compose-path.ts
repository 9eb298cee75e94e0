import { LIFE_AREAS, type LifeArea } from '../catalogue.ts';
import type { Situation } from '../query.ts';
import { reasonText } from '../reason-text.ts';
import { needOf } from '../situation/needs.ts';
import { createFinder, type Wanted } from './candidates.ts';
import { PLACE_TEXTS, type Place, STEP_TEXTS, TALK_TEXT } from './compose-texts.ts';
import type { Purpose } from './compose-words.ts';
import type { PathPerson, PathStep } from './path.ts';
import { MOST_SERVICES, type PathSources } from './services-of-step.ts';

/** The most steps of a composed path: more is a burden, not help. */
export const MOST_STEPS = 6;
/** Up to this answer an area is one to do something about. */
const LOW_UP_TO = 6;
/** Up to this answer a path begins with somebody to talk to, and the area gets a second step. */
const HARD_UP_TO = 4;
/** Steps of a path for a person who is well. */
const GROWTH_STEPS = 3;

/** How many services a step shows, by what it is for. */
const MOST_OF: Readonly<Record<Purpose, number>> = {
  talk: 2,
  step: MOST_SERVICES,
  more: 2,
  grow: MOST_SERVICES,
};

/** Areas in which one grows once the basics hold. */
const GROWTH_AREAS: ReadonlySet<LifeArea> = new Set([
  'improvement_of_strengths',
  'life_satisfaction',
  'working_studying',
]);

/** Makes a path from a person's answers alone; no answers, or nothing found, make no steps. */
export function composePath(
  person: PathPerson & { situation: Situation },
  sources: PathSources,
): PathStep[] {
  const answered = answeredAreas(person.situation);
  const low = inOrder(
    answered.filter(({ value }) => value <= LOW_UP_TO),
    person.situation,
  );
  const composer = createComposer(person, sources);
  if (low.length === 0) {
    for (const wanted of inOrderOfGrowth(answered).slice(0, GROWTH_STEPS)) {
      composer.add(wanted, 'grow', 'grow');
    }
    return composer.steps;
  }
  const hardest = low.toSorted((a, b) => a.value - b.value)[0]!;
  if (hardest.value <= HARD_UP_TO) composer.add(hardest, 'talk-first', 'talk');
  const hasBasics = low.some(({ area }) => !GROWTH_AREAS.has(area));
  low.forEach((wanted, at) => {
    const isLater = hasBasics && GROWTH_AREAS.has(wanted.area);
    composer.add(wanted, isLater ? 'after-basics' : at === 0 ? 'most-needed' : 'next', 'step');
  });
  for (const wanted of low) {
    if (wanted.value <= HARD_UP_TO) composer.add(wanted, 'if-not-enough', 'more');
  }
  return composer.steps;
}

function answeredAreas({ answers }: Situation): Wanted[] {
  return LIFE_AREAS.flatMap((area) => {
    const value = answers[area];
    return value === undefined || !Number.isFinite(value) ? [] : [{ area, value }];
  });
}

/** By need × importance, growth after the basics; equal ones as they are asked. */
function inOrder(wanted: Wanted[], { importance = {} }: Situation): Wanted[] {
  const weight = ({ area, value }: Wanted) => needOf(value) * (importance[area] ?? 5);
  const later = ({ area }: Wanted) => (GROWTH_AREAS.has(area) ? 1 : 0);
  return wanted.toSorted((a, b) => later(a) - later(b) || weight(b) - weight(a));
}

function inOrderOfGrowth(wanted: Wanted[]): Wanted[] {
  const later = ({ area }: Wanted) => (GROWTH_AREAS.has(area) ? 0 : 1);
  return wanted.toSorted((a, b) => later(a) - later(b));
}

function createComposer(person: PathPerson, sources: PathSources) {
  const { language } = person;
  const steps: PathStep[] = [];
  const used = new Set<string>();
  const find = createFinder(person, sources);

  const add = (wanted: Wanted, place: Place, purpose: Purpose): void => {
    const { area, value } = wanted;
    if (steps.length >= MOST_STEPS) return;
    if (purpose === 'more' && !steps.some(({ id }) => id === area)) return;
    const chosen = find(wanted, purpose, used).slice(0, MOST_OF[purpose]);
    if (chosen.length === 0) return;
    const { title, text } = purpose === 'talk' ? TALK_TEXT : STEP_TEXTS[area][purpose];
    const answer = reasonText({ kind: 'answer', area, value, weight: 1 }, language);
    steps.push({
      id: purpose === 'talk' ? 'talk' : purpose === 'more' ? `${area}-more` : area,
      title: title[language],
      text: text[language],
      needs: [],
      yields: [],
      responsible: null,
      mode: 'both',
      timing: null,
      after: purpose === 'more' ? [area] : [],
      optional: purpose === 'more' || purpose === 'grow',
      condition: null,
      reason: `${answer} ${PLACE_TEXTS[place][language]}`,
      services: chosen.map((recommendation) => {
        used.add(recommendation.serviceId);
        return { ...recommendation, rank: used.size };
      }),
    });
  };
  return { steps, add };
}
