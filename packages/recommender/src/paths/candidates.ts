import type { LifeArea, Service } from '../catalogue.ts';
import type { Recommendation } from '../query.ts';
import { createProfiler } from '../situation/profile.ts';
import { AREA_WORDS, type Purpose } from './compose-words.ts';
import type { PathPerson } from './path.ts';
import { isEverywhere, type PathSources, placeFilters } from './services-of-step.ts';

/** An answer about one area of life. */
export interface Wanted {
  area: LifeArea;
  /** 0–10. */
  value: number;
}

/** A found service that fits less than this share of what the best one does is left out. */
const LEAST_SHARE = 0.5;
/** A service below this score has little to do with the words. */
const LEAST_SCORE = 0.3;
/** A path is walked: what is near goes before an equal service of the whole country. */
const NEAR = 1.3;
/** Up to this answer a crisis service may stand in a path. */
const CRISIS_UP_TO = 2;

/** Finds services for an answer, best first: by the answer and by the words of the purpose. */
export function createFinder(person: PathPerson, { recommender, service }: PathSources) {
  const profileOf = createProfiler();

  const isFit = (found: Service, { area, value }: Wanted, purpose: Purpose): boolean => {
    const profile = profileOf(found);
    if (profile.formality || profile.assumption === 1) return false;
    if (profile.level === 'crisis' && value > CRISIS_UP_TO && area !== 'finance') return false;
    return purpose === 'talk' || (recommender.areasOf(found.id)?.areas.includes(area) ?? false);
  };

  return (wanted: Wanted, purpose: Purpose, used: ReadonlySet<string>): Recommendation[] => {
    const { recommendations } = recommender.recommend({
      situation: { answers: { [wanted.area]: wanted.value } },
      text: AREA_WORDS[wanted.area][purpose],
      language: 'fi',
      filters: placeFilters(person),
      limit: 20,
    });
    const fit = recommendations
      .flatMap((recommendation) => {
        const found = service(recommendation.serviceId);
        if (!found || used.has(found.id) || !isFit(found, wanted, purpose)) return [];
        const { score } = recommendation;
        return [{ recommendation, fit: isEverywhere(found) ? score : score * NEAR }];
      })
      .toSorted((a, b) => b.fit - a.fit);
    const least = Math.max(LEAST_SCORE, LEAST_SHARE * (fit[0]?.fit ?? 0));
    return fit
      .filter((each) => each.fit >= least)
      .map(({ recommendation: { reasons, ...rest } }) => ({
        ...rest,
        // The words are ours and not the person's.
        reasons: reasons.filter(({ kind }) => kind !== 'words' && kind !== 'topic'),
      }));
  };
}
