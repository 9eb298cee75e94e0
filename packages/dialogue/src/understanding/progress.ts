/** Who wants to know how far a training has come, or to stop it. */
export interface TrainingWatch {
  /**
   * Told after every step how many of how many are done; the last call says that all are. Steps take
   * about as long as one another within a language.
   */
  onProgress?: (done: number, total: number) => void;
  /** Asked after every step; when it says true, the training ends in a `TrainingStopped`. */
  shouldStop?: () => boolean;
}

/** What a training that was stopped ends in. */
export class TrainingStopped extends Error {
  override name = 'TrainingStopped';

  constructor() {
    super('The training was stopped.');
  }
}

/** Called when steps are done; may throw a `TrainingStopped`. */
export type StepsDone = (steps: number) => void;

/** Counts the steps of a training for whoever watches it. */
export function watchSteps({ onProgress, shouldStop }: TrainingWatch, total: number): StepsDone {
  let done = 0;
  return (steps) => {
    done += steps;
    onProgress?.(done, total);
    if (done < total && shouldStop?.()) throw new TrainingStopped();
  };
}
