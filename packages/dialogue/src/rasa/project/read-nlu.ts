import { type Json, LANGUAGES } from '../../bot/localized.ts';
import { isObject, type JsonObject, textOf } from '../json.ts';
import { readMarkup } from './markup.ts';
import type { NluValue } from './project.ts';
import type { ProjectReader } from './project-reader.ts';

const KINDS = ['intent', 'synonym', 'lookup', 'regex', 'gazette'];

/** Reads the training examples of a file, written as one text or as a list of objects. */
export function readNlu(reader: ProjectReader, value: Json): void {
  if (!Array.isArray(value)) {
    if (value !== null) reader.odd('nlu', value, 'whole', ['nlu']);
    return;
  }
  for (const [index, part] of value.entries()) {
    const read = isObject(part) ? readPart(part, reader.file) : undefined;
    if (!read) reader.odd('nlu', part, 'in list', ['nlu', index]);
    else {
      const name = [read.kind, read.name, read.language].filter(Boolean).join(' ');
      reader.add('nlu', name, read as unknown as JsonObject, ['nlu', index]);
    }
  }
}

function readPart(part: JsonObject, file: string): NluValue | undefined {
  const kind = KINDS.find((one) => Object.hasOwn(part, one));
  const name = kind && textOf(part[kind]);
  if (!kind || name === undefined) return undefined;
  const { [kind]: _name, examples, metadata, ...others } = part;
  const { language, ...details } = isObject(metadata) ? metadata : {};
  const read: NluValue = {
    kind,
    name,
    language: textOf(language) ?? languageOfFile(file),
    examples: [],
    marked: {},
    metadata: {},
    listed: Array.isArray(examples),
    extra: others,
  };
  if (metadata !== undefined && !isObject(metadata)) read.extra.metadata = metadata;
  else if (Object.keys(details).length > 0) read.extra.metadata = details;
  if (typeof examples === 'string') {
    for (const line of examples.split(/\r?\n/)) {
      const text = /^\s*- ?(.*)$/u.exec(line)?.[1]?.trim() ?? line.trim();
      if (text) add(read, text);
    }
  } else if (Array.isArray(examples)) {
    for (const example of examples) {
      if (typeof example === 'string') add(read, example.trim());
      else if (!isObject(example) || textOf(example.text) === undefined) return undefined;
      else {
        const { text, ...more } = example;
        add(read, textOf(text)?.trim() ?? '', more);
      }
    }
  } else if (examples !== undefined && examples !== null) return undefined;
  return read;
}

/** Some exports put each example in quotes inside the block of lines. */
function add(read: NluValue, written: string, more: JsonObject = {}): void {
  const quoted = /^'(.*\[.*\].*)'$/u.exec(written)?.[1];
  const marks = read.kind === 'intent' ? readMarkup(quoted ?? written) : { text: written };
  const { text } = marks;
  if (!text || text === '__proto__') return;
  read.examples.push(text);
  if (text !== written) read.marked[text] = written;
  if (Object.keys(more).length > 0) read.metadata[text] = more;
}

/** `nlu.fi.yml`, `fi.yml`, `data/fi/nlu.yml`. */
function languageOfFile(file: string): string {
  const name = /(?:^|[/._-])([a-z]{2})(?=[/.])[^/]*(?:\/[^/]*)?\.ya?ml$/.exec(file)?.[1];
  return LANGUAGES.find((language) => language === name) ?? '';
}
