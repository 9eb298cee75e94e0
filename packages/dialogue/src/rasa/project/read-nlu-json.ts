import type { Json } from '../../bot/localized.ts';
import { isObject, listOf, memberOf, textOf } from '../json.ts';
import type { ProjectReader } from './project-reader.ts';
import { readNlu } from './read-nlu.ts';

/**
 * Reads training examples kept as JSON: Botfront's list of examples, or Rasa's older
 * `rasa_nlu_data`. They are kept as YAML from then on. False for any other JSON.
 */
export function readNluJson(reader: ProjectReader, value: Json): boolean {
  const data = memberOf(value, 'rasa_nlu_data');
  const examples = listOf(data === undefined ? value : memberOf(data, 'common_examples'));
  const intents = new Map<string, Json[]>();
  for (const example of examples) {
    const text = textOf(memberOf(example, 'text'));
    const intent = textOf(memberOf(example, 'intent'));
    if (text === undefined || intent === undefined) return false;
    const metadata = memberOf(example, 'metadata');
    const written = { text: marked(text, listOf(memberOf(example, 'entities'))) };
    const member = isObject(metadata) ? { ...written, metadata } : written;
    intents.set(intent, [...(intents.get(intent) ?? []), member]);
  }
  const synonyms = listOf(memberOf(data, 'entity_synonyms')).map((one) => ({
    synonym: memberOf(one, 'value') ?? '',
    examples: memberOf(one, 'synonyms') ?? [],
  }));
  const lookups = listOf(memberOf(data, 'lookup_tables')).map((one) => ({
    lookup: memberOf(one, 'name') ?? '',
    examples: memberOf(one, 'elements') ?? [],
  }));
  const regexes = listOf(memberOf(data, 'regex_features')).map((one) => ({
    regex: memberOf(one, 'name') ?? '',
    examples: [memberOf(one, 'pattern') ?? ''],
  }));
  const nlu = [
    ...[...intents].map(([intent, members]) => ({ intent, examples: members })),
    ...synonyms,
    ...lookups,
    ...regexes,
  ];
  if (nlu.length === 0) return false;
  readNlu(reader.as(reader.file.replace(/\.json$/i, '.yml')), nlu);
  return true;
}

/** The text with mark-up where its entities stand. */
function marked(text: string, entities: readonly Json[]): string {
  const places = entities.flatMap((entity) => {
    const start = memberOf(entity, 'start');
    const end = memberOf(entity, 'end');
    if (typeof start !== 'number' || typeof end !== 'number' || !(start < end)) return [];
    const { start: _start, end: _end, ...details } = isObject(entity) ? entity : {};
    return [{ start, end, details }];
  });
  places.sort((a, b) => b.start - a.start);
  let written = text;
  let free = text.length;
  for (const { start, end, details } of places) {
    if (end > free || start < 0) continue;
    free = start;
    const mark = `[${text.slice(start, end)}]${JSON.stringify(details)}`;
    written = written.slice(0, start) + mark + written.slice(end);
  }
  return written;
}
