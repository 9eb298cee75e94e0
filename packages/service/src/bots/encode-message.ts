import { checkVector, type Encoder, type Input, textToEncode } from '@auroraai/dialogue';

/** Adds to what a person wrote the vector that an encoder makes of it. */
export function encodingWith(encoder: Encoder): (input: Input) => Promise<Input> {
  return async (input) => {
    const text = input.kind === 'activity' ? textToEncode(input.activity) : undefined;
    if (input.kind !== 'activity' || text === undefined) return input;
    const [vector] = await encoder.encode([text]);
    if (!vector) throw new RangeError('The encoder gave no vector.');
    checkVector(vector, encoder.dimensions);
    return { ...input, encoded: { encoder: encoder.id, text, vector } };
  };
}
