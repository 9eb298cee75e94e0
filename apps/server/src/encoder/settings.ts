import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SentenceError } from '../sentence-error.ts';

/** How texts are given to an encoder's model and its answers are read. */
export interface EncoderSettings {
  /** Put before every text, as some models were trained. */
  prefix: string;
  /** Whether a text's vector is the mean of its tokens' ones or that of the first token. */
  pooling: 'mean' | 'first';
  /** Of longer texts the beginning is read. */
  maxTokens: number;
}

/** The files of an encoder. */
export interface EncoderFolder {
  folder: string;
  settings: EncoderSettings;
  /** Names the model with its tokenizer and settings: other files, another name. */
  id: string;
}

const DEFAULTS: EncoderSettings = { prefix: '', pooling: 'mean', maxTokens: 128 };
const NEEDED = ['model.onnx', 'tokenizer.json'] as const;
/** Files of a Hugging Face model that are used where they are there. */
const OPTIONAL = ['tokenizer_config.json', 'encoder.json'] as const;

/**
 * Looks whether a folder holds what an encoder is made of.
 *
 * @throws SentenceError naming what is missing or wrong.
 */
export async function readEncoderFolder(folder: string): Promise<EncoderFolder> {
  if (!(await exists(folder))) {
    throw new SentenceError(`AURORA_ENCODER is ${folder}; there is no such folder.`);
  }
  const hash = createHash('sha256');
  for (const name of [...NEEDED, ...OPTIONAL]) {
    const file = join(folder, name);
    if (await exists(file)) {
      for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
    } else if ((NEEDED as readonly string[]).includes(name)) {
      throw new SentenceError(`AURORA_ENCODER is ${folder}; there is no ${name} in it.`);
    }
    hash.update('\0');
  }
  const id = hash.digest('hex').slice(0, 16);
  return { folder, settings: await readSettings(join(folder, 'encoder.json')), id };
}

async function readSettings(file: string): Promise<EncoderSettings> {
  if (!(await exists(file))) return DEFAULTS;
  const given = parse(await readFile(file, 'utf8'));
  const { prefix, pooling, maxTokens } = { ...DEFAULTS, ...given };
  const isRight =
    given !== null &&
    Object.keys(given).every((name) => Object.hasOwn(DEFAULTS, name)) &&
    typeof prefix === 'string' &&
    (pooling === 'mean' || pooling === 'first') &&
    Number.isInteger(maxTokens) &&
    maxTokens >= 8 &&
    maxTokens <= 8192;
  if (isRight) return { prefix, pooling, maxTokens };
  throw new SentenceError(
    `${file} must be a JSON object with prefix (a text), pooling ("mean" or "first") and maxTokens (8 to 8192), each of them optional.`,
  );
}

function parse(text: string): Partial<EncoderSettings> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    // What is no JSON is refused by the caller like any other wrong value.
    return null;
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
