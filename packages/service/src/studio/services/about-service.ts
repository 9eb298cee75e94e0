import type { Query, Recommender, SearchLanguage, Service } from '@auroraai/recommender';

/** The languages in which people search. */
export const SEARCH_LANGUAGES = ['fi', 'sv', 'en'] as const;

/** So many topics of a name are what a service is about. */
const MOST_TOPICS = 2;

/** The topics that the names of a service speak of. */
export function topicsOfService(recommender: Recommender, { names }: Service): string[] {
  const topics = SEARCH_LANGUAGES.flatMap((language) => {
    const text = names[language];
    if (text === undefined) return [];
    const { understanding } = recommender.recommend({ text, language, limit: 1 });
    return understanding.topics.slice(0, MOST_TOPICS);
  });
  return [...new Set(topics)];
}

/** The municipality of somebody who may use a service; null for one of the whole country. */
export function municipalityOf({ areaType, areas }: Service): string | null {
  if (areaType !== 'LimitedType') return null;
  return areas.flatMap(({ municipalityCodes }) => municipalityCodes)[0] ?? null;
}

/** A question of words by somebody who may use a service. */
export function questionOf(service: Service, text: string, language: SearchLanguage): Query {
  return { text, language, ...placeOf(service) };
}

/** Where somebody lives who may use a service, as filters. */
export function placeOf(service: Service): Pick<Query, 'filters'> {
  const municipality = municipalityOf(service);
  return municipality === null ? {} : { filters: { municipalityCodes: [municipality] } };
}
