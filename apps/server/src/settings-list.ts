import { readFile } from 'node:fs/promises';
import { SentenceError } from './sentence-error.ts';

/** What is wrong with one item of a file, and where in the item: `.name`. */
export interface SettingsFault {
  at: string;
  what: string;
}

/** What a file of settings is called, where it is told of, and what makes an item right. */
export interface SettingsList<Item> {
  /** The variable that names the file. */
  variable: string;
  /** The document that tells what stands in it. */
  document: string;
  /** The first thing that is wrong with an item, or null. */
  faultOf: (item: unknown) => SettingsFault | null;
  /** What no two items may share, as one would say it: `the id desk-1`. */
  sharedBy: (item: Item) => string;
}

/**
 * Reads an operator's file: a list, each item of which is right.
 *
 * @throws SentenceError naming the place in the file that is at fault, but nothing that it holds.
 */
export async function readSettingsList<Item>(
  file: string,
  { variable, document, faultOf, sharedBy }: SettingsList<Item>,
): Promise<Item[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new SentenceError(`${variable} is ${file}; there is no such file.`);
  });
  const fail = (path: string, what: string): never => {
    throw new SentenceError(`${variable}: ${path} in ${file} ${what} (${document}).`);
  };
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    fail('the text', 'is not JSON');
  }
  if (!Array.isArray(list)) return fail('the text', 'must be a list');
  list.forEach((item: unknown, index) => {
    const fault = faultOf(item);
    if (fault) fail(`[${index}]${fault.at}`, fault.what);
  });
  const shared = (list as Item[]).map(sharedBy);
  const twice = shared.find((name, at) => shared.indexOf(name) < at);
  if (twice) fail(twice, 'is there twice');
  return list as Item[];
}

/** Whether a value is an object with members, no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
