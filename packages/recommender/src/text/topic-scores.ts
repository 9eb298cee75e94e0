import type { Analysis, Vocabulary } from './analyse.ts';
import { contentShares } from './content-share.ts';
import { type PlacedTopic, separateNeeds } from './separate-needs.ts';
import type { PhraseMatch } from './topic-words.ts';

/** Topics beyond this many are not used. */
const MOST_TOPICS = 12;
/** What further phrases of a topic add to its best one. */
const FURTHER_PHRASES = 0.3;
/** What is left of a phrase whose words a longer phrase of another topic explains. */
const EXPLAINED = 0.45;
/** What the likeness of letters adds to a topic. */
const LIKENESS = 1.3;
/** What is left of a phrase that explains next to nothing of a text. */
const LEAST_SHARE = 0.2;
/** Topics that are only like the query are told from this weight on. */
export const TOLD = 0.6;
/** How far apart in words the ends of a phrase may stand. */
const SPAN = 7;

/** A topic found in a query. */
export interface FoundTopic {
  index: number;
  topic: string;
  /** Words of the query that mean it, in their order. */
  words: string[];
  weight: number;
  /** Whether its own phrases stand in the query; otherwise its words only resemble the query's. */
  said: boolean;
  /** The share of what the query says that its words say, 0–1. */
  share: number;
  /** Number of the need it belongs to, where the query names several one beside the other. */
  need: number | undefined;
}

/** A phrase found, with how surely it is meant whatever else the query says. */
type StrongMatch = PhraseMatch & { strength: number };

/** The topics that the words of a query mean, the strongest first. */
export function matchTopics(
  vocabulary: Vocabulary,
  analysis: Analysis,
  without: ReadonlySet<string>,
): FoundTopic[] {
  const share = contentShares(analysis.words, analysis.language);
  const explained = (match: PhraseMatch): number =>
    LEAST_SHARE + (1 - LEAST_SHARE) * share(match.positions);
  const matches = vocabulary.words
    .find(analysis.words)
    .filter(({ topic, positions }) => {
      const span = positions.at(-1)! - positions[0]!;
      return span <= SPAN && !without.has(vocabulary.topics[topic]!.id);
    })
    .map((match) => {
      const strength = match.weight * trust(analysis, match);
      return { ...match, strength, weight: strength * explained(match) };
    });
  const byTopic = new Map<number, StrongMatch[]>();
  for (const match of matches) {
    const longer = matches.some(
      (other) =>
        other.topic !== match.topic &&
        other.positions.length > match.positions.length &&
        other.weight > match.weight &&
        match.positions.every((each) => other.positions.includes(each)),
    );
    const weight = longer ? match.weight * EXPLAINED : match.weight;
    byTopic.set(match.topic, [...(byTopic.get(match.topic) ?? []), { ...match, weight }]);
  }
  const found = new Map<number, PlacedTopic & { positions: Set<number> }>();
  for (const [index, phrases] of byTopic) {
    phrases.sort((one, other) => other.weight - one.weight);
    const positions = new Set<number>();
    let weight = 0;
    for (const [at, phrase] of phrases.entries()) {
      const fresh = phrase.positions.some((position) => !positions.has(position));
      if (at === 0) weight = phrase.weight;
      else if (fresh) weight += FURTHER_PHRASES * phrase.weight;
      for (const position of phrase.positions) positions.add(position);
    }
    const strength = Math.max(...phrases.map((phrase) => phrase.strength));
    found.set(index, { positions, weight, strength });
  }
  for (const { topic, likeness, positions } of vocabulary.likeness.find(
    analysis.words,
    analysis.language,
  )) {
    if (without.has(vocabulary.topics[topic]!.id)) continue;
    const known = found.get(topic) ?? {
      positions: new Set(positions),
      weight: 0,
      strength: 0,
    };
    known.weight += LIKENESS * likeness;
    found.set(topic, known);
  }
  const needs = separateNeeds(analysis.words, [...found.values()]);
  const all = [...found].map(([index, { positions, weight, strength }], at) => ({
    index,
    topic: vocabulary.topics[index]!.id,
    words: [...positions]
      .sort((one, other) => one - other)
      .map((position) => analysis.words[position]!.written),
    weight,
    said: strength > 0,
    share: share([...positions]),
    need: needs[at],
  }));
  all.sort((one, other) => other.weight - one.weight || one.index - other.index);
  return all.filter(({ weight }) => weight > 0.15).slice(0, MOST_TOPICS);
}

/** How far a phrase's language fits the query's. */
function trust({ shares }: Analysis, { language }: PhraseMatch): number {
  return Math.min(1, 0.08 + 1.5 * shares[language]);
}
