import type { LifeArea } from '@auroraai/recommender';
import rows from '../data/life-areas.json' with { type: 'json' };

/** A text in the three languages of the interface. */
export interface Translated {
  fi: string;
  sv: string;
  en: string;
}

/** How one area of life is asked about, in our own words. */
export interface LifeAreaTexts {
  key: LifeArea;
  name: Translated;
  /** One line; the person answers 0–10. */
  question: Translated;
  /** What 0 means. */
  low: Translated;
  /** What 10 means. */
  high: Translated;
}

/** The default questions about the ten areas of life, in the order in which they are asked. */
export const LIFE_AREA_TEXTS: readonly LifeAreaTexts[] = rows;
