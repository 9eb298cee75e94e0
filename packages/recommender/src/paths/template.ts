import type { LifeArea } from '../catalogue.ts';
import type { SearchLanguage } from '../query.ts';

/** A text in each language in which people are answered. */
export type PathText = Record<SearchLanguage, string>;

/** Who answers for a step. */
export type Responsible =
  | 'you'
  | 'kela'
  | 'municipality'
  | 'county'
  | 'employment'
  | 'school'
  | 'dvv'
  | 'migri'
  | 'court'
  | 'child-supervisor'
  | 'unemployment-fund'
  | 'association'
  | 'debt-advice'
  | 'landlord';

/** Where a step is taken: on the net, on the spot, or either way. */
export type StepMode = 'digital' | 'physical' | 'both';

/** For whom a step is meant. All that is given must hold. */
export interface StepCondition {
  /** The condition as a person reads it. */
  text: PathText;
  /** An area of life with an answer of at most so much, 0–10. */
  answer?: { area: LifeArea; atMost: number };
  /** Age in whole years, bounds included. */
  age?: { from?: number; to?: number };
  /** Codes of municipalities. */
  municipalities?: string[];
}

/** How the services of a step are found: the named ones first, then what the words find. */
export interface StepServices {
  /** Ids of services that are right wherever they are offered, best first. */
  ids?: string[];
  /** Finnish words for the search. */
  text?: string;
  /** Codes of service classes that a found service must have one of. */
  classes?: string[];
}

/** One step of a template. */
export interface PathStepTemplate {
  /** Unique in its path: lower case letters, digits and hyphens. */
  id: string;
  title: PathText;
  /** What to do, in plain words. */
  text: PathText;
  /** What should be at hand before. */
  needs: PathText[];
  /** What one has afterwards. */
  yields: PathText[];
  responsible: Responsible;
  mode: StepMode;
  /** A typical time or a deadline, where law or practice gives one. */
  timing?: PathText;
  /** Ids of earlier steps that should be done before. */
  after: string[];
  optional: boolean;
  when?: StepCondition;
  /** Why the step is there and at this place, where it is not plain. */
  why?: PathText;
  find: StepServices;
}

/** A chain of steps for one event of life, written and reviewed by people. */
export interface PathTemplate {
  /** Lower case letters, digits and hyphens. */
  id: string;
  name: PathText;
  summary: PathText;
  /** Codes of life events, `KE8`. */
  lifeEvents: string[];
  areas: LifeArea[];
  /** When somebody last compared the facts with their sources, `YYYY-MM-DD`. */
  checked: string;
  /** Public pages that the facts were compared with. */
  sources: string[];
  steps: PathStepTemplate[];
}
