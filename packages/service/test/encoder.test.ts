import { type Encoder, encodeBot, loadBot, trainBot } from '@auroraai/dialogue';
import { afterEach, expect, it, vi } from 'vitest';
import { type HostedBot, hostBot } from '../src/index.ts';
import { createChatBench, startTalk } from './chat.ts';

/** Words that mean the same to the encoder; the bot's examples have the first three of each. */
const MATTERS = [
  ['vuokra', 'asunto', 'kämppä', 'häätö'],
  ['velka', 'lasku', 'raha', 'ulosotto'],
  ['koulu', 'luokka', 'läksyt', 'rehtori'],
  ['lääkäri', 'kuume', 'särky', 'resepti'],
] as const;

afterEach(() => {
  vi.useRealTimers();
});

const FRAMES = ['mistä apua kun', 'tarvitsen tietoa', 'kysymys:', 'neuvo minua'];

/** An encoder that tells which matter a text is about, and fails when it is told to. */
function standInEncoder() {
  const seen: string[] = [];
  const encoder: Encoder & { seen: string[]; isBroken: boolean } = {
    id: 'stand-in',
    dimensions: MATTERS.length + 1,
    seen,
    isBroken: false,
    async encode(texts) {
      seen.push(...texts);
      if (encoder.isBroken) throw new Error('The encoder is busy.');
      return texts.map((text) =>
        Float32Array.from([...MATTERS, []], (words) =>
          words.some((word) => text.includes(word)) ? 1.5 : 0.5,
        ),
      );
    },
  };
  return encoder;
}

async function botWith(encoder?: Encoder): Promise<HostedBot> {
  const intents = MATTERS.map(([name, ...others]) => ({
    intent: name,
    examples: {
      fi: [name, ...others.slice(0, 2)].flatMap((word) => FRAMES.map((one) => `${one} ${word}`)),
    },
    answer: name,
  }));
  const { bot, problems } = loadBot({
    'bot.json': JSON.stringify({
      ...{ format: 1, id: 'kaiku', version: '1', names: { fi: 'Kaiku' }, languages: ['fi'] },
      ...{ responsible: { names: { fi: 'Kaupunki' } }, retentionDays: 30, greeting: 'vuokra' },
      // How foreign a message may be is not what is tried here.
      thresholds: { outOfScope: 0.97 },
      humanContact: { names: { fi: 'Neuvonta' }, phone: '09 310 11111' },
      intents,
      answers: MATTERS.map(([name]) => ({
        answer: name,
        variants: [{ text: { fi: `Asiasi: ${name}` } }],
      })),
    }),
  });
  if (!bot) throw new Error(JSON.stringify(problems));
  const vectors = encoder && (await encodeBot(bot, encoder));
  return hostBot(trainBot(bot, { ...(vectors && { vectors }) }), 'town', { encoder });
}

it('a bot with an encoder understands words that no example has', async () => {
  const encoder = standInEncoder();
  const talk = await startTalk(await createChatBench({ bots: [await botWith(encoder)] }));
  await talk.say('mistä apua kun häätö');
  expect(await talk.texts()).toContain('Asiasi: vuokra');
  const plain = await startTalk(await createChatBench({ bots: [await botWith()] }));
  await plain.say('mistä apua kun häätö');
  expect(await plain.texts()).not.toContain('Asiasi: vuokra');
});

it('an encoder is given messages without personal data, and nothing but messages', async () => {
  const encoder = standInEncoder();
  const bot = await botWith(encoder);
  encoder.seen.length = 0;
  const talk = await startTalk(await createChatBench({ bots: [bot] }));
  await talk.say({ type: 'event', name: 'webchat/join', value: { language: 'fi' } });
  await talk.say('olen Maija, numeroni on 040 123 4567, vuokra');
  expect(encoder.seen).toHaveLength(1);
  expect(encoder.seen[0]).toContain('vuokra');
  expect(encoder.seen[0]).not.toContain('4567');
});

it('when the encoder fails, the message is answered by its words alone', async () => {
  const encoder = standInEncoder();
  const bench = await createChatBench({ bots: [await botWith(encoder)] });
  encoder.isBroken = true;
  const talk = await startTalk(bench);
  await talk.say('mistä apua kun vuokra');
  const plain = await startTalk(await createChatBench({ bots: [await botWith()] }));
  await plain.say('mistä apua kun vuokra');
  expect(await talk.texts()).toEqual(await plain.texts());
  expect(await talk.texts()).toContain('Asiasi: vuokra');
});

it('a message is answered by its words alone when the encoder is slow', async () => {
  const encoder = standInEncoder();
  const bench = await createChatBench({ bots: [await botWith(encoder)] });
  const talk = await startTalk(bench);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  encoder.encode = () => new Promise(() => {});
  const said = talk.say('mistä apua kun vuokra');
  await vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(1000);
    expect(await talk.texts()).toContain('Asiasi: vuokra');
  });
  await said;
});
