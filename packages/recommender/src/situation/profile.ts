import { LIFE_AREAS, type Localized, type Service } from '../catalogue.ts';
import { CONCEPTS } from '../labels/concepts.ts';
import { ASSUMPTIONS, type Assumption } from './assumptions.ts';
import { EXPERTISE_STEMS, FORMALITY_STEMS } from './formality-words.ts';
import { LEVEL_RULES, type Level } from './level-words.ts';
import { LOW_THRESHOLD_STEMS } from './low-threshold-words.ts';
import { StemFinder } from './word-memo.ts';

/** What the texts and classes of a service tell about whom it is for. */
export interface ServiceProfile {
  level: Level;
  /** How openly it helps without an appointment, a referral or a name: 1 in its own name, 0.6 elsewhere. */
  lowThreshold: number;
  /** How clearly the texts name each area of life, in their order: 1 in the name, 0.6 elsewhere. */
  evidence: readonly number[];
  /** How often the texts name each area of life, in their order. */
  mentions: readonly number[];
  /** Whether the name tells of a record, a duty or a punishment rather than of help. */
  formality: boolean;
  /** How openly it offers knowledge for work and study rather than help: 1 in the name, 0.6 elsewhere. */
  expertise: number;
  /** How openly it takes a circumstance for granted that no answer tells, 0–1. */
  assumption: number;
  /** The same of circumstances that are no surprise with a low answer in `likelyWith`. */
  likelyAssumption: number;
  /** Areas, by their order, with which `likelyAssumption` is no surprise. */
  likelyWith: ReadonlySet<number>;
}

/** How hard a situation each level is meant for, 0 (a good day) to 1 (a crisis). */
export const INTENSITY: Readonly<Record<Level, number>> = {
  everyday: 0.05,
  guidance: 0.35,
  support: 0.6,
  crisis: 1,
};

const ORDER: readonly Level[] = ['everyday', 'guidance', 'support', 'crisis'];
const IN_NAME = 1;
const IN_SUMMARY = 0.6;
/** Whom a service is for stands in its summary as often as in its name. */
const ASSUMED_IN_SUMMARY = 0.8;
/** A class or a target group tells a circumstance nearly as clearly as a name. */
const IN_CODES = 0.8;
const CONCEPT_AREAS = CONCEPTS.map(({ areas }) => areas.map((area) => LIFE_AREAS.indexOf(area)));
const ASSUMED_BY_CLASS = assumptionsBy(({ classes = [] }) => classes);
const ASSUMED_BY_GROUP = assumptionsBy(({ groups = [] }) => groups);
const CLASS_LEVELS = new Map(
  LEVEL_RULES.flatMap(({ level, classes }) => classes.map((code) => [code, level] as const)),
);

