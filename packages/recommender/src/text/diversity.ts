/** What is left of the score of the second, third … service of one name. */
const SAME_NAME = [1, 0.86, 0.72, 0.6];
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
 * first; gives the reduced scores, which never rise.
 *
 * `sameTopic` is what is left of the score of the second service of one topic; its power of the
 * third, fourth …
 */
export function diversified(candidates: readonly Candidate[], sameTopic: number): Candidate[] {
  const names = new Map<string, number>();
  const topics = new Map<string, number>();
  const needs = new Map<number, number>();
  const ofTopic = (before = 0) => sameTopic ** Math.min(before, LAST_REPEATED);
  const ofNeed = (before = 0) => SAME_NEED ** Math.min(before, LAST_REPEATED);
  const rest = [...candidates];
  const chosen: Candidate[] = [];
  while (rest.length > 0) {
    let best = 0;
    let highest = -1;
    for (const [at, { score, name, topic, need }] of rest.entries()) {
      if (score <= highest) break;
      const left =
        ofName(names.get(name)) *
        ofTopic(topics.get(topic ?? '')) *
        ofNeed(need === undefined ? 0 : needs.get(need));
      if (score * left <= highest) continue;
      highest = score * left;
      best = at;
    }
    const [next] = rest.splice(best, 1);
    chosen.push({ ...next!, score: highest });
    names.set(next!.name, (names.get(next!.name) ?? 0) + 1);
    if (next!.need !== undefined) needs.set(next!.need, (needs.get(next!.need) ?? 0) + 1);
    if (next!.topic) topics.set(next!.topic, (topics.get(next!.topic) ?? 0) + 1);
  }
  return chosen;
}

function ofName(before = 0): number {
  return SAME_NAME[Math.min(before, SAME_NAME.length - 1)]!;
}
