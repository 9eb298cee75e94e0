import type { TextVectors } from '@auroraai/dialogue';
import type { MeasureStudioBot, StudioTraining } from '@auroraai/service/studio';

/** What the trainer's process is asked, once. */
export interface TrainRequest {
  work: 'train' | 'measure';
  /** The whole bot as JSON. */
  document: string;
  /** Whether the imaginary town is one of the municipalities. */
  town: boolean;
  /** Vectors of its examples, where there is an encoder. */
  vectors?: TextVectors;
}

/** What the trainer's process tells before it ends. */
export type TrainReport =
  | { kind: 'trained'; training: StudioTraining }
  | { kind: 'measured'; figures: Awaited<ReturnType<MeasureStudioBot>> }
  /** Nothing of the bot is told. */
  | { kind: 'failed'; name: string };
