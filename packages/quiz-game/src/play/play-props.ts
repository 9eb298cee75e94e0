import type { Answer, Run, Step } from '../engine/index.ts';

/** What both ways of playing take. */
export interface PlayProps {
  run: Run;
  /** Takes a step, or answers a question; undefined takes the answer back. */
  take: Take;
  /** Called when the person goes back to the beginning. */
  onLeave: () => void;
  headingLevel: 2 | 3;
}

/** Takes a step, or answers a question. */
export interface Take {
  (step: Step): void;
  (question: string, answer: Answer | undefined): void;
}
