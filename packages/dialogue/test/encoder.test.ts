import { expect, test } from 'vitest';
import {
  createEngine,
  type EncodedText,
  encodeBot,
  loadBot,
  textToEncode,
  trainBot,
} from '../src/index.ts';
import { INTENTS, standInEncoder } from './stand-in-encoder.ts';

const NOW = { now: new Date('2026-11-23T10:00:00.000Z') };
const ENCODER = standInEncoder();
const BOT = botOfMatters();
const MESSAGE = { type: 'message', text: '  häätö\u200b? ' };

function botOfMatters() {
  const { bot, problems } = loadBot({
    'bot.json': JSON.stringify({
      format: 1,
      id: 'asiat',
      version: '1',
      names: { fi: 'Asiat' },
      languages: ['fi'],
      responsible: { names: { fi: 'Kaupunki' } },
      humanContact: { names: { fi: 'Neuvonta' }, phone: '09 000 0001' },
      retentionDays: 30,
      greeting: 'matter-0',
      // How foreign a message may be is not what is tried here.
      thresholds: { outOfScope: 0.97 },
      intents: INTENTS.map(({ name, examples }) => ({
        intent: name,
        title: { fi: name },
        examples: { fi: examples },
        answer: name,
      })),
      answers: INTENTS.map(({ name }) => ({
        answer: name,
        variants: [{ text: { fi: `Vastaus ${name}` } }],
      })),
    }),
  });
  if (!bot) throw new Error(JSON.stringify(problems));
  return bot;
}

async function encoded(text = textToEncode(MESSAGE) ?? ''): Promise<EncodedText> {
  const [vector] = await ENCODER.encode([text]);
  return { encoder: ENCODER.id, text, vector: vector as Float32Array };
}

const engine = createEngine(trainBot(BOT, { vectors: await encodeBot(BOT, ENCODER) }));

test('N15: A message is answered by what an encoder made of it beforehand', async () => {
  const input = { kind: 'activity', activity: MESSAGE, encoded: await encoded() } as const;
  const { activities, trace } = engine.transition(undefined, input, NOW);
  expect(activities[0]?.text).toBe('Vastaus matter-0');
  expect(trace.find(({ step }) => step === 'intents')).toMatchObject({ encoder: 'stand-in' });
});

test('N15: The same message with the same vector gives the same reply', async () => {
  const input = { kind: 'activity', activity: MESSAGE, encoded: await encoded() } as const;
  expect(engine.transition(undefined, input, NOW)).toEqual(
    engine.transition(undefined, input, NOW),
  );
});

test('N15: A vector of another text or encoder is not looked at', async () => {
  const plain = engine.transition(undefined, { kind: 'activity', activity: MESSAGE }, NOW);
  const own = await encoded();
  for (const other of [
    await encoded('lasku'),
    { ...own, encoder: 'other' },
    { ...own, encoder: 'other', vector: new Float32Array(2) },
  ]) {
    const input = { kind: 'activity', activity: MESSAGE, encoded: other } as const;
    expect(engine.transition(undefined, input, NOW)).toEqual(plain);
  }
});

test('N15: Without an encoder a bot takes no notice of vectors', async () => {
  const without = createEngine(trainBot(BOT));
  const plain = without.transition(undefined, { kind: 'activity', activity: MESSAGE }, NOW);
  const input = { kind: 'activity', activity: MESSAGE, encoded: await encoded() } as const;
  expect(without.transition(undefined, input, NOW)).toEqual(plain);
});

test('N15: Only what a person wrote is there to be encoded', () => {
  expect(textToEncode(MESSAGE)).toBe('häätö?');
  expect(textToEncode({ type: 'message', text: ' \u200b ' })).toBeUndefined();
  expect(textToEncode({ type: 'message', value: 1 })).toBeUndefined();
  expect(textToEncode({ type: 'event', name: 'webchat/join', text: 'hei' })).toBeUndefined();
});
