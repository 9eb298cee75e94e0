import type { CodeLists, Localized } from '@auroraai/recommender';

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

/** An area that an organisation looks at by itself. */
export interface PictureRegion {
  /** Letters, digits and hyphens. */
  code: string;
  name: Localized;
  /** The code of the larger region of which it is a part. @default none */
  within?: string;
}

/** The situation picture of one organisation, as the operator sets it up. */
export interface PictureSettings {
  organisation: string;
  /** The name that people see before they agree. */
  name: Localized;
  quizzes: readonly PictureQuiz[];
  /** The regions, the larger before their parts. @default the wellbeing services counties */
  regions?: readonly PictureRegion[];
  /** How many people stand behind anything that is shown, at least 10. @default 20 */
  threshold?: number;
  /** How long finished pictures are kept, years. @default 5 */
  keepYears?: number;
}

/** The situation picture of one organisation, with nothing left out. */
export type CompletePicture = Required<PictureSettings>;

/** The least that a threshold may be. */
const LEAST_THRESHOLD = 10;

const THRESHOLD = 20;
const KEEP_YEARS = 5;

/** Fills in the defaults. */
export function completePicture(
  settings: PictureSettings,
  { counties }: CodeLists,
): CompletePicture {
  return {
    regions: counties.map(({ code, fi, sv, en }) => ({ code, name: { fi, sv, en } })),
    keepYears: KEEP_YEARS,
    ...settings,
    threshold: Math.max(LEAST_THRESHOLD, settings.threshold ?? THRESHOLD),
  };
}

/** When a picture of a period that ends at a moment is deleted. */
export function expiryOf({ keepYears }: CompletePicture, until: Date): Date {
  return new Date(Date.UTC(until.getUTCFullYear() + keepYears, until.getUTCMonth()));
}

/** The larger region of a region; one that is part of none, and an unknown one, is its own. */
export function largerRegionOf({ regions }: CompletePicture, code: string): string {
  return regions.find((region) => region.code === code)?.within ?? code;
}
