import { readFileSync } from 'node:fs';

/** A message with its intent; null when it is none of the bot's matters. */
export interface LabelledMessage {
  text: string;
  intent: string | null;
}

/** A message with every intent that an adviser would accept; null when it is none of the bot's matters. */
export interface AcceptableMessage {
  language: string;
  text: string;
  accept: readonly string[] | null;
}

/** Input that cannot be used; the message says where and why. */
export class InputError extends Error {}

/** Reads a file of lines `{"text": …, "intent": …}`. Throws an InputError that names the line. */
export function readLabelled(file: string): LabelledMessage[] {
  return readLines(file, labelled);
}

/** Reads a file of lines `{"language": …, "text": …, "accept": …}`. Throws an InputError that names the line. */
export function readAcceptable(file: string): AcceptableMessage[] {
  return readLines(file, acceptable);
}

function readLines<T>(file: string, read: (value: unknown, place: string) => T): T[] {
  return readText(file)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, at) => {
      const place = `${file}, line ${at + 1}`;
      return line.trim() === '' ? [] : [read(parse(line, place), place)];
    });
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code}.`);
  }
}

function parse(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new InputError(`${place} is not JSON.`);
  }
}

function acceptable(value: unknown, place: string): AcceptableMessage {
  const { language, text, accept } = (value ?? {}) as Partial<Record<string, unknown>>;
  if (typeof language !== 'string' || typeof text !== 'string') {
    throw new InputError(`${place} has no "language" and "text" that are strings.`);
  }
  const names = Array.isArray(accept) && accept.every((name) => typeof name === 'string');
  if (accept !== null && !names) {
    throw new InputError(`${place} has no "accept" that is a list of names or null.`);
  }
  return { language, text, accept: accept as string[] | null };
}

function labelled(value: unknown, place: string): LabelledMessage {
  const { text, intent } = (value ?? {}) as Partial<Record<string, unknown>>;
  if (typeof text !== 'string') throw new InputError(`${place} has no "text" that is a string.`);
  if (intent !== null && (typeof intent !== 'string' || intent === '')) {
    throw new InputError(`${place} has no "intent" that is a name or null.`);
  }
  return { text, intent };
}
