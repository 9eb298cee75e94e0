import { LIFE_AREAS, type LifeArea, type Service } from '../catalogue.ts';
import type { LabelPredictor } from '../labels/model.ts';
import type { AreaCorrections } from '../teaching/teaching.ts';
import type { Needs } from './needs.ts';
import { type createProfiler, INTENSITY, type ServiceProfile } from './profile.ts';
import { areasOfService, correctAreas, type ServiceAreas } from './service-areas.ts';

const AREAS = LIFE_AREAS.length;
/** Repeating a word further makes nothing clearer. */
const MOST_MENTIONS = 5;
/** An area that was not asked about makes a service less specific by this share of an asked one. */
const UNASKED_SHARE = 0.5;
/**
 * How strongly breadth costs: 0.5 would be the cosine, with which a service for one area passes one
 * that answers that area and three lesser needs; 0 would let services for everything win always.
 */
const SPECIFICITY = 0.4;
/** What a service for all areas would reach without it. */
const HIGHEST = AREAS ** (0.5 - SPECIFICITY);
/** What breadth leaves of a score, in steps: powers are too slow to take for each service. */
const STEPS = 400;
const BREADTH_FACTORS = Float64Array.from(
  { length: AREAS * STEPS + 1 },
  (_, step) => 1 / (Math.max(step / STEPS, 0.05) ** SPECIFICITY * HIGHEST),
);
/**
 * The share of a deep need that an everyday service answers as well as any other: hobbies are the
 * very help for a person without any. For review.
 */
const ANSWERED_BY_EVERYDAY: Readonly<Partial<Record<LifeArea, number>>> = {
  improvement_of_strengths: 1,
  friends: 0.7,
  life_satisfaction: 0.5,
  self_esteem: 0.3,
  family: 0.2,
  health: 0.2,
};
const SERIOUS = LIFE_AREAS.map((area) => 1 - (ANSWERED_BY_EVERYDAY[area] ?? 0));
/** Areas that one service often serves together, in the order of the areas. For review. */
const KINDRED = LIFE_AREAS.map((area) =>
  ['improvement_of_strengths', 'friends', 'self_esteem', 'life_satisfaction'].includes(area),
);
const KINDRED_SHARE = 0.5;
/** What too hard, too light and low-threshold help change. */
const TOO_HARD = 0.6;
const TOO_LIGHT = 0.8;
const EASY_HELP = 0.25;
/** What is left of the score of a service that is not meant for citizens. */
const FOR_OTHERS = 0.6;
/** What is left of the score of a record, a duty or a punishment: it is no help by itself. */
const FORMALITY = 0.5;
/** What the score of a service loses that is knowledge for work and study by its name. */
const KNOWLEDGE = 0.6;
/** What the score of a service loses that takes an untold circumstance for granted in its name. */
const ASSUMING = 0.6;
/** A crisis has an intensity of 1; everything milder is below. */
const CRISIS = 0.99;

/** Scores services for life situations. */
export interface SituationScorer {
  /** Positions of services that some area of life belongs to. */
  readonly candidates: Int32Array;
  /** The areas of a service, or null. */
  areas(index: number): ServiceAreas | null;
  /**
   * Score of a service, in (0, 1]; 0 for one that no answered area belongs to, and for a crisis
   * service when the person is well.
   */
  score(index: number, needs: Needs): number;
  /** How often the service's own words name what the person needs; for ordering equal scores. */
  clarity(index: number, needs: Needs): number;
}

/** What services are read with besides their labels. */
interface Reading {
  /** What those who give a service say of its areas, at the same position. */
  corrections: readonly AreaCorrections[];
  profileOf: ReturnType<typeof createProfiler>;
}

