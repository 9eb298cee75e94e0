import type { ConceptReader } from './concepts.ts';
import { fold, words } from './words.ts';

/** Blocks of features; each is scaled to length one, then weighed. */
export const BLOCK_WEIGHTS = [1.12, 0.7, 0.7, 0.8, 0.4] as const;

const LETTERS = 0;
const WORDS = 1;
const STEMS = 2;
const CONCEPTS = 3;
const CONCEPT_PAIRS = 4;
/** A word with accents counts so much as the word without them, too. */
const FOLDED_SHARE = 0.3;
/** Pairs are made of so many concepts at most. */
const MAX_PAIRED = 12;

const SHORTEST_GROUP = 2;
const LONGEST_GROUP = 4;
/** Forms of one word mostly share so many letters. */
export const STEM_LENGTH = 5;
const BLOCK_BITS = 3;

/**
 * Counts the features of a message: groups of 2–4 letters within words, as written and, for a
 * share, without accents; words and beginnings of words alone and in pairs; and what the words are
 * about, alone and in pairs. A feature is a 32-bit hash whose lowest three bits are its block.
 */
export function countFeatures(text: string, conceptsOf?: ConceptReader): Map<number, number> {
  const counts = new Map<number, number>();
  const concepts = new Set<number>();
  let lastWord = 0;
  let lastStem = 0;
  for (const { lower } of words(text)) {
    const folded = fold(lower);
    countGroups(` ${lower} `, 1, counts);
    if (folded !== lower) countGroups(` ${folded} `, FOLDED_SHARE, counts);
    const word = hash(lower, 0, lower.length);
    const stem = hash(folded, 0, Math.min(folded.length, STEM_LENGTH));
    add(counts, word, WORDS);
    add(counts, stem, STEMS);
    if (lastWord !== 0) {
      add(counts, pair(lastWord, word), WORDS);
      add(counts, pair(lastStem, stem), STEMS);
    }
    for (const concept of conceptsOf?.(folded) ?? []) {
      concepts.add(concept);
      add(counts, finish(concept, 1), CONCEPTS);
    }
    lastWord = word;
    lastStem = stem;
  }
  countConceptPairs([...concepts], counts);
  return counts;
}

/** Whether a feature is of the words themselves rather than of what they are about. */
export function isLiteral(block: number): boolean {
  return block < CONCEPTS;
}

/** The block of a feature. */
export function blockOf(feature: number): number {
  return feature & ((1 << BLOCK_BITS) - 1);
}

function countConceptPairs(concepts: number[], counts: Map<number, number>): void {
  const some = concepts.slice(0, MAX_PAIRED).sort((one, other) => one - other);
  for (const [at, one] of some.entries()) {
    for (const other of some.slice(at + 1)) add(counts, pair(one, other), CONCEPT_PAIRS);
  }
}

function countGroups(padded: string, amount: number, counts: Map<number, number>): void {
  for (let start = 0; start < padded.length; start += 1) {
    const longest = Math.min(LONGEST_GROUP, padded.length - start);
    let code = SEED;
    for (let length = 1; length <= longest; length += 1) {
      code = Math.imul(code ^ padded.charCodeAt(start + length - 1), PRIME);
      if (length >= SHORTEST_GROUP) add(counts, finish(code, length), LETTERS, amount);
    }
  }
}

/** FNV-1a over UTF-16 units. */
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

function hash(text: string, start: number, end: number): number {
  let code = SEED;
  for (let at = start; at < end; at += 1) code = Math.imul(code ^ text.charCodeAt(at), PRIME);
  return finish(code, end - start);
}

function pair(one: number, other: number): number {
  return finish(Math.imul(one ^ 0x5bd1e995, PRIME) ^ other, 2);
}

/** Spreads the bits, so that the block can take the place of the lowest ones. */
function finish(code: number, length: number): number {
  let mixed = code ^ length;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function add(counts: Map<number, number>, code: number, block: number, amount = 1): void {
  const feature = (code << BLOCK_BITS) | block;
  counts.set(feature, (counts.get(feature) ?? 0) + amount);
}
