/**
 * A whole number drawn from the two-sided geometric distribution: P(k) is proportional to
 * exp(−|k| / scale), its mean 0, its variance `varianceOfNoise(scale)`. Added to a count it is the
 * geometric mechanism of Ghosh, Roughgarden and Sundararajan (2009, Universally utility-maximizing
 * privacy mechanisms): one person more or less makes no noisy count more than exp(1 / scale) times as
 * likely, so no count, however extreme, is a proof.
 *
 * @param uniform a number evenly between 0 (included) and 1 (excluded).
 * @param scale how widely the noise spreads, above 0.
 */
export function twoSidedGeometric(uniform: number, scale: number): number {
  const ratio = Math.exp(-1 / scale);
  // One half of the distribution is drawn by its inverse, and mirrored: P(|k| = 0) counts once only.
  const centred = uniform - 0.5;
  const zero = (1 - ratio) / (1 + ratio);
  const beyond = Math.abs(centred) * 2 - zero;
  if (beyond < 0) return 0;
  const rest = Math.max(Number.EPSILON, 1 - (beyond + zero));
  const size = 1 + Math.floor(Math.log(rest / (1 - zero)) / -(1 / scale));
  return centred < 0 ? -size : size;
}

/** The variance of the noise of a scale: 2r / (1 − r)² with r = exp(−1 / scale). */
export function varianceOfNoise(scale: number): number {
  const ratio = Math.exp(-1 / scale);
  return (2 * ratio) / (1 - ratio) ** 2;
}
