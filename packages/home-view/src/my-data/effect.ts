import type { AttributeName, LocalizedText, RecommendationResponse } from '@auroraai/api-client';
import type { FindState } from '../find-services/find-state.ts';
import { NO_FILTERS } from '../find-services/find-state.ts';
import type { PersonData } from '../person/person-store.ts';
import { areaOfAttribute } from '../person/read-attributes.ts';

/** How many services of a list are compared: those that a person sees first. */
const SEEN = 10;

/** What a person's list would be like without one of their attributes. */
export interface Effect {
  /** Services that would fall from the list, those that stood first, first. */
  falls: LocalizedText[];
  /** Services that would come in their place. */
  comes: LocalizedText[];
}

type Asked = Pick<FindState, 'text' | 'answers' | 'filters' | 'without' | 'limit'>;

/** What is asked for a person's list. */
export function askedFor(person: PersonData): Asked {
  return {
    text: '',
    answers: person.answers,
    filters: { ...NO_FILTERS, municipality: person.municipality },
    without: [],
    limit: SEEN,
  };
}

/** What would be asked without an attribute. */
export function askedWithout(person: PersonData, name: AttributeName): Asked {
  const asked = askedFor(person);
  const area = areaOfAttribute(name);
  if (area) {
    const { [area]: _removed, ...answers } = asked.answers;
    return { ...asked, answers };
  }
  return name === 'municipality_code' ? { ...asked, filters: NO_FILTERS } : asked;
}

/** Compares two lists; null where nothing was asked = an empty list. */
export function effectOf(
  before: RecommendationResponse | null,
  after: RecommendationResponse | null,
): Effect {
  const services = (answer: RecommendationResponse | null) =>
    answer?.recommended_services.map(({ service }) => service) ?? [];
  const missing = (one: typeof before, other: typeof before) => {
    const ids = new Set(services(other).map(({ id }) => id));
    return services(one)
      .filter(({ id }) => !ids.has(id))
      .map(({ name }) => name);
  };
  return { falls: missing(before, after), comes: missing(after, before) };
}
