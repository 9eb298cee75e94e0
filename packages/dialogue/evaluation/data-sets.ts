import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { InputError, type LabelledMessage } from './read-lines.ts';

/** A message of a public data set; every one has an intent. */
export type Row = LabelledMessage & { intent: string };

/** MASSIVE in one language: `massive-fi.train-dev.tsv.gz`. */
export function readMassive(folder: string, language: string): { train: Row[]; dev: Row[] } {
  return readPartitions(folder, `massive-${language}.train-dev.tsv.gz`, ['train', 'dev']);
}

/** A few-shot set of English: `fewshot-HWU64.tsv.gz`, `fewshot-BANKING77.tsv.gz`. */
export function readFewShot(folder: string, name: string): { train: Row[]; dev: Row[] } {
  return readPartitions(folder, `fewshot-${name}.tsv.gz`, ['train', 'valid']);
}

/** CLINC150: `clinc150_data_full.json.gz`. */
export function readClinc(folder: string): Record<'train' | 'val' | 'test', LabelledMessage[]> {
  const data = JSON.parse(unpack(folder, 'clinc150_data_full.json.gz')) as Record<
    string,
    [string, string][]
  >;
  const rows = (name: string) => data[name]!.map(([text, intent]) => ({ text, intent }));
  const strangers = (name: string) => data[name]!.map(([text]) => ({ text, intent: null }));
  return {
    train: rows('train'),
    val: [...rows('val'), ...strangers('oos_val')],
    test: [...rows('test'), ...strangers('oos_test')],
  };
}

/** So many random messages of each intent; the same for the same seed. */
export function draw<T extends LabelledMessage>(
  rows: readonly T[],
  each: number,
  random: () => number,
): T[] {
  const byIntent = new Map<string | null, T[]>();
  for (const row of rows) byIntent.set(row.intent, [...(byIntent.get(row.intent) ?? []), row]);
  return [...byIntent.values()].flatMap((all) => {
    const left = [...all];
    for (let at = left.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [left[at], left[other]] = [left[other]!, left[at]!];
    }
    return left.slice(0, each);
  });
}

function readPartitions(folder: string, file: string, [first, second]: [string, string]) {
  const rows = unpack(folder, file)
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  const of = (partition: string): Row[] =>
    rows
      .filter(([own]) => own === partition)
      .map(([, intent, text]) => ({ intent: intent!, text: text! }));
  return { train: of(first), dev: of(second) };
}

function unpack(folder: string, file: string): string {
  const path = join(folder, file);
  if (!existsSync(path)) throw new InputError(`${path} is missing.`);
  return gunzipSync(readFileSync(path)).toString('utf8');
}
