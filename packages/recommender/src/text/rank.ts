import type { Analysis, Vocabulary } from './analyse.ts';
import { speaksForOrganisation } from './audience.ts';
import { repetitionWeights } from './diversity.ts';
import { LexicalScores } from './lexical-scores.ts';
import type { Postings } from './postings.ts';
import type { TermLexicon } from './term-lexicon.ts';
import { matchTopics } from './topic-scores.ts';
import type { TextHit, TextQuery, TextResult } from './types.ts';

/** How much the words of the texts and the topics count. */
const LEXICAL = 1;
const TOPICAL = 1.3;
/** What other topics of a service add to its best one. */
const FURTHER_TOPICS = 0.4;
/** What a service for organisations loses when a person asks. */
const ORGANISATION_LOSS = 0.35;
const MOST_HITS = 1000;
const DIVERSE = 60;
/** Hits below this share of the best one are noise. */
const LEAST_SHARE = 0.12;

/** A catalogue ready for searching. */
export interface IndexedCatalogue {
  lexicon: TermLexicon;
  terms: Postings;
  topics: Postings;
  organisations: Float32Array;
  names: string[];
  count: number;
  /** Scratch space, all zero between searches. */
  scores: Float32Array;
}

/** Scores, orders and explains the services for an understood query. */
export function rank(
  index: IndexedCatalogue,
  vocabulary: Vocabulary,
  analysis: Analysis,
  query: TextQuery,
  allowed?: (serviceIndex: number) => boolean,
): TextResult {
  const topics = matchTopics(vocabulary, analysis, new Set(query.withoutTopics ?? []));
  const lexical = new LexicalScores(index, analysis);
  const topical = new Map<number, { best: number; rest: number; of: [number, number][] }>();
  for (const [at, { index: topic, weight }] of topics.entries()) {
    const end = index.topics.starts[topic + 1]!;
    for (let place = index.topics.starts[topic]!; place < end; place += 1) {
      const document = index.topics.documents[place]!;
      const gain = weight * index.topics.weights[place]!;
      const entry = topical.get(document);
      if (!entry) topical.set(document, { best: gain, rest: 0, of: [[at, gain]] });
      else {
        entry.rest += Math.min(gain, entry.best);
        entry.best = Math.max(gain, entry.best);
        entry.of.push([at, gain]);
      }
    }
  }
  const forOrganisation = speaksForOrganisation(analysis.folded);
  const scored: { document: number; score: number }[] = [];
  let highest = 0;
  const consider = (document: number): void => {
    if (allowed && !allowed(document)) return;
    const entry = topical.get(document);
    const topic = entry ? entry.best + FURTHER_TOPICS * Math.min(entry.best, entry.rest) : 0;
    let score = LEXICAL * lexical.score(document) + TOPICAL * topic;
    if (!forOrganisation) score *= 1 - ORGANISATION_LOSS * index.organisations[document]!;
    if (score < LEAST_SHARE * highest || score <= 0.02) return;
    if (score > highest) highest = score;
    scored.push({ document, score });
  };
  for (const document of lexical.documents) consider(document);
  for (const document of topical.keys()) if (!lexical.has(document)) consider(document);
  const kept = scored.filter(({ score }) => score >= LEAST_SHARE * highest);
  kept.sort((one, other) => other.score - one.score || one.document - other.document);
  const best = diversify(kept.slice(0, MOST_HITS), index.names);
  const scale = Math.max(best[0]?.score ?? 1, 1);
  const hits: TextHit[] = best.map(({ document, score }) => ({
    index: document,
    score: Math.min(1, score / scale),
    words: lexical.words(document),
    topics: (topical.get(document)?.of ?? [])
      .map(([at, gain]) => ({
        topic: topics[at]!.topic,
        words: topics[at]!.words,
        weight: Math.min(1, gain),
      }))
      .sort((one, other) => other.weight - one.weight),
  }));
  lexical.clear();
  return {
    language: analysis.language,
    topics: topics.map(({ topic, words, weight }) => ({
      topic,
      words,
      weight: Math.min(1, weight),
    })),
    corrections: analysis.corrections,
    unknown: analysis.unknown.map((position) => analysis.words[position]!.written),
    hits,
  };
}

/** The head of the list again in order of scores weighted by repetition of names. */
function diversify(
  hits: { document: number; score: number }[],
  names: readonly string[],
): { document: number; score: number }[] {
  const head = hits.slice(0, DIVERSE);
  const weights = repetitionWeights(head.map(({ document }) => names[document]!));
  const again = head.map(({ document, score }, at) => ({ document, score: score * weights[at]! }));
  again.sort((one, other) => other.score - one.score || one.document - other.document);
  const last = again.at(-1)?.score ?? 0;
  return [
    ...again,
    ...hits.slice(DIVERSE).map(({ document, score }) => ({
      document,
      score: Math.min(score, last),
    })),
  ];
}
