import { inPieces, type Steps } from '../steps.ts';
import type { ConceptReader } from './concepts.ts';
import { editDistance } from './edit-distance.ts';
import { STEM_LENGTH } from './features.ts';
import { fold, type Word, words } from './words.ts';

/** An unknown word and the known word it was read as. */
export interface Correction {
  from: string;
  to: string;
}

/** Finds the known words that misspelt ones stand for, and the message with them in their places. */
export type Corrector = (text: string) => { corrections: Correction[]; corrected: string };

/** Shorter words are too alike one another. */
const SHORTEST = 5;
/** One letter wrong, lost, added or swapped: two wrong ones are another word oftener than not. */
const LIMIT = 1;
/** Words that differ in their last letters only are forms of one word, not errors. */
const SAME_END = 2;
/** So many words of a message are looked up. */
const MAX_WORDS = 20;

/** So many texts or words are looked at in some milliseconds. */
const PIECE = 100;

/** Learns the words of the examples; words whose matter is known are left as they are. */
export function* learnWordsInSteps(
  texts: readonly string[],
  conceptsOf?: ConceptReader,
): Steps<Corrector> {
  const frequencies = new Map<string, number>();
  const stems = new Set<string>();
  yield* inPieces(texts, PIECE, (text) => {
    for (const { lower } of words(text)) {
      frequencies.set(lower, (frequencies.get(lower) ?? 0) + 1);
    }
  });
  const buckets = new Map<string, { lower: string; folded: string; frequency: number }[]>();
  yield* inPieces(frequencies, PIECE, ([lower, frequency]) => {
    const folded = fold(lower);
    stems.add(folded.slice(0, STEM_LENGTH));
    if (folded.length < SHORTEST) return;
    const key = bucketOf(folded[0]!, folded.length);
    const bucket = buckets.get(key) ?? [];
    bucket.push({ lower, folded, frequency });
    buckets.set(key, bucket);
  });
  const nearest = (folded: string): string | undefined => {
    let found: { lower: string; distance: number; frequency: number } | undefined;
    for (let length = folded.length - LIMIT; length <= folded.length + LIMIT; length += 1) {
      for (const known of buckets.get(bucketOf(folded[0]!, length)) ?? []) {
        if (!known.folded.endsWith(folded.slice(-SAME_END))) continue;
        const distance = editDistance(folded, known.folded, LIMIT);
        if (distance > LIMIT) continue;
        const nearer =
          !found ||
          distance < found.distance ||
          (distance === found.distance && known.frequency > found.frequency);
        if (nearer) found = { lower: known.lower, distance, frequency: known.frequency };
      }
    }
    return found?.lower;
  };
  const correct = ({ lower }: Word): string | undefined => {
    if (frequencies.has(lower) || !/^\p{L}+$/u.test(lower)) return undefined;
    const folded = fold(lower);
    if (folded.length < SHORTEST || stems.has(folded.slice(0, STEM_LENGTH))) return undefined;
    if (conceptsOf?.(folded).length) return undefined;
    return nearest(folded);
  };
  return (text) => {
    const corrections: Correction[] = [];
    const read = words(text).map((word, at) => {
      const to = at < MAX_WORDS ? correct(word) : undefined;
      if (to !== undefined) corrections.push({ from: word.written, to });
      return to ?? word.lower;
    });
    return { corrections, corrected: read.join(' ') };
  };
}

function bucketOf(first: string, length: number): string {
  return `${first}${length}`;
}
