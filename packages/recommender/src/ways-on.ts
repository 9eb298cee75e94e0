import { type Bitset, isIn } from './bitset.ts';
import { type Catalogue, LIFE_AREAS, type LifeArea } from './catalogue.ts';
import { AREA_FILTERS, type ServiceFilter } from './filters.ts';
import type { Filters, Query, WayOn } from './query.ts';

/** With this many found or fewer, ways on are offered. */
const LITTLE = 2;

/** The class to browse when an area of life weighs on a person. For review. */
const CLASS_TO_BROWSE: Readonly<Record<LifeArea, string>> = {
  health: 'P5',
  resilience: 'P4',
  housing: 'P1',
  working_studying: 'P10',
  family: 'P3',
  friends: 'P28',
  finance: 'P15',
  improvement_of_strengths: 'P25',
  self_esteem: 'P5',
  life_satisfaction: 'P27',
};

const NARROWING = [
  'serviceClasses',
  'targetGroups',
  'collections',
  'fundingTypes',
  'channelTypes',
  'serviceLanguages',
] as const satisfies readonly (keyof Filters)[];

/** Says what a person can do next when `found` services are few. Never empty when none is found. */
export function findWaysOn(
  query: Query,
  found: number,
  filter: ServiceFilter,
  catalogue: Catalogue,
  matches: (allowed: Bitset) => number,
): WayOn[] {
  if (found > LITTLE) return [];
  const filters = query.filters ?? {};
  const ways: WayOn[] = [];
  const wider = withoutAreas(filters);
  if (wider && matches(filter.allowed(wider)) > found) ways.push({ kind: 'widen-area' });
  for (const name of NARROWING) {
    if ((filters[name]?.length ?? 0) === 0) continue;
    const { [name]: _, ...rest } = filters;
    if (matches(filter.allowed(rest)) > found) ways.push({ kind: 'remove-filter', filter: name });
  }
  const code = classToBrowse(query);
  if (code && hasClass(code, catalogue, filter.allowed(filters))) {
    ways.push({ kind: 'browse-class', code });
  }
  if (Object.keys(query.situation?.answers ?? {}).length === 0) {
    ways.push({ kind: 'answer-questions' });
  }
  ways.push({ kind: 'contact-person' });
  return ways;
}

/** The same filters for the whole country; null when they say nothing of areas. */
function withoutAreas(filters: Filters): Filters | null {
  const named = AREA_FILTERS.some((name) => (filters[name]?.length ?? 0) > 0);
  if (!named && filters.includeNational !== false && filters.onlyNational !== true) return null;
  const rest: Filters = { ...filters };
  for (const name of AREA_FILTERS) delete rest[name];
  delete rest.includeNational;
  delete rest.onlyNational;
  return rest;
}

function classToBrowse(query: Query): string | null {
  const answers = query.situation?.answers ?? {};
  const answered = LIFE_AREAS.filter((area) => Number.isFinite(answers[area]));
  if (answered.length === 0) return null;
  const lowest = answered.reduce((low, area) => (answers[area]! < answers[low]! ? area : low));
  return CLASS_TO_BROWSE[lowest];
}

function hasClass(code: string, catalogue: Catalogue, allowed: Bitset): boolean {
  return catalogue.services.some(
    ({ serviceClasses }, at) =>
      isIn(allowed, at) && serviceClasses.some((own) => own === code || own.startsWith(`${code}.`)),
  );
}
