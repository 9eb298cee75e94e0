/** How many people answered how, to one question. */
export interface BandCounts {
  low: number;
  fair: number;
  good: number;
}

/** What may be shown in place of counts: tens of percent that add up to 100, or null for "many skipped it". */
export type BlurredShares = Readonly<BandCounts> | null;

/** The least and the most that a picture says of a band, percent: never that nobody or everybody is in it. */
const LEAST = 10;
const MOST = 80;

/** How ready the picture is to say "many skipped it" before anything is counted. */
const SKIPPED_WEIGHT = 4;

/** How fast pictures become improbable that one dimension alone would allow. */
const SHARPEST = 0.6;

/** So many dimensions of a group are as sharp as one. */
const SHARP_DIMENSIONS = 4;

/** Everything that a picture of a question can be, in a fixed order; the last is null. */
export const PICTURES: readonly BlurredShares[] = [...allShares(), null];

/**
 * How sharp the pictures of a group are: the share by which a picture loses weight for each person who
 * would have had to answer otherwise, as an exponent. What the pictures of many dimensions tell
 * together of somebody who answers all of them alike grows with their square root, so each of them
 * is blurred by that more.
 *
 * @param dimensions how many there are in all sections of the group.
 */
export function sharpnessOf(dimensions: number): number {
  return SHARPEST * Math.min(1, Math.sqrt(SHARP_DIMENSIONS / Math.max(1, dimensions)));
}

/**
 * The probability of each of {@link PICTURES} when so many people answered so. This is the exponential
 * mechanism (McSherry and Talwar, Mechanism Design via Differential Privacy, FOCS 2007): a picture's
 * weight is exp(−sharpness × distance), where the distance is the number of people who would have had
 * to answer otherwise for the picture to be exact. Whatever one person answers or skips changes each
 * distance by one at most and so each probability by a factor of at most exp(2 × sharpness), however
 * much is known of everybody else.
 *
 * @param people how many answered the section, whether or not they answered this question; at least
 * the sum of the counts.
 */
export function chancesOf(counts: BandCounts, people: number, sharpness: number): number[] {
  const distances = PICTURES.map((picture) => distanceOf(picture, counts, people));
  const nearest = Math.min(...distances);
  const weights = distances.map((distance, index) => {
    const base = PICTURES[index] === null ? SKIPPED_WEIGHT : 1;
    return base * Math.exp(-sharpness * (distance - nearest));
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}

/** The picture that falls on a number 0 ≤ `chance` < 1. */
export function blur(
  counts: BandCounts,
  people: number,
  sharpness: number,
  chance: number,
): BlurredShares {
  let left = chance;
  const chances = chancesOf(counts, people, sharpness);
  const index = chances.findIndex((each) => {
    left -= each;
    return left < 0;
  });
  return PICTURES[index === -1 ? chances.length - 1 : index] ?? null;
}

function distanceOf(picture: BlurredShares, { low, fair, good }: BandCounts, people: number) {
  const answered = low + fair + good;
  // Half of them would have had to skip; negative where more did.
  if (picture === null) return answered - people / 2;
  const off = (count: number, share: number) => Math.abs(count - (answered * share) / 100);
  return (off(low, picture.low) + off(fair, picture.fair) + off(good, picture.good)) / 2;
}

function* allShares(): Generator<BandCounts> {
  for (let low = LEAST; low <= MOST; low += 10) {
    for (let fair = LEAST; fair <= MOST; fair += 10) {
      const good = 100 - low - fair;
      if (good >= LEAST && good <= MOST) yield { low, fair, good };
    }
  }
}
