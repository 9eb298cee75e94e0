import { SentenceError } from '../sentence-error.ts';
import type { Tensor } from './libraries.ts';

/**
 * The vectors of texts in a model's answer: as they stand, or made of the vectors of their tokens.
 *
 * @throws SentenceError when the answer has another shape.
 */
export function vectorsOf(
  { type, dims, data }: Tensor,
  rows: readonly (readonly number[])[],
  pooling: 'mean' | 'first',
): Float32Array[] {
  const [texts, second = 0, third] = dims;
  if (!(data instanceof Float32Array) || texts !== rows.length || dims.length > 3) {
    throw new SentenceError(
      `model.onnx gives ${type} numbers of the shape [${dims.join(', ')}]; float32 of [texts, numbers] or [texts, tokens, numbers] is needed.`,
    );
  }
  if (third === undefined) {
    return rows.map((_, at) => data.slice(at * second, (at + 1) * second));
  }
  return rows.map((row, at) => {
    const from = at * second * third;
    const counted = pooling === 'first' ? 1 : Math.max(1, row.length);
    const vector = new Float32Array(third);
    for (let token = 0; token < counted; token += 1) {
      for (let place = 0; place < third; place += 1) {
        vector[place]! += (data[from + token * third + place] ?? 0) / counted;
      }
    }
    return vector;
  });
}
