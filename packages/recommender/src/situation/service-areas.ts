import { LIFE_AREAS, type LifeArea, type Service } from '../catalogue.ts';
import { areasOfClass } from '../labels/class-areas.ts';
import type { LabelPredictor } from '../labels/model.ts';
import type { AreaCorrections } from '../teaching/teaching.ts';
import type { ServiceProfile } from './profile.ts';

/** Below this relevance the model judges a service out, as experts do with most services. */
const LEAST_RELEVANCE = 0.15;
/** A label that experts gave counts at least this much, fully when the texts name the area. */
const EXPERT_FLOOR = 0.85;
/** A label of the model never counts as much as one of the experts. */
const MODEL_CEILING = 0.8;
/** An area that a reviewer gave to a class of the service. */
const CLASS_CONFIDENCE = 0.7;

/** Where the areas of a service come from, and how sure each is, 0–1, in the order of the areas. */
export interface ServiceAreas {
  source: 'expert' | 'model';
  confidence: readonly number[];
}

/**
 * The areas of life of a service: the experts' labels, else those of its classes and of the model.
 * Null for a service that is not for a life situation.
 */
export function areasOfService(
  service: Service,
  profile: ServiceProfile,
  predict: LabelPredictor,
): ServiceAreas | null {
  if (service.labels !== null) {
    const { areas } = service.labels;
    if (areas.length === 0) return null;
    const confidence = LIFE_AREAS.map((area, at) =>
      areas.includes(area) ? sureOf(profile, at) : 0,
    );
    return { source: 'expert', confidence };
  }
  const classAreas = new Set(service.serviceClasses.flatMap(areasOfClass));
  if (service.serviceClasses.length > 0 && classAreas.size === 0) return null;
  const { labels, scores, relevance } = predict({
    name: service.names.fi ?? '',
    summary: service.summaries.fi ?? '',
  });
  if (classAreas.size === 0 && relevance < LEAST_RELEVANCE) return null;
  const confidence = LIFE_AREAS.map((area) => {
    const fromModel = labels.includes(area) ? Math.min(MODEL_CEILING, scores[area]) : 0;
    return Math.max(fromModel, classAreas.has(area) ? CLASS_CONFIDENCE : 0);
  });
  return { source: 'model', confidence };
}

/**
 * The areas of a service with what those who give it say of some: an area counts as one of the
 * experts', or not at all. Null when none is left.
 */
export function correctAreas(
  judged: ServiceAreas | null,
  corrections: AreaCorrections,
  profile: ServiceProfile,
): ServiceAreas | null {
  if (Object.keys(corrections).length === 0) return judged;
  const confidence = LIFE_AREAS.map((area, at) => {
    const said = corrections[area];
    if (said === undefined) return judged?.confidence[at] ?? 0;
    return said ? sureOf(profile, at) : 0;
  });
  return confidence.some((sure) => sure > 0) ? { source: 'expert', confidence } : null;
}

/** How sure an area is that people gave to a service. */
function sureOf({ evidence }: ServiceProfile, at: number): number {
  return EXPERT_FLOOR + (1 - EXPERT_FLOOR) * (evidence[at] ?? 0);
}

/** The areas that a service counts for. */
export function namesOfAreas({ confidence }: ServiceAreas): LifeArea[] {
  return LIFE_AREAS.filter((_, at) => confidence[at]! > 0);
}