/** A reader of services that remembers the words it has seen. */
export function createProfiler(): (service: Service) => ServiceProfile {
  const finder = new StemFinder([
    ...LEVEL_RULES.map(({ stems }) => stems),
    LOW_THRESHOLD_STEMS,
    FORMALITY_STEMS,
    EXPERTISE_STEMS,
    ...ASSUMPTIONS.map(({ stems }) => stems),
    ...CONCEPTS.map(({ stems }) => stems),
  ]);
  const lowThresholdGroup = LEVEL_RULES.length;
  const formalityGroup = lowThresholdGroup + 1;
  const expertiseGroup = formalityGroup + 1;
  const assumptionGroup = expertiseGroup + 1;
  const conceptGroup = assumptionGroup + ASSUMPTIONS.length;

  return (service) => {
    const evidence = new Array<number>(LIFE_AREAS.length).fill(0);
    const mentions = new Array<number>(LIFE_AREAS.length).fill(0);
    const assumed = new Map<Assumption, number>();
    let lowThreshold = 0;
    let formality = false;
    let expertise = 0;
    const read = (text: string, strength: number): Set<Level> => {
      const levels = new Set<Level>();
      for (const group of finder.groupsIn(text)) {
        const rule = LEVEL_RULES[group];
        if (rule) levels.add(rule.level);
        else if (group === lowThresholdGroup) lowThreshold = Math.max(lowThreshold, strength);
        else if (group === formalityGroup) formality ||= strength === IN_NAME;
        else if (group === expertiseGroup) expertise = Math.max(expertise, strength);
        else if (group < conceptGroup)
          assume(
            assumed,
            group - assumptionGroup,
            strength === IN_NAME ? strength : ASSUMED_IN_SUMMARY,
          );
        else {
          for (const area of CONCEPT_AREAS[group - conceptGroup]!) {
            mentions[area]! += 1;
            if (evidence[area]! < strength) evidence[area] = strength;
          }
        }
      }
      return levels;
    };
    const inName = read(anyText(service.names), IN_NAME);
    const inSummary = read(anyText(service.summaries), IN_SUMMARY);
    const fromClasses = new Set(service.serviceClasses.flatMap((code) => levelOfClass(code) ?? []));
    const level = decideLevel(inName, inSummary, fromClasses);
    for (const at of assumedByCodes(service)) assume(assumed, at, IN_CODES);
    return { level, lowThreshold, evidence, mentions, formality, expertise, ...sumUp(assumed) };
  };
}

/** Which assumptions each code tells, by their place among `ASSUMPTIONS`. */
function assumptionsBy(
  codesOf: (assumption: Assumption) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [at, assumption] of ASSUMPTIONS.entries()) {
    for (const code of codesOf(assumption)) found.set(code, [...(found.get(code) ?? []), at]);
  }
  return found;
}

function assume(assumed: Map<Assumption, number>, at: number, strength: number): void {
  const assumption = ASSUMPTIONS[at]!;
  if ((assumed.get(assumption) ?? 0) < strength) assumed.set(assumption, strength);
}

/** Assumptions that the classes of a service tell, or its target groups when it is for no others. */
function* assumedByCodes({ serviceClasses, targetGroups }: Service): Iterable<number> {
  for (const code of serviceClasses) {
    yield* ASSUMED_BY_CLASS.get(code) ?? ASSUMED_BY_CLASS.get(code.split('.')[0] ?? '') ?? [];
  }
  if (!targetGroups.every((code) => ASSUMED_BY_GROUP.has(code))) return;
  for (const code of targetGroups) yield* ASSUMED_BY_GROUP.get(code)!;
}

function sumUp(
  assumed: ReadonlyMap<Assumption, number>,
): Pick<ServiceProfile, 'assumption' | 'likelyAssumption' | 'likelyWith'> {
  let assumption = 0;
  let likelyAssumption = 0;
  const likelyWith = new Set<number>();
  for (const [{ weight = 1, likelyWith: areas }, strength] of assumed) {
    const open = weight * strength;
    if (areas) {
      likelyAssumption = Math.max(likelyAssumption, open);
      for (const area of areas) likelyWith.add(LIFE_AREAS.indexOf(area));
    } else assumption = Math.max(assumption, open);
  }
  return { assumption, likelyAssumption, likelyWith };
}

/** A crisis anywhere counts; otherwise the name speaks before classes, and both before the summary. */
function decideLevel(...sources: readonly Set<Level>[]): Level {
  if (sources.some((levels) => levels.has('crisis'))) return 'crisis';
  const [name, summary, classes] = sources;
  for (const levels of [name, classes, summary]) {
    if (levels?.has('everyday')) return 'everyday';
    const hardest = ORDER.findLast((level) => levels?.has(level));
    if (hardest) return hardest;
  }
  return 'guidance';
}

function levelOfClass(code: string): Level | undefined {
  return CLASS_LEVELS.get(code) ?? CLASS_LEVELS.get(code.split('.')[0] ?? '');
}

function anyText(texts: Localized): string {
  return texts.fi ?? texts.sv ?? texts.en ?? '';
}
