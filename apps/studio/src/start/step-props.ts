import type { Lack, StartChoices } from './choices.ts';

/** What every step of the guided start gets. */
export interface StepProps {
  choices: StartChoices;
  change: (some: Partial<StartChoices>) => void;
  /** What is lacking, once it has been told. */
  lacks: readonly Lack[];
}
