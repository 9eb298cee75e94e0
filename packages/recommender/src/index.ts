export * from './catalogue.ts';
export type { LabelText } from './labels/label-text.ts';
export {
  createLabelPredictor,
  type LabelModel,
  type LabelPrediction,
  type LabelPredictor,
  type LabelQuality,
  predictLabels,
} from './labels/model.ts';
export { composePath } from './paths/compose-path.ts';
export { fillPath } from './paths/fill-path.ts';
export type { PathPerson, PathStep } from './paths/path.ts';
export type { PathSources } from './paths/services-of-step.ts';
export type * from './paths/template.ts';
export * from './query.ts';
export { type ReasonNames, reasonText } from './reason-text.ts';
export {
  createRecommender,
  type RecommendContext,
  type Recommender,
  type RecommenderOptions,
  teachRecommender,
} from './recommender.ts';
export { foldText, saidOfTopics, saidWith, saysSomething } from './teaching/said-of-topics.ts';
export type { AreaCorrections, ServiceTeaching, Teaching } from './teaching/teaching.ts';
export { type EverydayWords, everydayWords } from './text/everyday-words.ts';
export type { TextHit, TextIndex, TextQuery, TextResult } from './text/types.ts';
export { topicName } from './topic-name.ts';
