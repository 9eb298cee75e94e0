import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadBots } from '../src/bots.ts';
import { freePort } from '../src/database/free-port.ts';
import { type OpenEncoder, openEncoder } from '../src/encoder/open-encoder.ts';
import { spawnServer } from './running-server.ts';
import { writeTinyEncoder } from './tiny-encoder.ts';

const WORDS = { vuokra: [1, 0], häätö: [0.5, 0.5], koulu: [0, 1] };
/** The file of the encoder's process is TypeScript here. */
const FROM_SOURCE = ['--conditions=@auroraai/source', '--import', 'tsx'];
const START = 180_000;

let folder: string;
const opened: OpenEncoder[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aurora-encoder-'));
});

afterEach(async () => {
  for (const encoder of opened.splice(0)) await encoder.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(): Promise<OpenEncoder> {
  const encoder = await openEncoder(folder, FROM_SOURCE);
  opened.push(encoder);
  return encoder;
}

async function encode(encoder: OpenEncoder, ...texts: string[]): Promise<number[][]> {
  return (await encoder.encode(texts)).map((vector) => [...vector]);
}

describe('an encoder, by the real ONNX runtime and tokenizer', { timeout: START }, () => {
  it('gives each text the mean of its tokens, whatever is beside it', async () => {
    await writeTinyEncoder(folder, { words: WORDS });
    const encoder = await open();
    expect(encoder.dimensions).toBe(2);
    expect(await encode(encoder, 'Vuokra', 'vuokra koulu', 'jotain muuta')).toEqual([
      [1, 0],
      [0.5, 0.5],
      [0, 0],
    ]);
    expect(await encode(encoder, 'vuokra', 'koulu koulu koulu koulu koulu')).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(await encode(encoder, '')).toEqual([[0, 0]]);
  });

  it('takes the vector that a model makes of a text itself', async () => {
    await writeTinyEncoder(folder, { words: WORDS, pools: true });
    expect(await encode(await open(), 'vuokra koulu')).toEqual([[0.5, 0.5]]);
  });

  it('reads texts as its settings say', async () => {
    await writeTinyEncoder(folder, { words: { ...WORDS, query: [4, 4] } });
    await writeFile(
      join(folder, 'encoder.json'),
      JSON.stringify({ prefix: 'query ', pooling: 'mean', maxTokens: 8 }),
    );
    const encoder = await open();
    expect(await encode(encoder, 'vuokra')).toEqual([[2.5, 2]]);
    // The first seven tokens and the last one.
    expect(await encode(encoder, 'vuokra '.repeat(500))).toEqual([[(4 + 7) / 8, 0.5]]);
    await writeFile(
      join(folder, 'encoder.json'),
      JSON.stringify({ prefix: 'query ', pooling: 'first' }),
    );
    expect(await encode(await open(), 'vuokra')).toEqual([[4, 4]]);
  });

  it('has another name when any of its files is another', async () => {
    await writeTinyEncoder(folder, { words: WORDS });
    const { id } = await open();
    expect((await open()).id).toBe(id);
    await writeFile(join(folder, 'encoder.json'), '{"prefix":"query: "}');
    expect((await open()).id).not.toBe(id);
  });

  it('fails for what is asked after it has been closed', async () => {
    await writeTinyEncoder(folder, { words: WORDS });
    const encoder = await open();
    const pending = encoder.encode(['vuokra']).catch((error: Error) => error.message);
    await encoder.close();
    await expect(encoder.encode(['vuokra'])).rejects.toThrow('The encoder has ended.');
    expect([...((await pending) as string)].length).toBeGreaterThan(0);
  });
});

describe('an encoder that cannot be used is refused in one sentence', { timeout: START }, () => {
  const refused = () => expect(open()).rejects;

  it('without its folder or a file', async () => {
    await expect(openEncoder(join(folder, 'none'))).rejects.toThrow(
      /AURORA_ENCODER is .*no such folder/,
    );
    await refused().toThrow(/there is no model\.onnx in it/);
    await writeFile(join(folder, 'model.onnx'), 'x');
    await refused().toThrow(/there is no tokenizer\.json in it/);
  });

  it('with files that are something else', async () => {
    await writeTinyEncoder(folder, { words: WORDS });
    await writeFile(join(folder, 'model.onnx'), 'not a model');
    await refused().toThrow(/^model\.onnx in .* cannot be opened: .+/);
    await writeTinyEncoder(folder, { words: WORDS });
    await writeFile(join(folder, 'tokenizer.json'), '{"model":');
    await refused().toThrow(/^tokenizer\.json in .* cannot be used: .+/);
  });

  it('with settings that it does not know', async () => {
    await writeTinyEncoder(folder, { words: WORDS });
    for (const wrong of ['[]', '{"pooling":"max"}', '{"maxTokens":1}', '{"prefiks":"a"}', 'null']) {
      await writeFile(join(folder, 'encoder.json'), wrong);
      await refused().toThrow(/encoder\.json must be a JSON object with prefix/);
    }
  });

  it('with inputs that nobody can give', async () => {
    await writeTinyEncoder(folder, { words: WORDS, inputs: ['input_ids', 'pixel_values'] });
    await refused().toThrow(/wants the inputs input_ids, pixel_values; only input_ids/);
  });

  it('with vectors that are none', async () => {
    await writeTinyEncoder(folder, { words: { vuokra: [Number.NaN], moi: [Number.NaN] } });
    await refused().toThrow(/gives vectors that cannot be used/);
  });

  it('with a tokenizer of another model', async () => {
    await writeTinyEncoder(folder, { words: { ...WORDS, moi: [1, 1] }, known: 3 });
    await refused().toThrow(/do they belong together/);
  });

  it('in a folder on whose libraries nothing is installed', async () => {
    const { loadLibraries } = await import('../src/encoder/libraries.ts');
    await writeTinyEncoder(folder, { words: WORDS });
    expect(() => loadLibraries(folder, 'file:///nowhere/else.js')).toThrow(
      /needs onnxruntime-node and @huggingface\/tokenizers\. Run this in .*: npm install/,
    );
  });
});

describe('a server with an encoder', { timeout: START }, () => {
  const intents = ['vuokra', 'koulu', 'bussi', 'lääkäri'];
  const frames = ['apua', 'tietoa', 'neuvo', 'kysymys', 'missä', 'milloin'];

  async function writeBot(botFolder: string): Promise<void> {
    await mkdir(botFolder, { recursive: true });
    const bot = {
      ...{ format: 1, id: 'kaiku', version: '1', names: { fi: 'Kaiku' }, languages: ['fi'] },
      ...{ responsible: { names: { fi: 'Kaupunki' } }, retentionDays: 30, greeting: 'vuokra' },
      // How foreign a message may be is not what is tried here.
      thresholds: { outOfScope: 0.99 },
      humanContact: { names: { fi: 'Neuvonta' }, phone: '09 310 11111' },
      intents: intents.map((intent) => ({
        intent,
        examples: { fi: frames.map((frame) => `${frame} ${intent}`) },
        answer: intent,
      })),
      answers: intents.map((answer) => ({
        answer,
        variants: [{ text: { fi: `Asia: ${answer}` } }],
      })),
    };
    await writeFile(join(botFolder, 'bot.json'), JSON.stringify(bot));
  }

  it('lets bots understand words that none of their examples has', async () => {
    const words = Object.fromEntries(
      intents.map((intent, at) => [intent, intents.map((_, other) => (other === at ? 1 : 0))]),
    );
    await writeTinyEncoder(folder, { words: { ...words, tönö: words.vuokra ?? [] } });
    await writeBot(join(folder, 'bots/kaiku'));
    const config = {
      ...{ botsFolder: join(folder, 'bots'), town: false, organisation: 'town' },
      databaseUrl: null,
    };
    const published = new Set<string>();
    const [bot] = (await loadBots(config, { encoder: await open(), published })).bots;
    const activity = { type: 'message', text: 'neuvo tönö' };
    const input = await bot?.engine.prepare?.({ kind: 'activity', activity });
    if (!bot || !input) throw new Error('The bot asks no encoder.');
    const { activities } = bot.engine.transition(undefined, input, { now: new Date(0) });
    expect(activities[0]?.text).toBe('Asia: vuokra');
    const [plain] = (await loadBots(config, { published })).bots;
    expect(plain?.engine.prepare).toBeUndefined();
    const inStudio = { published: new Set(['kaiku']) };
    expect((await loadBots(config, inStudio)).bots).toEqual([]);
  });

  it('does not start when the encoder cannot be used, and says why in one sentence', async () => {
    const server = spawnServer({
      AURORA_DATA: join(folder, 'data'),
      PORT: String(await freePort()),
      AURORA_ENCODER: join(folder, 'none'),
    });
    const [code] = await once(server.process, 'exit');
    expect(code).not.toBe(0);
    expect(server.output().trim()).toBe(
      `AURORA_ENCODER is ${join(folder, 'none')}; there is no such folder.`,
    );
  });
});
