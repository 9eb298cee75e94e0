import type { Localized } from '@auroraai/recommender';

/** Something that a quiz asks about, as an organisation's picture names it. */
export interface PictureDimension {
  /** As in the quiz. */
  id: string;
  name: Localized;
}

/** A quiz of which an organisation gathers a picture. */
export interface PictureQuiz {
  /** As in the quiz. */
  id: string;
  title: Localized;
  /** What is counted; anything else is left out. */
  dimensions: readonly PictureDimension[];
}

/** Municipalities that an organisation looks at together. */
export interface PictureRegion {
  /** Lower-case letters, digits and hyphens, at least one of them a letter: no official code. */
  code: string;
  name: Localized;
  /** The code of the wellbeing services county in which all of them are. */
  county: string;
}

/** The situation picture of one organisation, as the operator sets it up. */
export interface PictureSettings {
  organisation: string;
  /** The name that people see before they agree. */
  name: Localized;
  quizzes: readonly PictureQuiz[];
  /** Groups of municipalities, beside the wellbeing services counties. @default none */
  regions?: readonly PictureRegion[];
  /** How many people stand behind anything that is shown, at least 10. @default 20 */
  threshold?: number;
  /** How long finished pictures are kept, years. @default 5 */
  keepYears?: number;
}

/** The least that a threshold may be. */
export const LEAST_THRESHOLD = 10;

const THRESHOLD = 20;
const KEEP_YEARS = 5;

/** The smallest number of people behind anything that the organisation is shown. */
export function thresholdOf({ threshold = THRESHOLD }: PictureSettings): number {
  return Math.max(LEAST_THRESHOLD, threshold);
}

/** When a picture of a period that ends at a moment is deleted. */
export function expiryOf({ keepYears = KEEP_YEARS }: PictureSettings, until: Date): Date {
  return new Date(Date.UTC(until.getUTCFullYear() + keepYears, until.getUTCMonth()));
}

/** The county of a region; a county, and an unknown region, is its own. */
export function countyOf({ regions = [] }: PictureSettings, region: string): string {
  return regions.find(({ code }) => code === region)?.county ?? region;
}
