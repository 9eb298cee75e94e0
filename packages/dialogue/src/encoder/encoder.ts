/**
 * What turns texts into vectors in which texts of like meaning lie near one another: a language
 * model that whoever runs the bots has chosen. None is needed.
 */
export interface Encoder {
  /** Names the model and its settings; vectors of encoders with different ids are never mixed. */
  readonly id: string;
  /** How many numbers a vector has. */
  readonly dimensions: number;
  /** One vector for each text, in order. */
  encode(texts: readonly string[]): Promise<readonly Float32Array[]>;
}

/** A text with the vector that an encoder gave it. */
export interface EncodedText {
  /** The encoder's id. */
  encoder: string;
  text: string;
  vector: Float32Array;
}

/** The vectors of many texts. */
export interface TextVectors {
  /** The encoder's id. */
  encoder: string;
  dimensions: number;
  byText: ReadonlyMap<string, Float32Array>;
}

/** Texts are given to the encoder so many at a time. */
const AT_ONCE = 32;

/**
 * Encodes texts, each once.
 *
 * @throws RangeError when what the encoder gives is not one vector of its size for each text.
 */
export async function encodeTexts(encoder: Encoder, texts: Iterable<string>): Promise<TextVectors> {
  const { id, dimensions } = encoder;
  const wanted = [...new Set(texts)];
  const byText = new Map<string, Float32Array>();
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const some = wanted.slice(at, at + AT_ONCE);
    const vectors = await encoder.encode(some);
    if (vectors.length !== some.length) {
      throw new RangeError(
        `The encoder was given ${some.length} texts and gave ${vectors.length} vectors.`,
      );
    }
    for (const [place, vector] of vectors.entries()) {
      checkVector(vector, dimensions);
      byText.set(some[place]!, vector);
    }
  }
  return { encoder: id, dimensions, byText };
}

/** Throws a RangeError unless a vector has so many numbers, all of them finite. */
export function checkVector(vector: Float32Array, dimensions: number): void {
  if (vector.length !== dimensions) {
    throw new RangeError(`A vector has ${vector.length} numbers; ${dimensions} were expected.`);
  }
  if (!vector.every(Number.isFinite)) throw new RangeError('A vector holds what is no number.');
}
