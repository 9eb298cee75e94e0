import { BANDS, type Band, type BandedProfile } from './port.ts';
import type { PictureQuiz } from './settings.ts';

/** How many answered low, fair and good. */
export type BandCounts = readonly [low: number, fair: number, good: number];

/** What has been gathered of people of one region and age band. An empty text = not known. */
export interface Cell {
  region: string;
  ageBand: string;
  people: number;
  /** How many of them the largest single source gave: a group, or an address on one day. */
  largest: number;
  /** Counts by dimension; one that nobody answered is absent. */
  counts: Readonly<Record<string, BandCounts>>;
}

/** People who answered alike. */
export interface ProfileCount {
  /** One letter for each dimension of the quiz, in its order: l, f, g, or - for no answer. */
  profile: string;
  people: number;
}

const NONE: BandCounts = [0, 0, 0];

/** The counts of profiles, of those dimensions that the quiz has. */
export function countProfiles(
  { dimensions }: PictureQuiz,
  profiles: readonly BandedProfile[],
): Record<string, BandCounts> {
  const counts: Record<string, BandCounts> = {};
  for (const { id } of dimensions) {
    const answered = profiles.flatMap((profile) => bandIn(profile, id) ?? []);
    if (answered.length > 0) {
      const [low, fair, good] = BANDS.map((band) => answered.filter((one) => one === band).length);
      counts[id] = [low ?? 0, fair ?? 0, good ?? 0];
    }
  }
  return counts;
}

/** A profile as a text with one letter for each dimension. */
export function writeProfile({ dimensions }: PictureQuiz, profile: BandedProfile): string {
  return dimensions.map(({ id }) => bandIn(profile, id)?.[0] ?? '-').join('');
}

/** Several cells as one. The largest source of them all stays the largest: a source is in one cell. */
export function sumCells(cells: readonly Cell[]): Omit<Cell, 'region' | 'ageBand'> {
  const counts: Record<string, BandCounts> = {};
  for (const cell of cells)
    for (const [dimension, added] of Object.entries(cell.counts))
      counts[dimension] = addCounts(counts[dimension] ?? NONE, added);
  return {
    people: cells.reduce((sum, { people }) => sum + people, 0),
    largest: Math.max(0, ...cells.map(({ largest }) => largest)),
    counts,
  };
}

/** Two counts as one. */
export function addCounts(one: BandCounts, other: BandCounts): BandCounts {
  return [one[0] + other[0], one[1] + other[1], one[2] + other[2]];
}

/** How many answered. */
export function answeredIn([low, fair, good]: BandCounts): number {
  return low + fair + good;
}

function bandIn(profile: BandedProfile, dimension: string): Band | undefined {
  const band = Object.hasOwn(profile, dimension) ? profile[dimension] : undefined;
  return BANDS.find((one) => one === band);
}
