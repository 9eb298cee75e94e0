/** What is left of the score of the second, third … service of one name. */
const SAME_NAME = [1, 0.86, 0.72, 0.6];
/** How many candidates are put in order, and how many of them of one name. */
const HEAD = 40;
const OF_NAME = 3;
/** From the fifth service of one topic on the scores fall no further. */
const LAST_REPEATED = 4;
/** What is left of the second service of one of several needs. */
const SAME_NEED = 0.8;

/** A service found, with what may repeat in a list. */
export interface Candidate {
  document: number;
  score: number;
  name: string;
  /** The topic that brought it, if any did. */
  topic: string | undefined;
  /** Which of several needs the topic is about, if the query names several. */
  need?: number | undefined;
}

/**
 * The candidates in an order in which neither services of one name from many places nor one of
 * several needs fill the top of the list: each repetition counts a little less. Expects the best
 * first and reorders the head of the list; gives the reduced scores, which never rise.
 *
 * `sameTopic` is what is left of the score of the second service of one topic; its power of the
 * third, fourth …
 */
export function diversified<C extends Candidate>(
  candidates: readonly C[],
  sameTopic: number,
): readonly C[] {
  const names = new Map<unknown, number>();
  const topics = new Map<unknown, number>();
  const needs = new Map<unknown, number>();
  const left = ({ name, topic, need }: C): number =>
    SAME_NAME[times(names, name, SAME_NAME.length - 1)]! *
    sameTopic ** times(topics, topic, LAST_REPEATED) *
    SAME_NEED ** times(needs, need, LAST_REPEATED);
  const { head, tail } = part(candidates);
  const chosen: C[] = [];
  while (head.length > 0) {
    let best = 0;
    let highest = -1;
    for (let at = 0; at < head.length && head[at]!.score > highest; at += 1) {
      const score = head[at]!.score * left(head[at]!);
      if (score <= highest) continue;
      highest = score;
      best = at;
    }
    const next = head.splice(best, 1)[0]!;
    chosen.push({ ...next, score: highest });
    count(names, next.name);
    if (next.topic !== undefined) count(topics, next.topic);
    if (next.need !== undefined) count(needs, next.need);
  }
  const last = chosen.at(-1)?.score ?? 0;
  for (const each of tail) chosen.push({ ...each, score: Math.min(each.score, last) });
  return chosen;
}

/** The candidates worth putting in order, a few of each name, and the others. */
function part<C extends Candidate>(candidates: readonly C[]): { head: C[]; tail: C[] } {
  const names = new Map<unknown, number>();
  const head: C[] = [];
  const tail: C[] = [];
  for (const candidate of candidates) {
    const inHead = head.length < HEAD && times(names, candidate.name, SAME_NAME.length) < OF_NAME;
    (inHead ? head : tail).push(candidate);
    if (inHead) count(names, candidate.name);
  }
  return { head, tail };
}

function times(counts: ReadonlyMap<unknown, number>, key: unknown, most: number): number {
  return Math.min(counts.get(key) ?? 0, most);
}

function count(counts: Map<unknown, number>, key: unknown): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
