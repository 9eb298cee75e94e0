/** What a person can need of a place. */
export const MOBILITY_NEEDS = [
  'wheelchair',
  'walkingAid',
  'pushchair',
  'lowVision',
  'hearing',
] as const;

/** Something that a person can need of a place. */
export type MobilityNeed = (typeof MOBILITY_NEEDS)[number];
