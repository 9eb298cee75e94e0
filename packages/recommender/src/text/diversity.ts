/** What is left of the score of the second, third … service of one name. */
const SAME_NAME = [1, 0.86, 0.72, 0.6];
/** What is left of the score of the second, third … service of one topic. */
const SAME_TOPIC = [1, 0.8, 0.64, 0.51, 0.41];

/** A service found, with what may repeat in a list. */
export interface Candidate {
  document: number;
  score: number;
  name: string;
  /** The topic that brought it, if any did. */
  topic: string | undefined;
}

/**
 * The candidates in an order in which neither services of one name from many places nor one of
 * several needs fill the top of the list: each repetition counts a little less. Expects the best
 * first; gives the reduced scores, which never rise.
 */
export function diversified(candidates: readonly Candidate[]): Candidate[] {
  const names = new Map<string, number>();
  const topics = new Map<string, number>();
  const rest = [...candidates];
  const chosen: Candidate[] = [];
  while (rest.length > 0) {
    let best = 0;
    let highest = -1;
    for (const [at, { score, name, topic }] of rest.entries()) {
      if (score <= highest) break;
      const left = share(SAME_NAME, names.get(name)) * share(SAME_TOPIC, topics.get(topic ?? ''));
      if (score * left <= highest) continue;
      highest = score * left;
      best = at;
    }
    const [next] = rest.splice(best, 1);
    chosen.push({ ...next!, score: highest });
    names.set(next!.name, (names.get(next!.name) ?? 0) + 1);
    if (next!.topic) topics.set(next!.topic, (topics.get(next!.topic) ?? 0) + 1);
  }
  return chosen;
}

function share(shares: readonly number[], before = 0): number {
  return shares[Math.min(before, shares.length - 1)]!;
}
