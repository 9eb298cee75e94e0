import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SentenceError } from '../sentence-error.ts';
import {
  type Libraries,
  loadLibraries,
  type Session,
  type Tensor,
  type Tokenizer,
} from './libraries.ts';
import { vectorsOf } from './pooling.ts';
import type { EncoderFolder } from './settings.ts';

/** A model that is open. */
export interface Model {
  dimensions: number;
  encode(texts: readonly string[]): Promise<Float32Array[]>;
}

/** The inputs that are known how to fill. */
const INPUTS: readonly string[] = ['input_ids', 'attention_mask', 'token_type_ids'];
/** Outputs that hold what is looked for, the best first; else the first output is taken. */
const OUTPUTS = ['sentence_embedding', 'last_hidden_state', 'token_embeddings'];
const MAX_DIMENSIONS = 4096;
/** What a model is tried with: two texts of different lengths. */
const TRIAL = ['moi', 'mistä saan apua'];

/**
 * Opens the model of a folder and tries it.
 *
 * @throws SentenceError when something is missing or does not fit together.
 */
export async function openModel(given: EncoderFolder): Promise<Model> {
  const { folder, settings } = given;
  const libraries = loadLibraries(folder);
  const { tokenizer, padding } = await openTokenizer(libraries, folder);
  const session = await openSession(libraries, folder);
  const output =
    OUTPUTS.find((name) => session.outputNames.includes(name)) ?? session.outputNames[0];
  if (output === undefined) throw new SentenceError(`model.onnx in ${folder} has no output.`);

  async function encode(texts: readonly string[]): Promise<Float32Array[]> {
    const rows = texts.map((text) => tokens(tokenizer, settings.prefix + text, settings.maxTokens));
    const feeds = feed(libraries, session.inputNames, rows, padding);
    const answer = (await session.run(feeds))[output as string];
    return vectorsOf(answer as Tensor, rows, settings.pooling);
  }

  const [first, second] = await encode(TRIAL).catch((error: Error) => {
    if (error instanceof SentenceError) throw error;
    throw new SentenceError(
      `model.onnx in ${folder} cannot read what tokenizer.json makes of a text; do they belong together? ${firstLine(error)}`,
    );
  });
  const dimensions = first?.length ?? 0;
  const isUsable =
    dimensions > 0 &&
    dimensions <= MAX_DIMENSIONS &&
    second?.length === dimensions &&
    [...(first ?? []), ...second].every(Number.isFinite);
  if (!isUsable) {
    throw new SentenceError(
      `model.onnx in ${folder} gives vectors that cannot be used: 1 to ${MAX_DIMENSIONS} numbers for each text are needed.`,
    );
  }
  return { dimensions, encode };
}

async function openTokenizer(
  { Tokenizer }: Libraries,
  folder: string,
): Promise<{ tokenizer: Tokenizer; padding: number }> {
  try {
    const config = await readJson(join(folder, 'tokenizer_config.json'), {});
    const tokenizer = new Tokenizer(await readJson(join(folder, 'tokenizer.json')), config);
    const { pad_token: pad } = config as { pad_token?: string | { content?: string } };
    const name = typeof pad === 'object' ? pad.content : pad;
    const padding = [name, '<pad>', '[PAD]'].flatMap((token) =>
      token === undefined ? [] : (tokenizer.token_to_id(token) ?? []),
    );
    tokenizer.encode(TRIAL[0] as string);
    return { tokenizer, padding: padding[0] ?? 0 };
  } catch (error) {
    throw new SentenceError(
      `tokenizer.json in ${folder} cannot be used: ${firstLine(error as Error)}`,
    );
  }
}

async function readJson(file: string, otherwise?: object): Promise<object> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    if (otherwise) return JSON.stringify(otherwise);
    throw error;
  });
  return JSON.parse(text) as object;
}

async function openSession({ runtime, isNative }: Libraries, folder: string): Promise<Session> {
  const file = join(folder, 'model.onnx');
  const session = await runtime.InferenceSession.create(
    isNative ? file : new Uint8Array(await readFile(file)),
  ).catch((error: Error) => {
    throw new SentenceError(`model.onnx in ${folder} cannot be opened: ${firstLine(error)}`);
  });
  const unknown = session.inputNames.filter((name) => !INPUTS.includes(name));
  if (unknown.length > 0 || !session.inputNames.includes('input_ids')) {
    throw new SentenceError(
      `model.onnx in ${folder} wants the inputs ${session.inputNames.join(', ')}; only ${INPUTS.join(', ')} can be given.`,
    );
  }
  return session;
}

/** The tokens of a text; of a long one the beginning, with the mark of the end. */
function tokens(tokenizer: Tokenizer, text: string, most: number): number[] {
  const { ids } = tokenizer.encode(text);
  return ids.length <= most ? ids : [...ids.slice(0, most - 1), ids.at(-1) as number];
}

function feed(
  { runtime }: Libraries,
  names: readonly string[],
  rows: readonly (readonly number[])[],
  padding: number,
): Record<string, Tensor> {
  const longest = Math.max(1, ...rows.map(({ length }) => length));
  const fill = (of: (token: number | undefined) => number) => {
    const data = BigInt64Array.from(
      rows.flatMap((row) => Array.from({ length: longest }, (_, at) => BigInt(of(row[at])))),
    );
    return new runtime.Tensor('int64', data, [rows.length, longest]);
  };
  const all: Record<string, () => Tensor> = {
    input_ids: () => fill((token) => token ?? padding),
    attention_mask: () => fill((token) => (token === undefined ? 0 : 1)),
    token_type_ids: () => fill(() => 0),
  };
  return Object.fromEntries(names.map((name) => [name, (all[name] as () => Tensor)()]));
}

function firstLine(error: Error): string {
  return error.message.split('\n', 1)[0] ?? error.name;
}
