import type { LabelModel } from '@auroraai/recommender';
declare const model: LabelModel;
export = model;
