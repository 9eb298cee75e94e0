import { finish, inPieces, type Steps } from '../steps.ts';
import type { ConceptReader } from './concepts.ts';
import { BLOCK_WEIGHTS, blockOf, countFeatures, isLiteral } from './features.ts';
import type { SparseVector } from './sparse.ts';

/** Rare features weigh more, but less than proportionally: few examples say little of rarity. */
const RARITY_POWER = 0.6;

/** The place of the feature that every message has: it lets a class be likelier than another. */
export const CONSTANT_PLACE = 0;
const CONSTANT_BLOCK = 255;

/** The features that the examples have. */
export interface Vectoriser {
  /** The place of each known feature. */
  places: Map<number, number>;
  /** By place: how many examples have the feature. */
  frequencies: Int32Array;
  /** By place: how much the feature weighs; the rarer the more. */
  rarity: Float32Array;
  /** What a feature weighs that no example has. */
  unknownRarity: number;
  /** By place: the block of the feature. */
  blocks: Uint8Array;
  /** Tells what words are about, in a language whose words are known. */
  conceptsOf: ConceptReader | undefined;
}

/** So many examples are counted or weighed in some milliseconds. */
const PIECE = 32;

/** The features of examples, with the examples' own vectors. */
export interface LearntFeatures {
  vectoriser: Vectoriser;
  vectors: SparseVector[];
}

/** Learns the features of the examples; also gives the examples' own vectors. */
export function learnFeatures(
  texts: readonly string[],
  conceptsOf?: ConceptReader,
): LearntFeatures {
  return finish(learnFeaturesInSteps(texts, conceptsOf));
}

/** As {@link learnFeatures}, in steps. */
export function* learnFeaturesInSteps(
  texts: readonly string[],
  conceptsOf?: ConceptReader,
): Steps<LearntFeatures> {
  const places = new Map<number, number>();
  const frequencies = [texts.length];
  const blocks = [CONSTANT_BLOCK];
  const counted: Map<number, number>[] = [];
  yield* inPieces(texts, PIECE, (text) => {
    const counts = countFeatures(text, conceptsOf);
    for (const feature of counts.keys()) {
      const place = places.get(feature);
      if (place === undefined) {
        places.set(feature, frequencies.length);
        frequencies.push(1);
        blocks.push(blockOf(feature));
      } else frequencies[place]! += 1;
    }
    counted.push(counts);
  });
  const vectoriser: Vectoriser = {
    places,
    frequencies: Int32Array.from(frequencies),
    rarity: Float32Array.from(frequencies, (frequency) => rarityOf(frequency, texts.length)),
    unknownRarity: rarityOf(0, texts.length),
    blocks: Uint8Array.from(blocks),
    conceptsOf,
  };
  const vectors: SparseVector[] = [];
  yield* inPieces(counted, PIECE, (counts) => {
    vectors.push(weigh(counts, vectoriser).vector);
  });
  return { vectoriser, vectors };
}

/** The vector of a message, and the share of its features, weighed by rarity, that are known. */
export function vectorOf(
  text: string,
  vectoriser: Vectoriser,
): { vector: SparseVector; known: number } {
  return weigh(countFeatures(text, vectoriser.conceptsOf), vectoriser);
}

/** The vector that a message would have had if only the features told had been known. */
export function restrict(
  { places, values }: SparseVector,
  { blocks, rarity, unknownRarity }: Vectoriser,
  isKnown: (place: number) => boolean,
): { vector: SparseVector; known: number } {
  const keptPlaces = new Int32Array(places.length);
  const keptValues = new Float32Array(places.length);
  const squares = new Float64Array(BLOCK_WEIGHTS.length);
  let kept = 0;
  let known = 0;
  let unknown = 0;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at]!;
    const block = blocks[place]!;
    if (isKnown(place)) {
      keptPlaces[kept] = place;
      keptValues[kept] = values[at]!;
      kept += 1;
      if (place === CONSTANT_PLACE) continue;
      squares[block]! += values[at]! * values[at]!;
      if (isLiteral(block)) known += rarity[place]!;
    } else if (isLiteral(block)) unknown += unknownRarity;
  }
  const scale = scales(squares);
  for (let at = 0; at < kept; at += 1) keptValues[at]! *= scale[blocks[keptPlaces[at]!]!] ?? 1;
  const vector = { places: keptPlaces.slice(0, kept), values: keptValues.slice(0, kept) };
  return { vector, known: share(known, unknown) };
}

function weigh(
  counts: ReadonlyMap<number, number>,
  { places, rarity, unknownRarity, blocks }: Vectoriser,
): { vector: SparseVector; known: number } {
  const found: number[] = [];
  const foundValues: number[] = [];
  const squares = new Float64Array(BLOCK_WEIGHTS.length);
  let known = 0;
  let unknown = 0;
  for (const [feature, count] of counts) {
    const place = places.get(feature);
    if (place === undefined) {
      if (isLiteral(blockOf(feature))) unknown += unknownRarity;
      continue;
    }
    if (isLiteral(blocks[place]!)) known += rarity[place]!;
    const value = (count < 1 ? count : 1 + Math.log(count)) * rarity[place]!;
    squares[blocks[place]!]! += value * value;
    found.push(place);
    foundValues.push(value);
  }
  const scale = scales(squares);
  const vector = {
    places: new Int32Array(found.length + 1),
    values: new Float32Array(found.length + 1),
  };
  vector.places[0] = CONSTANT_PLACE;
  vector.values[0] = 1;
  for (const [at, place] of found.entries()) {
    vector.places[at + 1] = place;
    vector.values[at + 1] = foundValues[at]! * scale[blocks[place]!]!;
  }
  return { vector, known: share(known, unknown) };
}

function scales(squares: Float64Array): number[] {
  return BLOCK_WEIGHTS.map((weight, block) => weight / Math.sqrt(squares[block]! || 1));
}

function rarityOf(frequency: number, texts: number): number {
  return (Math.log((1 + texts) / (1 + frequency)) + 1) ** RARITY_POWER;
}

function share(known: number, unknown: number): number {
  return known === 0 ? 0 : known / (known + unknown);
}
