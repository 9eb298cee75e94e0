import type { LifeArea } from '../bot/flow.ts';
import type { ActionRequest } from './action.ts';

/** An action that asks for services. */
export type RecommendAction = Extract<
  ActionRequest,
  { kind: 'recommend-situation' | 'recommend-text' }
>;

/** A question for services as the open API reads it (`POST /aurora/v2/recommendations`). */
export interface RecommendationQuestion {
  text?: string;
  situation?: { answers: { [area in LifeArea]?: number } };
  language: 'fi' | 'sv' | 'en';
  /** 1–50 */
  limit: number;
  /** 0–1,000 */
  offset?: number;
  filters?: { [filter: string]: unknown };
}

/** The question that an action asks; numbers out of range come to its edge. */
export function recommendationQuestion(action: RecommendAction): RecommendationQuestion {
  const { filters = {}, municipalityCodes, limit, offset } = action;
  const asked = {
    municipality_codes: filters.municipalityCodes ?? municipalityCodes,
    include_national_services: filters.includeNationalServices,
    service_classes: filters.serviceClasses,
    target_groups: filters.targetGroups,
    service_languages: filters.serviceLanguages,
    channel_types: filters.channelTypes,
  };
  const named = Object.entries(asked).filter(([, wanted]) => wanted !== undefined);
  return {
    ...(action.kind === 'recommend-text'
      ? { text: action.text }
      : { situation: { answers: action.answers } }),
    language: serviceLanguage(action.language),
    limit: Math.min(50, Math.max(1, Math.trunc(limit))),
    ...(offset !== undefined && { offset: Math.min(1000, Math.max(0, Math.trunc(offset))) }),
    ...(named.length > 0 && { filters: Object.fromEntries(named) }),
  };
}

/** The language in which services are described to somebody who speaks this one. */
export function serviceLanguage(language: string): 'fi' | 'sv' | 'en' {
  if (language === 'sv' || language === 'en') return language;
  // In Finland Sámi speakers read Finnish; those who came from elsewhere more often English.
  return language === 'fi' || language === 'se' ? 'fi' : 'en';
}
