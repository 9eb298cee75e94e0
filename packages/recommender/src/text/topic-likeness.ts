import type { SearchLanguage } from '../query.ts';
import { type Postings, PostingsBuilder } from './postings.ts';
import type { QueryWord } from './query-words.ts';
import { STOP_WORDS } from './stop-words.ts';

const LANGUAGES: readonly SearchLanguage[] = ['fi', 'sv', 'en'];
/** Letters of a group; groups start one letter before the word and end with the last one. */
const GROUP = 4;
/** Places for groups of one language; rare collisions do no harm. A power of two. */
const PLACES = 1 << 16;
/** How much topics with many words lose. */
const LENGTH_SHARE = 0.4;
/** Groups of a shorter text than this weighs say too little; about one word of eight letters. */
const LEAST_EVIDENCE = 30;
const MOST_TOPICS = 8;
const LEAST_LIKENESS = 0.12;
/** What a topic must explain of a word for the word to be named. */
const NAMED_SHARE = 0.35;

/** A word by which people name a topic. */
export interface TopicForm {
  topic: number;
  language: SearchLanguage;
  folded: string;
}

/** A topic whose words resemble those of a query. */
export interface LikeTopic {
  topic: number;
  /** How much of the letters of the query the topic's words share, weighted by rarity; 0–1. */
  likeness: number;
  /** Positions of the words of the query that resemble those of the topic. */
  positions: number[];
}

/**
 * Recognises topics by the letters of the words, where no phrase fits: a tf-idf of letter groups
 * over what people say of each topic. It carries the vocabulary over to inflections, derivations
 * and compounds that it does not hold.
 */
export class TopicLikeness {
  private readonly groups: Postings;
  /** How telling a group is: the logarithm of the inverse share of topics that have it. */
  private readonly telling: Float32Array;
  private readonly norms: Float32Array;
  private readonly scores: Float32Array;

  constructor(forms: Iterable<TopicForm>, topicCount: number) {
    const sizes = new Float32Array(topicCount);
    const builder = new PostingsBuilder();
    const last = new Int32Array(LANGUAGES.length * PLACES).fill(-1);
    for (const { topic, language, folded } of forms) {
      if (STOP_WORDS[language].has(folded)) continue;
      const text = ` ${folded}`;
      for (let at = 0; at + GROUP <= text.length; at += 1) {
        const group = groupAt(text, at, language);
        if (last[group] === topic) continue;
        last[group] = topic;
        builder.add(group, topic, 1);
        sizes[topic]! += 1;
      }
    }
    this.groups = builder.build(LANGUAGES.length * PLACES);
    const { starts } = this.groups;
    this.telling = Float32Array.from({ length: LANGUAGES.length * PLACES }, (_, group) =>
      Math.log((topicCount + 1) / Math.max(1, starts[group + 1]! - starts[group]!)),
    );
    const average = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, topicCount);
    this.norms = sizes.map((size) => 1 - LENGTH_SHARE + LENGTH_SHARE * Math.sqrt(size / average));
    this.scores = new Float32Array(topicCount);
  }

  /** The topics whose words the query's resemble most, the best first. */
  find(query: readonly QueryWord[], language: SearchLanguage): LikeTopic[] {
    const { groups, telling, norms, scores } = this;
    scores.fill(0);
    const read = query.map(({ folded }) =>
      STOP_WORDS[language].has(folded) ? [] : groupsOf(folded, language),
    );
    let evidence = 0;
    for (const group of read.flat()) {
      evidence += telling[group]!;
      const end = groups.starts[group + 1]!;
      for (let place = groups.starts[group]!; place < end; place += 1) {
        scores[groups.documents[place]!]! += telling[group]!;
      }
    }
    const scale = 1 / Math.max(evidence, LEAST_EVIDENCE);
    const found: LikeTopic[] = [];
    for (const [topic, score] of scores.entries()) {
      const likeness = (score * scale) / norms[topic]!;
      if (likeness >= LEAST_LIKENESS) found.push({ topic, likeness, positions: [] });
    }
    found.sort((one, other) => other.likeness - one.likeness || one.topic - other.topic);
    const best = found.slice(0, MOST_TOPICS);
    for (const { topic, positions } of best) {
      for (const [position, own] of read.entries()) {
        if (own.length > 0 && this.share(own, topic) >= NAMED_SHARE) positions.push(position);
      }
    }
    return best.filter(({ positions }) => positions.length > 0);
  }

  /** The share of the groups of a word that a topic has, weighted by rarity. */
  private share(word: readonly number[], topic: number): number {
    const { starts, documents } = this.groups;
    let all = 0;
    let common = 0;
    for (const group of word) {
      all += this.telling[group]!;
      if (documents.subarray(starts[group]!, starts[group + 1]!).includes(topic)) {
        common += this.telling[group]!;
      }
    }
    return all === 0 ? 0 : common / all;
  }
}

/** The groups of a word of a query, its end among them. */
function groupsOf(folded: string, language: SearchLanguage): number[] {
  const text = ` ${folded} `;
  return Array.from({ length: Math.max(0, text.length - GROUP + 1) }, (_, at) =>
    groupAt(text, at, language),
  );
}

/** The place of a group of letters; FNV-1a over its four letters. */
function groupAt(text: string, at: number, language: SearchLanguage): number {
  let hash = 0x811c9dc5;
  for (let letter = at; letter < at + GROUP; letter += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(letter), 0x01000193);
  }
  const place = (hash ^ (hash >>> 16)) & (PLACES - 1);
  return LANGUAGES.indexOf(language) * PLACES + place;
}
