import { LIFE_AREAS } from '../catalogue.ts';
import { CONCEPTS } from './concepts.ts';
import type { LabelText } from './model.ts';

/** Number of buckets into which the n-grams of one field are hashed. */
export const BUCKETS = 4096;

/** Where the blocks of a vector begin: n-grams of the name, of the summary, concepts, areas. */
export const BLOCKS = {
  name: 0,
  summary: BUCKETS,
  concepts: 2 * BUCKETS,
  areas: 2 * BUCKETS + CONCEPTS.length,
} as const;

/** Length of a feature vector. */
export const FEATURE_COUNT = BLOCKS.areas + LIFE_AREAS.length;

/** Length of each block in a weighed vector: the reviewer's judgement counts most. */
const BLOCK_LENGTHS = [1, 1, 1, Math.sqrt(3)] as const;

/** Concepts that only the summary names count for this much of those in the name. */
const SUMMARY_SHARE = 0.6;
const SHORTEST = 3;
const LONGEST = 5;
const NOT_A_WORD = /[^\p{L}\p{N}-]+/gu;

/** A sparse vector: positions, each once, with the value of each. */
export interface SparseVector {
  positions: number[];
  values: number[];
}

/** Stems as they are looked for in words between spaces: `^abc` is ` abc`. */
const STEMS = CONCEPTS.map(({ stems }) =>
  stems.map((stem) => (stem.startsWith('^') ? ` ${stem.slice(1)}` : stem)),
);
const WORD_STEMS = STEMS.map((stems) => stems.filter((stem) => !isPhrase(stem)));
const PHRASES = STEMS.flatMap((stems, concept) =>
  stems.filter(isPhrase).map((stem) => ({ stem, concept })),
);
const CONCEPT_AREAS = CONCEPTS.map((concept) =>
  concept.areas.map((area) => LIFE_AREAS.indexOf(area)),
);

/** Counts the features of texts, before any weight; remembers the words it has read. */
export type FeatureCounter = (text: LabelText) => SparseVector;

/** What one word adds to a text: its n-grams, and the concepts that it names. */
interface WordFeatures {
  grams: readonly number[];
  concepts: readonly number[];
}

/**
 * A counter of features: n-grams count logarithmically, concepts 1 in the name and less in the
 * summary.
 */
export function createFeatureCounter(): FeatureCounter {
  const known = new Map<string, WordFeatures>();
  const counts = new Float64Array(FEATURE_COUNT);

  const read = (text: string, offset: number, share: number, positions: number[]): void => {
    const add = (position: number, amount: number): void => {
      if (counts[position] === 0) positions.push(position);
      counts[position]! += amount;
    };
    const name = (concept: number): void => {
      if (counts[BLOCKS.concepts + concept] === 0) add(BLOCKS.concepts + concept, share);
    };
    for (const word of text.split(' ')) {
      if (word === '') continue;
      let features = known.get(word);
      if (!features) {
        features = featuresOfWord(` ${word} `);
        known.set(word, features);
      }
      for (const gram of features.grams) add(offset + gram, 1);
      for (const concept of features.concepts) name(concept);
    }
    for (const { stem, concept } of PHRASES) if (text.includes(stem)) name(concept);
  };

  return ({ name, summary }) => {
    const positions: number[] = [];
    read(plainWords(name), BLOCKS.name, 1, positions);
    read(plainWords(summary), BLOCKS.summary, SUMMARY_SHARE, positions);
    const values = positions.map((position) => {
      const count = counts[position]!;
      return position < BLOCKS.concepts ? 1 + Math.log(count) : count;
    });
    for (const position of positions) counts[position] = 0;
    return { positions, values };
  };
}

/**
 * Weights counted features with inverse document frequencies, adds what the concepts say of each
 * area in a reviewer's judgement, and gives each block its length.
 */
export function weigh(counted: SparseVector, idf: ArrayLike<number>): SparseVector {
  const positions = [...counted.positions];
  const values = counted.values.map((value, at) => value * (idf[positions[at]!] ?? 0));
  const areas = new Float64Array(LIFE_AREAS.length);
  positions.forEach((position, at) => {
    if (position < BLOCKS.concepts) return;
    for (const area of CONCEPT_AREAS[position - BLOCKS.concepts]!) areas[area]! += values[at]!;
  });
  areas.forEach((value, area) => {
    if (value === 0) return;
    positions.push(BLOCKS.areas + area);
    values.push(value);
  });
  const squares = [0, 0, 0, 0];
  positions.forEach((position, at) => {
    squares[blockOf(position)]! += values[at]! ** 2;
  });
  const scales = squares.map((square, block) => BLOCK_LENGTHS[block]! / Math.sqrt(square));
  return { positions, values: values.map((v, at) => v * scales[blockOf(positions[at]!)]!) };
}

function blockOf(position: number): number {
  if (position >= BLOCKS.areas) return 3;
  if (position >= BLOCKS.concepts) return 2;
  return position >= BLOCKS.summary ? 1 : 0;
}

/** The words of a text, each between single spaces, in lower case. */
function plainWords(text: string): string {
  const plain = text.replaceAll('_x000D_', ' ').normalize('NFC').toLowerCase();
  return ` ${plain.replace(NOT_A_WORD, ' ').trim()} `;
}

/** A word with a space on each side: its n-grams (FNV-1a hashes), and the concepts it names. */
function featuresOfWord(spaced: string): WordFeatures {
  const grams: number[] = [];
  for (let start = 0; start < spaced.length - 1; start++) {
    let hash = 0x811c9dc5;
    for (let length = 1; length <= LONGEST && start + length <= spaced.length; length++) {
      hash = Math.imul(hash ^ spaced.charCodeAt(start + length - 1), 0x01000193);
      if (length >= SHORTEST) grams.push((hash ^ (hash >>> 15)) & (BUCKETS - 1));
    }
  }
  const concepts = WORD_STEMS.flatMap((stems, concept) =>
    stems.some((stem) => spaced.includes(stem)) ? [concept] : [],
  );
  return { grams, concepts };
}

/** Whether a stem reaches over the border of two words. */
function isPhrase(stem: string): boolean {
  return stem.includes(' ', 1);
}
