import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What of a tiny encoder can be made otherwise. */
export interface TinyEncoder {
  /** The vector of each word; all of one length. */
  words: Readonly<Record<string, readonly number[]>>;
  /** Whether the model itself makes one vector of a text. */
  pools?: boolean;
  /** The names of its inputs. */
  inputs?: readonly string[];
  /** How many words the model knows of those that the tokenizer does. */
  known?: number;
}

/** Writes the files of an encoder that looks up the vectors of words: real ONNX, made by hand. */
export async function writeTinyEncoder(folder: string, tiny: TinyEncoder): Promise<void> {
  await mkdir(folder, { recursive: true });
  const words = ['[PAD]', '[UNK]', ...Object.keys(tiny.words)];
  const size = Object.values(tiny.words)[0]?.length ?? 0;
  const zeros = Array.from({ length: size }, () => 0);
  const rows = [zeros, zeros, ...Object.values(tiny.words)].slice(0, tiny.known);
  await writeFile(join(folder, 'model.onnx'), model(rows, tiny));
  const tokenizer = {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: [],
    normalizer: { type: 'Lowercase' },
    pre_tokenizer: { type: 'WhitespaceSplit' },
    post_processor: null,
    decoder: null,
    model: {
      type: 'WordLevel',
      vocab: Object.fromEntries(words.map((word, at) => [word, at])),
      unk_token: '[UNK]',
    },
  };
  await writeFile(join(folder, 'tokenizer.json'), JSON.stringify(tokenizer));
}

const FLOAT = 1;
const INT64 = 7;

/** A model of the ONNX format, version 13 of its operators: rows of a table by the ids of words. */
function model(
  rows: readonly (readonly number[])[],
  { pools = false, inputs = ['input_ids', 'attention_mask'] }: TinyEncoder,
): Uint8Array {
  const size = rows[0]?.length ?? 0;
  const numbers = new Uint8Array(Float32Array.from(rows.flat()).buffer);
  const table = [
    ...[rows.length, size].map((dimension) => number(1, dimension)),
    number(2, FLOAT),
    text(8, 'table'),
    bytes(9, numbers),
  ];
  const looksUp = [
    text(1, 'table'),
    text(1, inputs[0] ?? ''),
    text(2, 'tokens'),
    text(4, 'Gather'),
  ];
  const means = [
    ...[text(1, 'tokens'), text(2, 'sentence_embedding'), text(4, 'ReduceMean')],
    message(5, [text(1, 'axes'), number(8, 1), number(20, 7)]),
    message(5, [text(1, 'keepdims'), number(3, 0), number(20, 2)]),
  ];
  const output = pools
    ? tensor('sentence_embedding', FLOAT, ['texts', size])
    : tensor('tokens', FLOAT, ['texts', 'length', size]);
  return joined([
    number(1, 8),
    message(7, [
      message(1, looksUp),
      ...(pools ? [message(1, means)] : []),
      text(2, 'tiny'),
      message(5, table),
      ...inputs.map((name) => message(11, tensor(name, INT64, ['texts', 'length']))),
      message(12, output),
    ]),
    message(8, [text(1, ''), number(2, 13)]),
  ]);
}

function tensor(name: string, type: number, shape: readonly (string | number)[]): Uint8Array[] {
  const dimensions = shape.map((one) =>
    message(1, [typeof one === 'string' ? text(2, one) : number(1, one)]),
  );
  return [text(1, name), message(2, [message(1, [number(1, type), message(2, dimensions)])])];
}

/** A field of protocol buffers that holds a number. */
function number(field: number, value: number): Uint8Array {
  return Uint8Array.from([...varint(field * 8), ...varint(value)]);
}

function bytes(field: number, value: Uint8Array): Uint8Array {
  return joined([Uint8Array.from([...varint(field * 8 + 2), ...varint(value.length)]), value]);
}

function text(field: number, value: string): Uint8Array {
  return bytes(field, new TextEncoder().encode(value));
}

function message(field: number, parts: readonly Uint8Array[]): Uint8Array {
  return bytes(field, joined(parts));
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}
