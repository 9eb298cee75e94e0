import { RULES } from './accessibility-rules.ts';
import type { MobilityNeed } from './mobility-need.ts';
import type { ServicePlace } from './service-place.ts';

/** A sentence that the place says of itself, with its language. */
export interface Evidence {
  text: string;
  language: string;
}

/** How a place meets a need: by its own sentences, never by guessing. */
export interface Suitability {
  /** `unknown` where nothing is said of what the need is about: it may be fine and may not. */
  verdict: 'suits' | 'obstacle' | 'unknown';
  /** The sentences behind the verdict. */
  evidence: Evidence[];
}

/**
 * How the accessibility sentences of a place meet a need. One obstacle outweighs every good; good is
 * only what covers the way in (or, for low vision and hearing, what is there for them); anything else
 * is unknown.
 */
export function suitabilityOf(place: ServicePlace, need: MobilityNeed): Suitability {
  const sentences = (place.channel?.accessibility ?? []).flatMap((group) => group.sentences);
  const { obstacles, goods, pardons } = RULES[need];
  const says = (patterns: readonly RegExp[]) =>
    sentences.filter(({ text }) => patterns.some((pattern) => pattern.test(text)));
  const pardoned = says(pardons ?? []);
  const against = says(obstacles).filter((sentence) => !pardoned.includes(sentence));
  if (against.length > 0) return { verdict: 'obstacle', evidence: against };
  const good = says(goods);
  return good.length > 0
    ? { verdict: 'suits', evidence: good }
    : { verdict: 'unknown', evidence: [] };
}

/** How a place meets all the needs of a profile: as badly as the one that it meets worst. */
export function suitabilityForAll(
  place: ServicePlace,
  needs: readonly MobilityNeed[],
): Suitability['verdict'] {
  const verdicts = needs.map((need) => suitabilityOf(place, need).verdict);
  if (verdicts.includes('obstacle')) return 'obstacle';
  return verdicts.includes('unknown') ? 'unknown' : 'suits';
}
