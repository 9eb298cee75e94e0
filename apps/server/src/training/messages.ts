import type { TextVectors } from '@auroraai/dialogue';
import type { MeasureStudioBot, MeasureTopic, StudioTraining } from '@auroraai/service/studio';

/** What the trainer's process is asked, once. */
export interface TrainRequest {
  work: 'train' | 'measure' | 'measure-topic';
  /** The whole bot as JSON. */
  document: string;
  /** Whether the imaginary town is one of the municipalities. */
  town: boolean;
  /** Vectors of its examples, where there is an encoder. */
  vectors?: TextVectors;
  /** Of which of its parts a topic is made that is measured. */
  topic?: Parameters<MeasureTopic>[1];
}

/** What the trainer's process tells before it ends. */
export type TrainReport =
  | { kind: 'trained'; training: StudioTraining }
  | { kind: 'measured'; figures: Awaited<ReturnType<MeasureStudioBot>> }
  | { kind: 'topic-measured'; measured: Awaited<ReturnType<MeasureTopic>> }
  /** Nothing of the bot is told. */
  | { kind: 'failed'; name: string };
