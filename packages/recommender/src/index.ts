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
export { type ReasonNames, reasonText } from './reason-text.ts';
export {
  createRecommender,
  type RecommendContext,
  type Recommender,
  type RecommenderOptions,
} from './recommender.ts';
export type { TextHit, TextIndex, TextQuery, TextResult } from './text/types.ts';
export { topicName } from './topic-name.ts';
