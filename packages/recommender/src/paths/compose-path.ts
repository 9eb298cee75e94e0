import { LIFE_AREAS, type LifeArea, type Service } from '../catalogue.ts';
import type { Recommendation, Situation } from '../query.ts';
import { reasonText } from '../reason-text.ts';
import { needOf } from '../situation/needs.ts';
import { createProfiler, type ServiceProfile } from '../situation/profile.ts';
import { PLACE_TEXTS, type Place, STEP_TEXTS, TALK_TEXT } from './compose-texts.ts';
import type { PathPerson, PathStep } from './path.ts';
import { MOST_SERVICES, type PathSources, placeFilters } from './services-of-step.ts';

/** The most steps of a composed path: more is a burden, not help. */
export const MOST_STEPS = 6;
/** Up to this answer an area is one to do something about. */
const LOW_UP_TO = 6;
/** Up to this answer a path begins with somebody to talk to, and the area gets a second step. */
const HARD_UP_TO = 4;
/** Steps of a path for a person who is well. */
const GROWTH_STEPS = 3;

/** Areas in which one grows once the basics hold. */
const GROWTH_AREAS: ReadonlySet<LifeArea> = new Set([
  'improvement_of_strengths',
  'life_satisfaction',
  'working_studying',
]);

interface Wanted {
  area: LifeArea;
  value: number;
}

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
  if (hardest.value <= HARD_UP_TO) composer.addTalk(hardest);
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

function createComposer(person: PathPerson & { situation: Situation }, sources: PathSources) {
  const { language } = person;
  const steps: PathStep[] = [];
  const used = new Set<string>();
  const profileOf = createProfiler();

  const candidates = ({ area, value }: Wanted) =>
    sources.recommender
      .recommend({
        situation: { answers: { [area]: value } },
        filters: placeFilters(person),
        limit: 30,
      })
      .recommendations.flatMap((recommendation) => {
        const service = sources.service(recommendation.serviceId);
        return service && !used.has(service.id)
          ? [{ recommendation, service, profile: profileOf(service) }]
          : [];
      });

  const push = (
    id: string,
    { area, value }: Wanted,
    place: Place,
    texts: { title: string; text: string },
    chosen: { recommendation: Recommendation }[],
    after: string[],
  ) => {
    if (chosen.length === 0 || steps.length >= MOST_STEPS) return;
    steps.push({
      ...texts,
      id,
      needs: [],
      yields: [],
      responsible: null,
      mode: 'both',
      timing: null,
      after,
      optional: place === 'if-not-enough' || place === 'grow',
      condition: null,
      reason: `${reasonText({ kind: 'answer', area, value, weight: 1 }, language)} ${PLACE_TEXTS[place][language]}`,
      services: chosen.slice(0, MOST_SERVICES).map(({ recommendation }) => {
        used.add(recommendation.serviceId);
        return { ...recommendation, rank: used.size };
      }),
    });
  };

  return {
    steps,
    addTalk(wanted: Wanted) {
      const easy = candidates(wanted)
        .filter(({ service, profile }) => isEasyToReach(service, profile, wanted.value))
        .slice(0, 2);
      const texts = { title: TALK_TEXT.title[language], text: TALK_TEXT.text[language] };
      push('talk', wanted, 'talk-first', texts, easy, []);
    },
    add(wanted: Wanted, place: Place, kind: keyof (typeof STEP_TEXTS)[LifeArea]) {
      if (kind === 'more' && !steps.some(({ id }) => id === wanted.area)) return;
      const { [kind]: own } = STEP_TEXTS[wanted.area];
      const texts = { title: own.title[language], text: own.text[language] };
      const id = kind === 'more' ? `${wanted.area}-more` : wanted.area;
      const chosen = candidates(wanted).slice(0, kind === 'more' ? 2 : MOST_SERVICES);
      push(id, wanted, place, texts, chosen, kind === 'more' ? [wanted.area] : []);
    },
  };
}

/** Somebody who listens without a referral; a crisis service only where the answer is that low. */
function isEasyToReach(service: Service, profile: ServiceProfile, value: number): boolean {
  if (!profile.lowThreshold || profile.formality || profile.assumption === 1) return false;
  return profile.level !== 'crisis' || (value <= 1 && service.targetGroups.length > 0);
}
