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
