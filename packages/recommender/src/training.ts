export {
  compareLabels,
  crossValidate,
  type ValidationOptions,
} from './labels/evaluate.ts';
export {
  DEFAULT_TRAINING,
  type LabelExample,
  type TrainingOptions,
  trainLabelModel,
} from './labels/train.ts';
