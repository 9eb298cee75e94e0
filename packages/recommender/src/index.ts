export * from './catalogue.ts';
export {
  createLabelPredictor,
  type LabelModel,
  type LabelPrediction,
  type LabelPredictor,
  type LabelQuality,
  type LabelText,
  predictLabels,
} from './labels/model.ts';
export * from './query.ts';
