import type { LifeArea } from '@auroraai/recommender';
import type { Translated } from '../src/life-areas.ts';
declare const rows: {
  key: LifeArea;
  name: Translated;
  question: Translated;
  low: Translated;
  high: Translated;
}[];
export = rows;
