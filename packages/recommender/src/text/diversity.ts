/** What is left of the score of the second, third … service of one name. */
const REPEATED = [1, 0.86, 0.72, 0.6];

/**
 * The order in which services of one name from many places do not fill the top of a list: each
 * repetition counts a little less. Gives the weight for each of the names, best hit first.
 */
export function repetitionWeights(names: readonly string[]): number[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return REPEATED[Math.min(before, REPEATED.length - 1)]!;
  });
}
