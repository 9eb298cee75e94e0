import { LIFE_AREAS, type Localized, type Service } from '../catalogue.ts';
import { CONCEPTS } from '../labels/concepts.ts';
import { ASSUMPTIONS } from './assumptions.ts';
import { FORMALITY_STEMS, LEVEL_RULES, type Level, LOW_THRESHOLD_STEMS } from './level-words.ts';
import { StemFinder } from './word-memo.ts';

/** What the texts and classes of a service tell about whom it is for. */
export interface ServiceProfile {
  level: Level;
  /** Whether it helps without an appointment, a referral or a name. */
  lowThreshold: boolean;
  /** How clearly the texts name each area of life, in their order: 1 in the name, 0.6 elsewhere. */
  evidence: readonly number[];
  /** How often the texts name each area of life, in their order. */
  mentions: readonly number[];
  /** Whether the name tells of a record, a duty or a punishment rather than of help. */
  formality: boolean;
  /** How openly the texts take an untold circumstance for granted: 1 in the name, 0.6 elsewhere, else 0. */
  assumption: number;
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
const CONCEPT_AREAS = CONCEPTS.map(({ areas }) => areas.map((area) => LIFE_AREAS.indexOf(area)));
const CLASS_LEVELS = new Map(
  LEVEL_RULES.flatMap(({ level, classes }) => classes.map((code) => [code, level] as const)),
);

/** A reader of services that remembers the words it has seen. */
export function createProfiler(): (service: Service) => ServiceProfile {
  const finder = new StemFinder([
    ...LEVEL_RULES.map(({ stems }) => stems),
    LOW_THRESHOLD_STEMS,
    FORMALITY_STEMS,
    ASSUMPTIONS.flatMap(({ stems }) => stems),
    ...CONCEPTS.map(({ stems }) => stems),
  ]);
  const lowThresholdGroup = LEVEL_RULES.length;
  const formalityGroup = lowThresholdGroup + 1;
  const assumptionGroup = formalityGroup + 1;

  return (service) => {
    const evidence = new Array<number>(LIFE_AREAS.length).fill(0);
    const mentions = new Array<number>(LIFE_AREAS.length).fill(0);
    let lowThreshold = false;
    let formality = false;
    let assumption = 0;
    const read = (text: string, strength: number): Set<Level> => {
      const levels = new Set<Level>();
      for (const group of finder.groupsIn(text)) {
        const rule = LEVEL_RULES[group];
        if (rule) levels.add(rule.level);
        else if (group === lowThresholdGroup) lowThreshold = true;
        else if (group === formalityGroup) formality ||= strength === IN_NAME;
        else if (group === assumptionGroup) assumption = Math.max(assumption, strength);
        else {
          for (const area of CONCEPT_AREAS[group - assumptionGroup - 1]!) {
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
    return { level, lowThreshold, evidence, mentions, formality, assumption };
  };
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
