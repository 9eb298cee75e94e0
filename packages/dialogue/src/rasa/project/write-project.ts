import type { Json } from '../../bot/localized.ts';
import { isObject, type JsonObject, listOf, memberOf } from '../json.ts';
import type { NluValue, RasaItem, RasaProject, Section } from './project.ts';
import { writeYaml } from './yaml.ts';

/** The version of Rasa's format that is written. */
const VERSION = '3.1';
/** The order in which keys are written; others follow by the alphabet. */
const ORDER = [
  'version nlu intent synonym lookup regex gazette metadata examples story rule conversation_start',
  'wait_for_user_input condition steps or user checkpoint action active_loop slot_was_set',
  'intents entities slots responses forms actions session_config stories rules type values',
  'influence_conversation initial_value mappings text image title subtitle image_url',
  'buttons quick_replies elements attachment custom payload url language channel',
]
  .join(' ')
  .split(' ');
const LISTS: readonly Section[] = ['intents', 'entities', 'actions'];
const MAPS: readonly Section[] = ['slots', 'responses', 'forms'];

/** The files of a project (path → YAML), each in a fixed order. */
export function writeProject(project: RasaProject): Record<string, string> {
  const files = new Map<string, Record<string, Json>>();
  const fileOf = (item: RasaItem) => {
    const found = files.get(item.file) ?? { version: VERSION };
    files.set(item.file, found);
    return found;
  };
  const push = (item: RasaItem, key: string, value: Json) => {
    const file = fileOf(item);
    file[key] = [...listOf(file[key]), value];
  };
  for (const [, item] of byKey(project, 'nlu')) push(item, 'nlu', writeNlu(item.value));
  for (const section of LISTS) {
    for (const [key, item] of byKey(project, section)) {
      const name = nameOf(key);
      push(item, section, item.value === true ? name : { [name]: item.value });
    }
  }
  for (const section of MAPS) {
    for (const [key, item] of byKey(project, section)) {
      const file = fileOf(item);
      file[section] = { ...(file[section] as JsonObject | undefined), [key]: item.value };
    }
  }
  for (const [, item] of byKey(project, 'rules')) push(item, 'rules', item.value);
  for (const section of ['stories', 'tests'] as const) {
    for (const [, item] of byKey(project, section)) push(item, 'stories', item.value);
  }
  for (const [, item] of byKey(project, 'settings')) {
    if (isObject(item.value)) Object.assign(fileOf(item), item.value);
  }
  for (const [, item] of byKey(project, 'other')) writeOdd(fileOf(item), item.value);
  const written = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(written.map(([path, value]) => [path, writeYaml(ordered(value))]));
}

/** Puts something of another form back to where it stood. */
function writeOdd(file: Record<string, Json>, odd: Json): void {
  const section = memberOf(odd, 'section');
  const value = memberOf(odd, 'value') ?? null;
  const stands = memberOf(odd, 'stands');
  if (typeof section !== 'string') return;
  const name = memberOf(stands, 'name');
  if (stands === 'whole') file[section] = value;
  else if (stands === 'in list') file[section] = [...listOf(file[section]), value];
  else if (typeof name === 'string') {
    file[section] = { ...(file[section] as JsonObject | undefined), [name]: value };
  }
}

function byKey(project: RasaProject, section: Section): [string, RasaItem][] {
  const items = Object.entries(project[section]);
  return items.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The name behind a key that may carry a number: `greet (2)`. */
function nameOf(key: string): string {
  return key.replace(/ \(\d+\)$/, '');
}

function writeNlu(value: Json): Json {
  const { kind, name, language, examples, marked, metadata, listed, extra } =
    value as unknown as NluValue;
  const more = memberOf(extra, 'metadata');
  const details = isObject(more) ? more : {};
  const about = language ? { language, ...details } : details;
  const written = examples.map((text) => ({
    text: textFor(marked, text),
    ...(memberOf(metadata, text) as JsonObject | undefined),
  }));
  const asList = listed || written.some(({ text }) => /^\s|\s$|[\r\n]/.test(text));
  return {
    [kind]: name,
    ...extra,
    ...(Object.keys(about).length > 0 && { metadata: about }),
    ...(examples.length > 0 && {
      examples: asList ? written : written.map(({ text }) => `- ${text}\n`).join(''),
    }),
  };
}

function textFor(marked: NluValue['marked'], text: string): string {
  const written = memberOf(marked, text);
  return typeof written === 'string' ? written : text;
}

/** Known keys in their usual order, others by name. */
function ordered(value: Json): Json {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(keys.map((key) => [key, ordered(value[key] ?? null)]));
}

function rank(key: string): number {
  const at = ORDER.indexOf(key);
  return at < 0 ? ORDER.length : at;
}
