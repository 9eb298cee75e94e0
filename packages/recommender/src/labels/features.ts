import { LIFE_AREAS } from '../catalogue.ts';
import { CONCEPTS, type Concept } from './concepts.ts';
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

/** A sparse vector: positions ascending, with the value of each. */
export interface SparseVector {
  positions: number[];
  values: number[];
}

const STEMS = CONCEPTS.map(stemsOf);
const CONCEPT_AREAS = CONCEPTS.map((concept) =>
  concept.areas.map((area) => LIFE_AREAS.indexOf(area)),
);

/** Raw feature counts of a text, before any weight: n-grams logarithmically, concepts 0–1. */
export function countFeatures(text: LabelText): SparseVector {
  const name = plainWords(text.name);
  const summary = plainWords(text.summary);
  const counts = new Map<number, number>();
  countGrams(name, BLOCKS.name, counts);
  countGrams(summary, BLOCKS.summary, counts);
  for (const [position, count] of counts) counts.set(position, 1 + Math.log(count));
  STEMS.forEach((stems, concept) => {
    const share = names(name, stems) ? 1 : names(summary, stems) ? SUMMARY_SHARE : 0;
    if (share > 0) counts.set(BLOCKS.concepts + concept, share);
  });
  const positions = [...counts.keys()].sort((a, b) => a - b);
  return { positions, values: positions.map((position) => counts.get(position) ?? 0) };
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

function stemsOf(concept: Concept): readonly string[] {
  return concept.stems.map((stem) => (stem.startsWith('^') ? ` ${stem.slice(1)}` : stem));
}

function names(text: string, stems: readonly string[]): boolean {
  return stems.some((stem) => text.includes(stem));
}

/** Counts the character n-grams that stay within a word, its borders included (FNV-1a hashes). */
function countGrams(text: string, offset: number, counts: Map<number, number>): void {
  for (let start = 0; start < text.length; start++) {
    let hash = 0x811c9dc5;
    for (let length = 1; length <= LONGEST && start + length <= text.length; length++) {
      const unit = text.charCodeAt(start + length - 1);
      hash = Math.imul(hash ^ unit, 0x01000193);
      if (length >= SHORTEST) {
        const position = offset + ((hash ^ (hash >>> 15)) & (BUCKETS - 1));
        counts.set(position, (counts.get(position) ?? 0) + 1);
      }
      if (unit === 32 && length > 1) break;
    }
  }
}
