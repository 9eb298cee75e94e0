import { varianceOfNoise } from '../group-privacy/two-sided-geometric.ts';
import { answeredIn } from './counts.ts';
import { NOISE_SCALE } from './protect.ts';
import type { SummedCounts } from './summed-counts.ts';

/** Whether more or fewer people find something hard than before; `unclear` = not more than chance would do. */
export type Change = 'more' | 'fewer' | 'unclear';

/** How seldom chance alone may be taken for a change, over all dimensions of one picture. */
const ERROR = 0.05;

/**
 * How the share of low answers has changed: a difference is told only where it is larger than chance
 * and our own noise would make it. The two shares are compared by a z-test whose variance is that of
 * sampling, p(1 − p) / n, and that of the noise on the count, blocks × σ² / n²; the limit is divided
 * over the dimensions of the picture (Bonferroni). Null where either period shows nothing.
 */
export function changeBetween(
  before: SummedCounts | undefined,
  now: SummedCounts | undefined,
  dimensions: number,
): Change | null {
  if (!before || !now) return null;
  const [earlier, later] = [shareOfLow(before), shareOfLow(now)];
  if (!earlier || !later) return null;
  const difference = later.share - earlier.share;
  const z = difference / Math.sqrt(earlier.variance + later.variance);
  if (Math.abs(z) < limitOf(ERROR / Math.max(1, dimensions))) return 'unclear';
  return z > 0 ? 'more' : 'fewer';
}

function shareOfLow({ counts, blocks }: SummedCounts) {
  const n = answeredIn(counts);
  if (n === 0) return null;
  const share = counts[0] / n;
  // Never 0: a share of 0 or 1 among few is no certainty.
  const likely = (counts[0] + 1) / (n + 2);
  const sampling = (likely * (1 - likely)) / n;
  return { share, variance: sampling + (blocks * varianceOfNoise(NOISE_SCALE)) / n ** 2 };
}

/**
 * The z beyond which a normal deviate lies, on either side, with a probability under 0.1: Hastings'
 * approximation (Abramowitz & Stegun 26.2.23), good to 4.5 × 10⁻⁴.
 */
function limitOf(probability: number): number {
  const t = Math.sqrt(-2 * Math.log(probability / 2));
  return (
    t -
    (2.515517 + 0.802853 * t + 0.010328 * t ** 2) /
      (1 + 1.432788 * t + 0.189269 * t ** 2 + 0.001308 * t ** 3)
  );
}
