import type { PictureRelease } from '../store/situation-store.ts';
import { type Change, changeBetween } from './change.ts';
import { addCounts, answeredIn, type BandCounts } from './counts.ts';
import type { FrozenBlock, Place } from './protect.ts';
import { yearOf } from './season.ts';
import type { CompletePicture, PictureQuiz } from './settings.ts';
import type { SummedCounts } from './summed-counts.ts';

/** Of whom a picture is asked: null = everybody. */
export interface PictureFilter {
  region: string | null;
  ageBand: string | null;
}

/** Shares of a dimension, percent: rounded to five, and 10 stands for 10 or less, 90 for 90 or more. */
export interface Shares {
  low: number;
  fair: number;
  good: number;
}

/** A dimension in a picture. */
export interface DimensionPicture {
  id: string;
  /** Null where too few answered. */
  shares: Shares | null;
  /** How the share of low answers has changed since the period before; null where it cannot be said. */
  change: Change | null;
}

/** How a group of people answered. */
export interface Picture {
  /**
   * Whether those who were asked for are shown; or others together with them, as they are too few by
   * themselves; or nobody.
   */
  state: 'shown' | 'together' | 'too-few';
  /** Whose answers are shown together. */
  together: Place[];
  /** At least so many people stand behind it: rounded down to ten. */
  peopleAtLeast: number;
  dimensions: DimensionPicture[];
}

const STEP = 5;
const LEAST_SHOWN = 10;
const MOST_SHOWN = 90;

/** The blocks that show a period: for a year also those of its quarters. */
export function blocksOf(releases: readonly PictureRelease[], period: string): FrozenBlock[] {
  return releases
    .filter((release) => release.period === period || yearOf(release.period) === period)
    .flatMap(({ blocks }) => blocks);
}

/**
 * The picture of those whom a filter names: the sum of the whole blocks among them. Nothing is ever
 * shown of a part of a block, so no question, and no answers put together, tell more than the blocks.
 */
export function pictureOf(parts: {
  settings: CompletePicture;
  quiz: PictureQuiz;
  blocks: readonly FrozenBlock[];
  /** The blocks of the period before; null = there is nothing to compare with. */
  before: readonly FrozenBlock[] | null;
  filter: PictureFilter;
}): Picture {
  const { settings, quiz, blocks, before, filter } = parts;
  const isIn = (place: Place) => isAsked(settings, filter, place);
  const whole = (all: readonly FrozenBlock[]) => all.filter(({ places }) => places.every(isIn));
  const shown = whole(blocks);
  if (shown.length > 0) {
    const counts = sumBlocks(shown);
    const former = before && whole(before).length > 0 ? sumBlocks(whole(before)) : null;
    return {
      ...{ state: 'shown', together: [], peopleAtLeast: peopleAtLeast(settings, shown) },
      dimensions: quiz.dimensions.map(({ id }) => ({
        id,
        shares: sharesOf(counts[id]?.counts),
        change: changeBetween(former?.[id], counts[id], quiz.dimensions.length),
      })),
    };
  }
  const shared = blocks
    .filter(({ places }) => places.some(isIn))
    .sort((one, other) => one.places.length - other.places.length)[0];
  const counts = sumBlocks(shared ? [shared] : []);
  return {
    state: shared ? 'together' : 'too-few',
    together: [...(shared?.places ?? [])],
    peopleAtLeast: shared ? peopleAtLeast(settings, [shared]) : 0,
    dimensions: quiz.dimensions.map(({ id }) => ({
      ...{ id, change: null },
      shares: sharesOf(counts[id]?.counts),
    })),
  };
}

function sumBlocks(blocks: readonly FrozenBlock[]): Record<string, SummedCounts> {
  const sums: Record<string, SummedCounts> = {};
  for (const block of blocks) {
    for (const [dimension, counts] of Object.entries(block.counts)) {
      const sum = sums[dimension];
      sums[dimension] = {
        counts: addCounts(sum?.counts ?? [0, 0, 0], counts),
        blocks: (sum?.blocks ?? 0) + 1,
      };
    }
  }
  return sums;
}

function sharesOf(counts: BandCounts | undefined): Shares | null {
  if (!counts || answeredIn(counts) === 0) return null;
  const [low, fair, good] = counts.map((count) => {
    const share = Math.round((count / answeredIn(counts)) * (100 / STEP)) * STEP;
    return Math.min(MOST_SHOWN, Math.max(LEAST_SHOWN, share));
  });
  return { low: low ?? LEAST_SHOWN, fair: fair ?? LEAST_SHOWN, good: good ?? LEAST_SHOWN };
}

function peopleAtLeast({ threshold }: CompletePicture, blocks: readonly FrozenBlock[]): number {
  const sum = blocks.reduce((all, { people }) => all + people, 0);
  return Math.max(threshold, Math.floor(sum / 10) * 10);
}

function isAsked(
  { regions }: CompletePicture,
  { region, ageBand }: PictureFilter,
  place: Place,
): boolean {
  const larger = regions.find(({ code }) => code === place.region)?.within;
  return (
    (region === null || region === place.region || region === larger) &&
    (ageBand === null || ageBand === place.ageBand)
  );
}
