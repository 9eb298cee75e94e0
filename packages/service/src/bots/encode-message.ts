import { checkVector, type Encoder, type Input, textToEncode } from '@auroraai/dialogue';

/** How long a message waits for its vector, milliseconds; then it is read by its words alone. */
const LONGEST = 1000;
/** How many messages may wait at once; the others are read by their words alone. */
const MOST_WAITING = 32;

/** Adds to what a person wrote the vector that an encoder makes of it; fails when it is slow or busy. */
export function encodingWith(encoder: Encoder): (input: Input) => Promise<Input> {
  let waiting = 0;
  return async (input) => {
    const text = input.kind === 'activity' ? textToEncode(input.activity) : undefined;
    if (input.kind !== 'activity' || text === undefined) return input;
    if (waiting >= MOST_WAITING) throw new Error('The encoder is busy.');
    waiting += 1;
    // What was asked for is worked out even when nobody waits for it any more.
    const encoded = encoder.encode([text]).finally(() => {
      waiting -= 1;
    });
    const [vector] = await within(LONGEST, encoded);
    if (!vector) throw new RangeError('The encoder gave no vector.');
    checkVector(vector, encoder.dimensions);
    return { ...input, encoded: { encoder: encoder.id, text, vector } };
  };
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The encoder is slow.')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
