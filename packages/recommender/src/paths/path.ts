import type { Recommendation, SearchLanguage, Situation } from '../query.ts';
import type { Responsible, StepMode } from './template.ts';

/** A step as a person gets it, in one language. */
export interface PathStep {
  id: string;
  title: string;
  text: string;
  needs: string[];
  yields: string[];
  /** Null where only the services of the step tell. */
  responsible: { kind: Responsible; name: string } | null;
  mode: StepMode;
  timing: string | null;
  after: string[];
  optional: boolean;
  /** For whom the step is, where nothing said tells whether that is so. */
  condition: string | null;
  /** Why the step is there and at this place. */
  reason: string | null;
  /** At most three, best first; no service stands in two steps. */
  services: Recommendation[];
}

/** What is known of the person for whom a path is made. */
export interface PathPerson {
  municipalityCode?: string;
  /** Language of the texts; services given in it go before equal ones. */
  language: SearchLanguage;
  situation?: Situation;
  /** Whole years. */
  age?: number;
}
