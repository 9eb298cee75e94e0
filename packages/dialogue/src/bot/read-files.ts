import type { BotFault } from './faults.ts';
import { jsonFault } from './json-fault.ts';
import { type Place, type Problem, problemAt } from './problem.ts';

/** What was read from a folder: one document whose lists hold the parts of all files. */
export interface ReadFiles {
  document: Record<string, unknown>;
  places: Map<object, Place>;
  problems: Problem[];
  warnings: Problem[];
}

const MOST_FILES = 5000;
const MOST_CHARACTERS = 20_000_000;
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  slots: ['slots'],
  intents: ['intents'],
  entities: ['entities'],
  answers: ['answers'],
  flows: ['flows', 'forms'],
  forms: ['forms', 'flows'],
  tests: ['tests'],
};
const LISTS = ['slots', 'intents', 'entities', 'answers', 'flows', 'forms', 'tests'];

/** What an import has kept beside the bot; nothing for the engine. */
const KEPT_FILE = 'rasa.json';

/** Parses the JSON files of a bot's folder and puts their parts together; other files are let be. */
export function readFiles(files: Readonly<Record<string, string>>): ReadFiles {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const places = new Map<object, Place>();
  const lists = new Map<string, unknown[]>(LISTS.map((name) => [name, []]));
  let document: Record<string, unknown> = {};

  const paths = Object.keys(files).sort();
  const size = paths.reduce((sum, path) => sum + (files[path]?.length ?? 0), 0);
  if (paths.length > MOST_FILES || size > MOST_CHARACTERS) {
    const most = { mostFiles: MOST_FILES, mostCharacters: MOST_CHARACTERS };
    const values = { files: paths.length, characters: size, ...most };
    const problem = problemAt({ file: '', path: '' }, { code: 'too-large', values });
    return { document, places, problems: [problem], warnings };
  }
  if (!Object.hasOwn(files, 'bot.json')) {
    fail({ file: 'bot.json', path: '' }, { code: 'no-bot-file', values: {} });
  }
  for (const file of paths) {
    if (!file.endsWith('.json') || file === KEPT_FILE) continue;
    const parsed = parse(files[file] ?? '');
    if ('fault' in parsed) {
      fail({ file, path: parsed.path }, parsed.fault);
    } else if (file === 'bot.json') {
      if (isObject(parsed.value)) document = readWhole(parsed.value);
      else fail({ file, path: '' }, { code: 'not-an-object', values: {} });
    } else {
      readPart(file, parsed.value);
    }
  }
  for (const [name, members] of lists) document[name] = sorted(name, members);
  return { document, places, problems, warnings };

  function fail(place: Place, fault: BotFault) {
    problems.push(problemAt(place, fault));
  }

  function readWhole(whole: Record<string, unknown>): Record<string, unknown> {
    const settings = { ...whole };
    for (const name of LISTS) {
      const members = whole[name];
      if (members === undefined) continue;
      if (!Array.isArray(members)) {
        fail({ file: 'bot.json', path: name }, { code: 'not-a-list', values: {} });
        continue;
      }
      for (const [index, member] of members.entries()) {
        add(name, member, { file: 'bot.json', path: `${name}[${index}]` });
      }
    }
    return settings;
  }

  function readPart(file: string, value: unknown) {
    const folder = file.slice(0, file.indexOf('/'));
    const known = Object.hasOwn(FOLDERS, folder) ? FOLDERS[folder] : undefined;
    if (!known) {
      const folders = Object.keys(FOLDERS).map((name) => `${name}/`);
      warnings.push(problemAt({ file, path: '' }, { code: 'not-read', values: { folders } }));
      return;
    }
    const parts = Array.isArray(value) ? value : [value];
    for (const [index, part] of parts.entries()) {
      const place = { file, path: Array.isArray(value) ? `[${index}]` : '' };
      const name = known.find((list) => isObject(part) && keyOf(list) in part) ?? known[0]!;
      add(name, part, place);
    }
  }

  function add(name: string, part: unknown, place: Place) {
    if (!isObject(part)) {
      fail(place, { code: 'not-a-part', values: { key: keyOf(name) } });
      return;
    }
    const { $schema: _, ...own } = part;
    places.set(own, place);
    lists.get(name)?.push(own);
  }
}

/** The key that names the members of a list: `intent` in `intents`. */
export function keyOf(list: string): string {
  return list === 'entities' ? 'entity' : list.slice(0, -1);
}

/** By name: the order of files must not change what a bot does. */
function sorted(list: string, members: unknown[]): unknown[] {
  const nameOf = (part: unknown) => String((part as Record<string, unknown>)[keyOf(list)]);
  const named = members.map((part) => ({ part, name: nameOf(part) }));
  named.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return named.map(({ part }) => part);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): { value: unknown } | { path: string; fault: BotFault } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    const before = text.slice(0, jsonFault(text)).split('\n');
    const values = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
    const path = `line ${values.line}, column ${values.column}`;
    return { path, fault: { code: 'not-json', values } };
  }
}
