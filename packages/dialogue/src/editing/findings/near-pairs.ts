import { learnFeatures } from '../../understanding/vectoriser.ts';
import { fold, words } from '../../understanding/words.ts';
import { createComparer, unitVector } from '../quality/unit-vectors.ts';

/** Two texts that are much the same, by their places in a list. */
export interface NearPair {
  one: number;
  other: number;
  /** How like, 0–1; 1 only when the words are the same. */
  likeness: number;
}

/** Texts at least so like are nearly the same: a word more or less, another form or spelling. */
export const NEAR = 0.8;
/** By so many of a text's rarest words the texts are looked for that may be near it. */
const RAREST = 2;
/** A word that more texts have tells too little. */
const MOST_TEXTS = 200;

/** The pairs of texts that are the same or nearly so, in the order of the texts. */
export function nearPairs(texts: readonly string[]): NearPair[] {
  const bags = texts.map((text) => words(text).map(({ lower }) => fold(lower)));
  const byWord = new Map<string, number[]>();
  for (const [at, bag] of bags.entries()) {
    for (const word of new Set(bag)) byWord.set(word, [...(byWord.get(word) ?? []), at]);
  }
  const { vectors: weighed, vectoriser } = learnFeatures(texts);
  const vectors = weighed.map((vector) => unitVector(vector, vectoriser.blocks));
  const compare = createComparer(vectoriser.frequencies.length);
  const pairs: NearPair[] = [];
  const compared = new Set<number>();
  for (const [one, bag] of bags.entries()) {
    const rarest = [...new Set(bag)]
      .map((word) => byWord.get(word)!)
      .filter((places) => places.length <= MOST_TEXTS)
      .sort((a, b) => a.length - b.length)
      .slice(0, RAREST);
    const likenessTo = compare(vectors[one]!);
    for (const other of rarest.flat()) {
      const key = Math.min(one, other) * texts.length + Math.max(one, other);
      if (other === one || compared.has(key)) continue;
      compared.add(key);
      const isSame = bag.join(' ') === bags[other]!.join(' ');
      const likeness = isSame ? 1 : Math.min(0.999, likenessTo(vectors[other]!));
      if (likeness < NEAR) continue;
      pairs.push({ one: Math.min(one, other), other: Math.max(one, other), likeness });
    }
  }
  return pairs.sort((a, b) => a.one - b.one || a.other - b.other);
}
