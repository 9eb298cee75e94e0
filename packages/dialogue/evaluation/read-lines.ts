import { readFileSync } from 'node:fs';

/** A message with its intent; null when it is none of the bot's matters. */
export interface LabelledMessage {
  text: string;
  intent: string | null;
}

/** Input that cannot be used; the message says where and why. */
export class InputError extends Error {}

/** Reads a file of lines `{"text": …, "intent": …}`. Throws an InputError that names the line. */
export function readLabelled(file: string): LabelledMessage[] {
  return readText(file)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, at) => (line.trim() === '' ? [] : [parse(line, `${file}, line ${at + 1}`)]));
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code}.`);
  }
}

function parse(line: string, place: string): LabelledMessage {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InputError(`${place} is not JSON.`);
  }
  const { text, intent } = (value ?? {}) as Partial<Record<string, unknown>>;
  if (typeof text !== 'string') throw new InputError(`${place} has no "text" that is a string.`);
  if (intent !== null && (typeof intent !== 'string' || intent === '')) {
    throw new InputError(`${place} has no "intent" that is a name or null.`);
  }
  return { text, intent };
}
