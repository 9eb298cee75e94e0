import type { Service } from '../catalogue.ts';
import { isNationwide } from '../filters.ts';
import type { Filters, Reason, Recommendation } from '../query.ts';
import type { Recommender } from '../recommender.ts';
import type { PathPerson } from './path.ts';
import type { StepServices } from './template.ts';

/** The most services that one step shows: a choice, not a list. */
export const MOST_SERVICES = 3;
/** A found service that fits less than this share of what the best one does is left out. */
const LEAST_SHARE = 0.55;
/** A found service below this score has little to do with the step. */
const LEAST_SCORE = 0.3;
/** A service that is not given in the person's language counts so much. */
const FOREIGN = 0.95;

/** What paths are made from. */
export interface PathSources {
  recommender: Recommender;
  /** A service that is alive, by its id. */
  service(id: string): Service | undefined;
}

/** Where services are looked for: without a municipality only in the whole country. */
export function placeFilters({ municipalityCode }: PathPerson): Filters {
  return municipalityCode === undefined
    ? { onlyNational: true }
    : { municipalityCodes: [municipalityCode] };
}

/**
 * Finds the services of a step: the named ones that are offered here, then those of the municipality
 * that the words find. What serves the whole country is named by people, never found by likeness.
 */
export function servicesOfStep(
  { ids = [], text, classes = [] }: StepServices,
  person: PathPerson,
  sources: PathSources,
  used: ReadonlySet<string>,
): Omit<Recommendation, 'rank'>[] {
  const named = ids.flatMap((id) => {
    const service = sources.service(id);
    return service && isOffered(service, person) ? [{ service, score: 1 }] : [];
  });
  const free = [...named, ...found(text, classes, person, sources)].filter(
    ({ service }, index, all) =>
      !used.has(service.id) && all.findIndex((each) => each.service.id === service.id) === index,
  );
  return free.slice(0, MOST_SERVICES).map(({ service, score }) => ({
    serviceId: service.id,
    score,
    reasons: reasonsOfPlace(service, person),
  }));
}

function found(
  text: string | undefined,
  classes: string[],
  person: PathPerson,
  { recommender, service }: PathSources,
): { service: Service; score: number }[] {
  if (text === undefined || person.municipalityCode === undefined) return [];
  const { recommendations } = recommender.recommend({
    text,
    language: 'fi',
    limit: 10,
    filters: { ...placeFilters(person), includeNational: false },
  });
  const least = Math.max(LEAST_SCORE, LEAST_SHARE * (recommendations[0]?.score ?? 0));
  // A service whose classes nobody has written may be of any.
  const isOfClass = ({ serviceClasses: own }: Service) =>
    classes.length === 0 ||
    own.length === 0 ||
    own.some((code) => classes.some((asked) => code === asked || code.startsWith(`${asked}.`)));
  const fit = ({ languages }: Service) => (languages.includes(person.language) ? 1 : FOREIGN);
  return recommendations
    .flatMap(({ serviceId, score }) => {
      const known = service(serviceId);
      return known && score >= least && isOfClass(known)
        ? [{ service: known, score, fit: score * fit(known) }]
        : [];
    })
    .toSorted((a, b) => b.fit - a.fit || (a.service.id < b.service.id ? -1 : 1));
}

/** Whether a service is real and offered in the whole country. */
export function isEverywhere(service: Service): boolean {
  return service.origin !== 'imaginary' && isNationwide(service);
}

function isOffered(service: Service, { municipalityCode }: PathPerson): boolean {
  if (isEverywhere(service)) return true;
  return service.areas.some(({ municipalityCodes }) =>
    municipalityCodes.some((code) => code === municipalityCode),
  );
}

function reasonsOfPlace(service: Service, { municipalityCode }: PathPerson): Reason[] {
  if (isEverywhere(service)) return [{ kind: 'nationwide' }];
  return municipalityCode === undefined ? [] : [{ kind: 'municipality', code: municipalityCode }];
}
