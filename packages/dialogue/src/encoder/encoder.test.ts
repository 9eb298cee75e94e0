import { expect, test } from 'vitest';
import { INTENTS, MATTERS, standInEncoder } from '../../test/stand-in-encoder.ts';
import {
  type Encoder,
  encodeTexts,
  loadUnderstanding,
  saveUnderstanding,
  trainUnderstanding,
} from '../index.ts';

const DATA = { languages: { et: { intents: INTENTS } } };
const EXAMPLES = INTENTS.flatMap(({ examples }) => examples);
/** Messages in words of which no example has any. */
const UNSEEN = MATTERS.flatMap((words, at) =>
  words.slice(3).map((word) => ({ text: `${word}?`, intent: `matter-${at}` })),
);

async function train(encoder: Encoder) {
  return trainUnderstanding(DATA, { vectors: await encodeTexts(encoder, EXAMPLES) });
}

async function vectorOf(encoder: Encoder, text: string): Promise<Float32Array> {
  const [vector] = await encoder.encode([text]);
  return vector as Float32Array;
}

test('N14: With an encoder words are understood that no example has', async () => {
  const encoder = standInEncoder();
  const understanding = await train(encoder);
  let understood = 0;
  for (const { text, intent } of UNSEEN) {
    const read = understanding.read(text, { vector: await vectorOf(encoder, text) });
    expect(read.intents[0]?.intent, text).toBe(intent);
    expect(understanding.read(text).outOfScope, text).toBeGreaterThan(read.outOfScope);
    if (read.outOfScope < 0.5) understood += 1;
  }
  // One of them looks like a word of another matter.
  expect(understood).toBeGreaterThanOrEqual(UNSEEN.length - 1);
});

test('N14: With an encoder a stranger’s matter stays one', async () => {
  const encoder = standInEncoder();
  const understanding = await train(encoder);
  for (const text of ['zxcvb qwerty', 'kirahvi lentää avaruudessa', 'rrr']) {
    const { outOfScope } = understanding.read(text, { vector: await vectorOf(encoder, text) });
    expect(outOfScope, text).toBeGreaterThanOrEqual(0.5);
  }
});

test('N14: Confidences with an encoder sum to 1', async () => {
  const encoder = standInEncoder();
  const understanding = await train(encoder);
  const vector = await vectorOf(encoder, 'häätö');
  const { intents } = understanding.read('häätö', { vector });
  expect(intents.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1);
});

test('N14: An encoder that knows nothing of the language takes nothing away', async () => {
  const blind = standInEncoder('blind', true);
  const [plain, understanding] = [trainUnderstanding(DATA), await train(blind)];
  for (const text of EXAMPLES) {
    const read = understanding.read(text, { vector: await vectorOf(blind, text) });
    expect(read.intents[0]?.intent, text).toBe(plain.read(text).intents[0]?.intent);
  }
});

test('N14: What is trained with an encoder reads as without one where no vector is given', async () => {
  const [plain, understanding] = [trainUnderstanding(DATA), await train(standInEncoder())];
  for (const text of [...EXAMPLES, ...UNSEEN.map((one) => one.text), 'täysin muuta', '🙂', '']) {
    expect(understanding.read(text)).toEqual(plain.read(text));
  }
});

test('N14: A message without letters means nothing with an encoder either', async () => {
  const encoder = standInEncoder();
  const understanding = await train(encoder);
  const vector = await vectorOf(encoder, 'vuokra');
  expect(understanding.read('🙂 !!', { vector })).toMatchObject({ intents: [], outOfScope: 1 });
});

test('N14: A saved understanding with an encoder reads as before, in the same bytes', async () => {
  const encoder = standInEncoder();
  const understanding = await train(encoder);
  const saved = saveUnderstanding(understanding);
  expect(saveUnderstanding(await train(encoder))).toEqual(saved);
  const again = loadUnderstanding(saved);
  expect(again.encoder).toEqual({ id: 'stand-in', dimensions: encoder.dimensions });
  for (const { text } of UNSEEN) {
    const vector = await vectorOf(encoder, text);
    expect(again.read(text, { vector })).toEqual(understanding.read(text, { vector }));
  }
  expect(() => loadUnderstanding(saved.slice(0, -4))).toThrow(RangeError);
});

test('N14: Without an encoder none is named and no byte is added', () => {
  const understanding = trainUnderstanding(DATA);
  expect(understanding.encoder).toBeUndefined();
  const written = new TextDecoder().decode(saveUnderstanding(understanding));
  expect(written).not.toMatch(/opinion|encoder/);
});

test('N14: A vector of another size is refused', async () => {
  const understanding = await train(standInEncoder());
  expect(() => understanding.read('vuokra', { vector: new Float32Array(3) })).toThrow(RangeError);
});

test('N14: An encoder that gives too few, too short or unusable vectors is refused', async () => {
  const giving = (vectors: Float32Array[]): Encoder => ({
    id: 'wrong',
    dimensions: 2,
    encode: async () => vectors,
  });
  await expect(encodeTexts(giving([]), ['a'])).rejects.toThrow(/1 texts and gave 0 vectors/);
  await expect(encodeTexts(giving([Float32Array.of(1)]), ['a'])).rejects.toThrow(/1 numbers; 2/);
  await expect(encodeTexts(giving([Float32Array.of(1, Number.NaN)]), ['a'])).rejects.toThrow(
    /no number/,
  );
});

test('N14: Training with vectors that lack an example is refused', async () => {
  const vectors = await encodeTexts(standInEncoder(), EXAMPLES.slice(1));
  expect(() => trainUnderstanding(DATA, { vectors })).toThrow(/no vector/);
});
