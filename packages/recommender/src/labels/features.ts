import { LIFE_AREAS } from '../catalogue.ts';
import { NeedleFinder } from '../needle-finder.ts';
import { WordReader } from '../word-reader.ts';
import { CONCEPTS } from './concepts.ts';
import type { LabelText } from './label-text.ts';

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
const STEMS = CONCEPTS.flatMap(({ stems }, concept) =>
  stems.map((stem) => ({ stem: stem.replace(/^\^/, ' '), concept })),
);
const WORD_STEMS = STEMS.filter(({ stem }) => !isPhrase(stem));
const WORD_STEM_FINDER = new NeedleFinder(WORD_STEMS.map(({ stem }) => stem));
const PHRASES = STEMS.filter(({ stem }) => isPhrase(stem));
/** The ends of words that a phrase may begin in. */
const PHRASE_OPENINGS = PHRASES.map(({ stem }) => `${stem.split(' ', 1)[0]} `);
const CONCEPT_AREAS = CONCEPTS.map((concept) =>
  concept.areas.map((area) => LIFE_AREAS.indexOf(area)),
);

/** Counts the features of texts, before any weight; remembers the words it has read. */
export type FeatureCounter = (text: LabelText) => SparseVector;

/** What one word adds to a text: its n-grams, and the concepts that it names. */
interface WordFeatures {
  grams: Int32Array;
  concepts: readonly number[];
  /** Whether a concept's stem of several words may begin in it. */
  opensPhrase: boolean;
}

/**
 * A counter of features: n-grams count logarithmically, concepts 1 in the name and less in the
 * summary.
 */
export function createFeatureCounter(): FeatureCounter {
  const reader = new WordReader((text) => plainWords(text).trim());
  const known: WordFeatures[] = [];
  const counts = new Float64Array(FEATURE_COUNT);

  const read = (text: string, offset: number, share: number, positions: number[]): void => {
    reader.read(text);
    let opensPhrase = false;
    const name = (concept: number): void => {
      const position = BLOCKS.concepts + concept;
      if (counts[position] !== 0) return;
      positions.push(position);
      counts[position] = share;
    };
    for (let at = 0; at < reader.count; at++) {
      const id = reader.ids[at]!;
      known[id] ??= featuresOfWord(` ${reader.word(id)} `);
      const features = known[id]!;
      const { grams, concepts } = features;
      for (let each = 0; each < grams.length; each++) {
        const position = offset + grams[each]!;
        if (counts[position] === 0) positions.push(position);
        counts[position]! += 1;
      }
      for (const concept of concepts) name(concept);
      opensPhrase ||= features.opensPhrase;
    }
    if (!opensPhrase) return;
    const whole = reader.text();
    for (const { stem, concept } of PHRASES) if (whole.includes(stem)) name(concept);
  };

  return ({ name, summary }) => {
    const positions: number[] = [];
    read(name, BLOCKS.name, 1, positions);
    read(summary, BLOCKS.summary, SUMMARY_SHARE, positions);
    const values = new Array<number>(positions.length);
    for (let at = 0; at < positions.length; at++) {
      const position = positions[at]!;
      const count = counts[position]!;
      values[at] = position < BLOCKS.concepts && count > 1 ? 1 + Math.log(count) : count;
      counts[position] = 0;
    }
    return { positions, values };
  };
}

/**
 * Weights counted features with inverse document frequencies, adds what the concepts say of each
 * area in a reviewer's judgement, and gives each block its length.
 */
export function weigh(counted: SparseVector, idf: ArrayLike<number>): SparseVector {
  const positions = counted.positions.slice();
  const values = counted.values.slice();
  const areas = new Float64Array(LIFE_AREAS.length);
  for (let at = 0; at < positions.length; at++) {
    const position = positions[at]!;
    values[at]! *= idf[position] ?? 0;
    if (position < BLOCKS.concepts) continue;
    for (const area of CONCEPT_AREAS[position - BLOCKS.concepts]!) areas[area]! += values[at]!;
  }
  for (let area = 0; area < areas.length; area++) {
    if (areas[area] === 0) continue;
    positions.push(BLOCKS.areas + area);
    values.push(areas[area]!);
  }
  const squares = new Float64Array(BLOCK_LENGTHS.length);
  for (let at = 0; at < positions.length; at++) {
    squares[blockOf(positions[at]!)]! += values[at]! * values[at]!;
  }
  const scales = squares.map((square, block) => BLOCK_LENGTHS[block]! / Math.sqrt(square));
  for (let at = 0; at < positions.length; at++) values[at]! *= scales[blockOf(positions[at]!)]!;
  return { positions, values };
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
  const concepts = new Set<number>();
  WORD_STEM_FINDER.find(spaced, (stem) => concepts.add(WORD_STEMS[stem]!.concept));
  const opensPhrase = PHRASE_OPENINGS.some((opening) => spaced.endsWith(opening));
  return {
    grams: Int32Array.from(grams),
    // In the order of the concepts: sums of weights must not depend on where a stem stands.
    concepts: [...concepts].sort((one, other) => one - other),
    opensPhrase,
  };
}

/** Whether a stem reaches over the border of two words. */
function isPhrase(stem: string): boolean {
  return stem.includes(' ', 1);
}
