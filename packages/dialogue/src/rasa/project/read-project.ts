import type { Json } from '../../bot/localized.ts';
import { type Problem, problemAt } from '../../bot/problem.ts';
import { isObject, textOf } from '../json.ts';
import { createEntry, type ReportEntry, type Told } from '../report.ts';
import { createPartLines } from './part-lines.ts';
import {
  addItem,
  emptyProject,
  type LineOfPart,
  type RasaProject,
  type Section,
} from './project.ts';
import type { ProjectReader } from './project-reader.ts';
import { readDomain } from './read-domain.ts';
import { readNlu } from './read-nlu.ts';
import { readNluJson } from './read-nlu-json.ts';
import { type LineOf, parseYaml } from './yaml.ts';

const MOST_FILES = 2000;
const MOST_CHARACTERS = 20_000_000;
/** Files that may hold keys and passwords: they are neither read nor kept. */
const SECRET = /(?:^|\/)(?:credentials|endpoints)[^/]*\.ya?ml$/i;
/** Files in which Botfront gives away what people have written: nobody's examples. */
const MESSAGES = /(?:^|\/)(?:incoming|conversations)[^/]*\.json$/i;
const STORY_KEYS = { stories: 'story', rules: 'rule' } as const;

/** The file in which a Rasa project carries what only our bots have. */
export const CARRIED_FILE = 'auroraai.json';

/** What was read from a folder. */
export interface ReadProject {
  project: RasaProject;
  problems: Problem[];
  report: ReportEntry[];
  lineOf: LineOfPart;
}

/** Reads the YAML files of a Rasa project (path → text), told apart by their top-level keys. */
export function readProject(files: Readonly<Record<string, string>>): ReadProject {
  const project = emptyProject();
  const problems: Problem[] = [];
  const report: ReportEntry[] = [];
  const { lineOf, keep } = createPartLines();
  const paths = Object.keys(files).sort();
  const size = paths.reduce((sum, path) => sum + (files[path]?.length ?? 0), 0);
  if (paths.length > MOST_FILES || size > MOST_CHARACTERS) {
    const most = { mostFiles: MOST_FILES, mostCharacters: MOST_CHARACTERS };
    const values = { files: paths.length, characters: size, ...most };
    const problem = problemAt({ file: '', path: '' }, { code: 'too-large', values });
    return { project, problems: [problem], report, lineOf };
  }
  for (const file of paths) {
    const say = (told: Told, what: string, why: string) =>
      report.push(createEntry(told, { file, place: '', what, why }));
    if (SECRET.test(file)) {
      say('connections', 'connections of a Rasa server', 'Not read, as it may hold passwords.');
      continue;
    }
    if (MESSAGES.test(file)) {
      say('messages', 'messages that people have written', 'Not read, as they may be personal.');
      continue;
    }
    const isJson = file.endsWith('.json');
    if (file === CARRIED_FILE) continue;
    if (!isJson && !/\.ya?ml$/i.test(file)) {
      say('not-read', 'a file that is not YAML', 'Not read.');
      continue;
    }
    // JSON is YAML as well, and so the same bounds hold.
    const parsed = parseYaml(file, files[file] ?? '');
    const reader = readerOf(file, 'value' in parsed && !isJson ? parsed.lineOf : undefined);
    if (isJson) {
      const isNlu = 'value' in parsed && readNluJson(reader, parsed.value);
      if (!isNlu) say('not-read', 'JSON other than training examples', 'Not read.');
      continue;
    }
    if ('problem' in parsed) {
      problems.push(parsed.problem);
      continue;
    }
    if (parsed.comments) say('comments', 'comments', 'Comments of YAML files are not kept.');
    if (parsed.value === null) continue;
    if (!isObject(parsed.value)) {
      problems.push(problemAt({ file, path: '' }, { code: 'no-rasa-keys', values: {} }));
      continue;
    }
    for (const [key, value] of Object.entries(parsed.value)) {
      readKey(reader, key, value);
    }
  }
  return { project, problems, report, lineOf };

  function readerOf(name: string, lines: LineOf | undefined): ProjectReader {
    return {
      file: name,
      add(section, key, value, at) {
        const kept = addItem(project, section, key, { file: name, value });
        if (lines) keep(section, kept, lines, at);
      },
      odd(section, value, stands, at) {
        const place = typeof stands === 'object' ? `${section} "${stands.name}"` : section;
        const what = 'something of another form than Rasa describes';
        const entry = { file: name, place, what, why: 'Kept beside the bot.' };
        report.push(createEntry('odd-form', entry, lines?.(at)));
        addItem(project, 'other', `${name} ${place}`, {
          file: name,
          value: { section, stands, value },
        });
      },
      as: (other) => readerOf(other, undefined),
    };
  }
}

function readKey(reader: ProjectReader, key: string, value: Json): void {
  const { file, add, odd } = reader;
  if (key === 'version') return;
  if (key === 'nlu') readNlu(reader, value);
  else if (key === 'stories' || key === 'rules') {
    if (Array.isArray(value)) {
      for (const [index, story] of value.entries()) readStory(reader, key, story, index);
    } else if (value !== null) odd(key, value, 'whole', [key]);
  } else if (!readDomain(reader, key, value)) {
    add('settings', `${key} of ${file}`, { [key]: value }, []);
  }
}

/** The steps of some files are test stories: by the name of the file or of the story. */
function readStory(
  reader: ProjectReader,
  key: 'stories' | 'rules',
  story: Json,
  index: number,
): void {
  const name = isObject(story) ? textOf(story[STORY_KEYS[key]]) : undefined;
  if (!isObject(story) || name === undefined || !Array.isArray(story.steps)) {
    reader.odd(key, story, 'in list', [key, index]);
    return;
  }
  const isTest = key === 'stories' && /(?:^|\/)test_[^/]*$/.test(reader.file);
  const section: Section = isTest ? 'tests' : key;
  reader.add(section, name, story, [key, index]);
}
