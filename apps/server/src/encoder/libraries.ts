import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { SentenceError } from '../sentence-error.ts';

/** A tensor as ONNX Runtime gives it. */
export interface Tensor {
  type: string;
  dims: readonly number[];
  data: unknown;
}

/** An opened model. */
export interface Session {
  inputNames: readonly string[];
  outputNames: readonly string[];
  run(feeds: Record<string, Tensor>): Promise<Record<string, Tensor>>;
}

/** As much of ONNX Runtime as is used. */
export interface Runtime {
  Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => Tensor;
  InferenceSession: { create(model: string | Uint8Array): Promise<Session> };
  env: { wasm?: { numThreads?: number } };
}

/** As much of a tokenizer as is used. */
export interface Tokenizer {
  encode(text: string): { ids: number[] };
  token_to_id(token: string): number | undefined;
}

/** The libraries that run an encoder; they are the operator's to install. */
export interface Libraries {
  runtime: Runtime;
  /** Whether the runtime opens files itself. */
  isNative: boolean;
  Tokenizer: new (tokenizer: object, config: object) => Tokenizer;
}

const NATIVE = 'onnxruntime-node';
const WEB = 'onnxruntime-web';
const TOKENIZERS = '@huggingface/tokenizers';

/**
 * Loads the libraries from beside the encoder's files, or else from where the server's own are.
 *
 * @param own a file of the server.
 * @throws SentenceError telling what to install.
 */
export function loadLibraries(folder: string, own: string = import.meta.url): Libraries {
  const bases = [join(resolve(folder), 'encoder.js'), own];
  const native = load(bases, NATIVE);
  const runtime = (native ?? load(bases, WEB)) as Runtime | undefined;
  const tokenizers = load(bases, TOKENIZERS) as Pick<Libraries, 'Tokenizer'> | undefined;
  if (!runtime || !tokenizers) {
    throw new SentenceError(
      `AURORA_ENCODER needs ${NATIVE} and ${TOKENIZERS}. Run this in ${folder}: npm install --ignore-scripts ${NATIVE} ${TOKENIZERS}`,
    );
  }
  // Its threads would each hold a copy of the model.
  if (runtime.env.wasm) runtime.env.wasm.numThreads = 1;
  return { runtime, isNative: native !== undefined, Tokenizer: tokenizers.Tokenizer };
}

function load(bases: readonly string[], name: string): unknown {
  for (const base of bases) {
    const from = createRequire(base);
    const file = find(from, name);
    if (file === undefined) continue;
    try {
      return from(file);
    } catch (error) {
      const [why] = (error as Error).message.split('\n');
      throw new SentenceError(`${name} is installed, but cannot be loaded here: ${why}`);
    }
  }
  return undefined;
}

function find(from: NodeJS.Require, name: string): string | undefined {
  try {
    return from.resolve(name);
  } catch {
    // Not there: it is looked for elsewhere.
    return undefined;
  }
}
