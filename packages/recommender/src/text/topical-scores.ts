import type { IndexedCatalogue, Scratch } from './indexed-catalogue.ts';
import type { Postings } from './postings.ts';
import type { FoundTopic } from './topic-scores.ts';
import type { TopicMatch } from './types.ts';

/** What other topics of a service add to its best one. */
const FURTHER_TOPICS = 0.4;

/** How well services answer the topics of a query. */
export class TopicalScores {
  /** Services of any topic, in the order in which they were met. */
  readonly documents: number[] = [];
  private readonly found: readonly FoundTopic[];
  private readonly postings: Postings;
  private readonly scratch: Scratch;

  constructor({ topics, scratch }: IndexedCatalogue, found: readonly FoundTopic[]) {
    this.found = found;
    this.postings = topics;
    this.scratch = scratch;
    const { topicBest, topicRest } = scratch;
    for (const { index, weight } of found) {
      const end = topics.starts[index + 1]!;
      for (let place = topics.starts[index]!; place < end; place += 1) {
        const document = topics.documents[place]!;
        const gain = weight * topics.weights[place]!;
        const best = topicBest[document]!;
        if (best === 0) this.documents.push(document);
        topicRest[document]! += Math.min(gain, best);
        topicBest[document] = Math.max(gain, best);
      }
    }
  }

  /** The best topic of a service and a part of what the others add. */
  score(document: number): number {
    const best = this.scratch.topicBest[document]!;
    return best + FURTHER_TOPICS * Math.min(best, this.scratch.topicRest[document]!);
  }

  /** The topics of a service with what each gives, the strongest first. */
  of(document: number): TopicMatch[] {
    if (this.scratch.topicBest[document] === 0) return [];
    const matches: TopicMatch[] = [];
    for (const { index, topic, words, weight } of this.found) {
      const degree = degreeOf(this.postings, index, document);
      if (degree > 0) matches.push({ topic, words, weight: Math.min(1, weight * degree) });
    }
    return matches.sort((one, other) => other.weight - one.weight);
  }

  /** Gives the scratch space back. */
  clear(): void {
    for (const document of this.documents) {
      this.scratch.topicBest[document] = 0;
      this.scratch.topicRest[document] = 0;
    }
  }
}

/** The weight of a document under a key, 0 if it has none; documents stand in ascending order. */
function degreeOf({ starts, documents, weights }: Postings, key: number, document: number): number {
  let low = starts[key]!;
  let high = starts[key + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = documents[middle]!;
    if (there === document) return weights[middle]!;
    if (there < document) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
