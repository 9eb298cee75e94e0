import type { Encoder } from '../src/index.ts';

/** Words of like meaning, most of which no example has. */
export const MATTERS = [
  ['vuokra', 'asunto', 'kämppä', 'luukku', 'häätö'],
  ['raha', 'velka', 'lasku', 'perintä', 'ulosotto'],
  ['koulu', 'opettaja', 'läksyt', 'luokka', 'rehtori'],
  ['lääkäri', 'kuume', 'flunssa', 'särky', 'resepti'],
  ['bussi', 'juna', 'lippu', 'pysäkki', 'aikataulu'],
] as const;

const FRAMES = ['mistä apua kun', 'tarvitsen tietoa', 'voisitko kertoa', 'minulla on kysymys'];

/** An intent for each matter, whose examples name only its first three words. */
export const INTENTS = MATTERS.map((words, at) => ({
  name: `matter-${at}`,
  examples: words.slice(0, 3).flatMap((word) => FRAMES.map((frame) => `${frame} ${word}`)),
}));

/** An encoder that knows what the words of the matters mean, and nothing else. */
export function standInEncoder(id = 'stand-in', blind = false): Encoder {
  const dimensions = MATTERS.length + 8;
  return {
    id,
    dimensions,
    async encode(texts) {
      return texts.map((text) => {
        const vector = new Float32Array(dimensions).fill(0.5);
        for (const [at, words] of MATTERS.entries()) {
          if (!blind && words.some((word) => text.includes(word))) vector[at]! += 1;
        }
        // Something of the form of a text is in every vector.
        return vector.map((value, at) => value + 0.3 * chance(`${text} ${at}`));
      });
    },
  };
}

/** A number from −1 to 1 that is always the same for a text. */
function chance(text: string): number {
  let code = 7;
  for (const unit of text) code = (Math.imul(code, 31) + unit.charCodeAt(0)) | 0;
  code = Math.imul(code ^ (code >>> 15), 0x2c1b3c6d);
  return ((code ^ (code >>> 13)) & 0xffff) / 0x8000 - 1;
}
