import type { LabelModel } from '@auroraai/recommender';
import model from '../data/label-model.json' with { type: 'json' };

/**
 * The model that labels services which no expert has judged, trained on the services of this
 * package by `scripts/train-label-model.ts`; its quality stands in it.
 */
export const LABEL_MODEL: LabelModel = model;
