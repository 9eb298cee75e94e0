export { loadUnderstanding, loadUnderstandingInSteps, saveUnderstanding } from './model-file.ts';
export { TrainingStopped, type TrainingWatch } from './progress.ts';
export type {
  IntentExamples,
  Negation,
  ReadContext,
  ReadIntent,
  Reading,
  TrainingData,
  TrainingOptions,
  Understanding,
} from './types.ts';
export { trainUnderstanding } from './understanding.ts';
