import type { Analysis, Vocabulary } from './analyse.ts';
import type { PhraseMatch } from './topic-words.ts';

/** Topics beyond this many are not used. */
const MOST_TOPICS = 12;
/** What further phrases of a topic add to its best one. */
const FURTHER_PHRASES = 0.3;
/** What is left of a phrase whose words a longer phrase of another topic explains. */
const EXPLAINED = 0.45;
/** How far apart in words the ends of a phrase may stand. */
const SPAN = 7;

/** A topic found in a query. */
export interface FoundTopic {
  index: number;
  topic: string;
  /** Words of the query that mean it, in their order. */
  words: string[];
  weight: number;
}

/** The topics that the words of a query mean, the strongest first. */
export function matchTopics(
  vocabulary: Vocabulary,
  analysis: Analysis,
  without: ReadonlySet<string>,
): FoundTopic[] {
  const matches = vocabulary.words
    .find(analysis.words)
    .filter(({ topic, positions }) => {
      const span = positions.at(-1)! - positions[0]!;
      return span <= SPAN && !without.has(vocabulary.topics[topic]!.id);
    })
    .map((match) => ({ ...match, weight: match.weight * trust(analysis, match) }));
  const byTopic = new Map<number, (PhraseMatch & { weight: number })[]>();
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
  const found: FoundTopic[] = [];
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
    found.push({
      index,
      topic: vocabulary.topics[index]!.id,
      words: [...positions]
        .sort((one, other) => one - other)
        .map((position) => analysis.words[position]!.written),
      weight,
    });
  }
  found.sort((one, other) => other.weight - one.weight || one.index - other.index);
  return found.filter(({ weight }) => weight > 0.15).slice(0, MOST_TOPICS);
}

/** How far a phrase's language fits the query's. */
function trust({ shares }: Analysis, { language }: PhraseMatch): number {
  return Math.min(1, 0.08 + 1.5 * shares[language]);
}
