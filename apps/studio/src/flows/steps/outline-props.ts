import type { StudioJson } from '@auroraai/api-client/studio';
import type { StepWords } from './step-words.ts';
import type { Path } from './steps.ts';

/** What can be done with the steps of a flow. */
export interface StepDeeds {
  select: (key: string | null) => void;
  change: (path: Path, step: StudioJson) => void;
  /** Adds a step to a list before the one at an index. */
  add: (list: Path, index: number, step: StudioJson) => void;
  move: (path: Path, by: -1 | 1) => void;
  remove: (path: Path) => void;
}

/** Props of {@link Outline}. */
export interface OutlineProps {
  bot: string;
  flow: StudioJson;
  /** Key of the step that is open. */
  selected: string | null;
  /** Key of the step after which another one is being added. */
  adding: string | null;
  onAdding: (key: string | null) => void;
  deeds: StepDeeds;
  words: StepWords;
  canWrite: boolean;
}
