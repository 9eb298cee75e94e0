import { best } from '../ranking.ts';
import type { Analysis, Vocabulary } from './analyse.ts';
import { speaksForOrganisation } from './audience.ts';
import { diversified } from './diversity.ts';
import type { IndexedCatalogue } from './indexed-catalogue.ts';
import { LexicalScores } from './lexical-scores.ts';
import { matchTopics, TOLD } from './topic-scores.ts';
import { TopicalScores } from './topical-scores.ts';
import type { TextHit, TextQuery, TextResult } from './types.ts';

/** How much the words of the texts and the topics count. */
const LEXICAL = 1.6;
const TOPICAL = 1.3;
/** What a service for organisations loses when a person asks. */
const ORGANISATION_LOSS = 0.35;
/** What a service gains whose name is the whole query. */
const NAMED = 2;
const MOST_HITS = 1000;
/** What is left of the second service of one topic, and where one topic says all of the query. */
const SAME_TOPIC = 0.8;
const SAME_TOPIC_IF_CLEAR = 0.9;
const CLEAR = 0.95;
/** Hits below this share of the best one are noise. */
const LEAST_SHARE = 0.12;

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
  const topical = new TopicalScores(index, topics);
  const forOrganisation = speaksForOrganisation(analysis.folded);
  const whole = analysis.folded.trim();
  const { scores } = index.scratch;
  const scored: number[] = [];
  let highest = 0;
  const consider = (document: number): void => {
    if (allowed && !allowed(document)) return;
    let score = LEXICAL * lexical.score(document) + TOPICAL * topical.score(document);
    if (index.names[document] === whole) score += NAMED;
    if (!forOrganisation) score *= 1 - ORGANISATION_LOSS * index.organisations[document]!;
    if (score < LEAST_SHARE * highest || score <= 0.02) return;
    if (score > highest) highest = score;
    scores[document] = score;
    scored.push(document);
  };
  for (const document of lexical.documents) consider(document);
  for (const document of topical.documents) if (!lexical.has(document)) consider(document);
  const kept = scored.filter((document) => scores[document]! >= LEAST_SHARE * highest);
  const needOf = new Map(topics.map(({ topic, need }) => [topic, need]));
  const candidates = best(kept, scores, MOST_HITS, (one, other) => one - other).map((document) => {
    const of = topical.of(document);
    const topic = of[0]?.topic;
    const need = topic === undefined ? undefined : needOf.get(topic);
    return { document, score: scores[document]!, name: index.names[document]!, topic, need, of };
  });
  const clear = topics[0]?.said === true && topics[0].share > CLEAR;
  const ordered = diversified(candidates, clear ? SAME_TOPIC_IF_CLEAR : SAME_TOPIC);
  const scale = Math.max(ordered[0]?.score ?? 1, 1);
  const hits: TextHit[] = ordered.map(({ document, score, of }) => ({
    index: document,
    score: Math.min(1, score / scale),
    words: lexical.words(document),
    topics: of,
  }));
  lexical.clear();
  topical.clear();
  return {
    language: analysis.language,
    topics: topics
      .filter(({ said, weight }) => said || weight >= TOLD)
      .map(({ topic, words, weight }) => ({ topic, words, weight: Math.min(1, weight) })),
    corrections: analysis.corrections,
    unknown: analysis.unknown.map((position) => analysis.words[position]!.written),
    hits,
  };
}