/** Reads a catalogue once, so that each situation costs a few sums a service. */
export function createSituationScorer(
  services: readonly Service[],
  predict: LabelPredictor,
  { corrections, profileOf }: Reading,
): SituationScorer {
  const confidence = new Float32Array(services.length * AREAS);
  const labelled = new Float32Array(services.length);
  const intensity = new Float32Array(services.length);
  const lowThreshold = new Float32Array(services.length);
  const assumption = new Float32Array(services.length);
  const likelyAssumption = new Float32Array(services.length);
  /** Areas with which the likely assumption is no surprise, one bit each. */
  const likelyWith = new Uint16Array(services.length);
  const forPeople = new Float32Array(services.length);
  const mentions = new Uint8Array(services.length * AREAS);
  const areas: (ServiceAreas | null)[] = services.map((service, index) => {
    if (service.archived) return null;
    const corrected = corrections[index];
    if (!corrected && service.labels?.areas.length === 0) return null;
    const profile: ServiceProfile = profileOf(service);
    const judged = areasOfService(service, profile, predict);
    const found = corrected ? correctAreas(judged, corrected, profile) : judged;
    if (!found) return null;
    confidence.set(found.confidence, index * AREAS);
    labelled[index] = breadthOf(found.confidence);
    intensity[index] = INTENSITY[profile.level];
    lowThreshold[index] = profile.lowThreshold;
    forPeople[index] =
      audienceFactor(service) *
      (profile.formality ? FORMALITY : 1) *
      (1 - KNOWLEDGE * profile.expertise);
    assumption[index] = profile.assumption;
    likelyAssumption[index] = profile.likelyAssumption;
    for (const area of profile.likelyWith) likelyWith[index]! |= 1 << area;
    for (let area = 0; area < AREAS; area++) {
      mentions[index * AREAS + area] = Math.min(MOST_MENTIONS, profile.mentions[area]!);
    }
    return found;
  });
  const candidates = Int32Array.from(areas.flatMap((found, index) => (found ? [index] : [])));

  return {
    candidates,
    areas: (index) => areas[index] ?? null,
    clarity(index, { help }) {
      let sum = 0;
      for (let area = 0; area < AREAS; area++) sum += help[area]! * mentions[index * AREAS + area]!;
      return sum;
    },
    score(index, needs) {
      const hardness = intensity[index]!;
      if (needs.well && hardness > CRISIS) return 0;
      const { help, growth, need, answered } = needs;
      const offset = index * AREAS;
      let helpDot = 0;
      let growthDot = 0;
      let needDot = 0;
      let seriousDot = 0;
      let asked = 0;
      let likelyDot = 0;
      const likely = likelyWith[index]!;
      for (let area = 0; area < AREAS; area++) {
        const sure = confidence[offset + area]!;
        if (sure === 0 || !answered[area]) continue;
        helpDot += help[area]! * sure;
        growthDot += growth[area]! * sure;
        const needed = help[area]! * sure * need[area]!;
        needDot += needed;
        seriousDot += needed * SERIOUS[area]!;
        asked += sure;
        if (likely & (1 << area)) likelyDot += help[area]! * sure;
      }
      if (asked === 0) return 0;
      const breadth = UNASKED_SHARE * labelled[index]! + (1 - UNASKED_SHARE) * asked;
      const depth = helpDot > 0 ? needDot / helpDot : 0;
      const serious = helpDot > 0 ? seriousDot / helpDot : 0;
      const helping =
        (helpDot / needs.helpLength) * fit(depth, serious, hardness, lowThreshold[index]!);
      const growing = (growthDot / needs.growthLength) * (1 - hardness) ** 2;
      const wanted = needs.helpShare * helping + (1 - needs.helpShare) * growing;
      const surprise = helpDot > 0 ? 1 - likelyDot / helpDot : 1;
      const assumed = Math.max(assumption[index]!, likelyAssumption[index]! * surprise);
      return (
        wanted *
        BREADTH_FACTORS[Math.round(breadth * STEPS)]! *
        forPeople[index]! *
        (1 - ASSUMING * assumed)
      );
    },
  };
}

/**
 * How well a service's hardness suits how deep the need is, all 0–1; in (0, 1]. Help that is too
 * hard for the need loses; so does a hobby when the need is deep and of the serious kind.
 */
function fit(depth: number, serious: number, hardness: number, lowThreshold: number): number {
  const bearable = 0.25 + 0.9 * Math.sqrt(depth);
  const tooHard = Math.max(0, hardness - bearable);
  const tooLight = Math.max(0, 0.75 * serious - hardness);
  const plain = 1 - TOO_HARD * tooHard - TOO_LIGHT * tooLight;
  return (plain + EASY_HELP * depth * lowThreshold) / (1 + EASY_HELP);
}

/**
 * How many areas a service is for. Strengths, friends, self-esteem and life as a whole go together:
 * a choir serves all four, and is no less specific for it. Beyond the surest they count half.
 */
function breadthOf(confidence: readonly number[]): number {
  let sum = 0;
  let kindred = 0;
  let surest = 0;
  for (const [area, sure] of confidence.entries()) {
    if (!KINDRED[area]) sum += sure;
    else {
      kindred += sure;
      surest = Math.max(surest, sure);
    }
  }
  return sum + surest + KINDRED_SHARE * (kindred - surest);
}

/** Services for companies or authorities only are rarely what a person looks for. */
function audienceFactor(service: Service): number {
  const { targetGroups } = service;
  if (targetGroups.length === 0 || targetGroups.some((code) => code.startsWith('KR1'))) return 1;
  return FOR_OTHERS;
}
