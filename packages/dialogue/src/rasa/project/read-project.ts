import type { Json } from '../../bot/localized.ts';
import { type Problem, problemAt } from '../../bot/problem.ts';
import { isObject, textOf } from '../json.ts';
import type { ReportEntry } from '../report.ts';
import { addItem, emptyProject, type RasaProject, type Section } from './project.ts';
import { readDomain } from './read-domain.ts';
import { readNlu } from './read-nlu.ts';
import { readNluJson } from './read-nlu-json.ts';
import { parseYaml } from './yaml.ts';

const MOST_FILES = 2000;
const MOST_CHARACTERS = 20_000_000;
/** Files that may hold keys and passwords: they are neither read nor kept. */
const SECRET = /(?:^|\/)(?:credentials|endpoints)[^/]*\.ya?ml$/i;
const STORY_KEYS = { stories: 'story', rules: 'rule' } as const;

/** The file in which a Rasa project carries what only our bots have. */
export const CARRIED_FILE = 'auroraai.json';

/** Where a part or a whole list goes while files are read. */
export interface ProjectReader {
  file: string;
  project: RasaProject;
  /**
   * Notes something that has not the form of its kind; it is kept beside the bot. It stands in the
   * list or under the name of a section, or is the section's whole value.
   */
  odd(section: string, value: Json, stands: 'whole' | 'in list' | { name: string }): void;
}

/** What was read from a folder. */
export interface ReadProject {
  project: RasaProject;
  problems: Problem[];
  report: ReportEntry[];
}

/** Reads the YAML files of a Rasa project (path → text), told apart by their top-level keys. */
export function readProject(files: Readonly<Record<string, string>>): ReadProject {
  const project = emptyProject();
  const problems: Problem[] = [];
  const report: ReportEntry[] = [];
  const paths = Object.keys(files).sort();
  const size = paths.reduce((sum, path) => sum + (files[path]?.length ?? 0), 0);
  if (paths.length > MOST_FILES || size > MOST_CHARACTERS) {
    const most = { mostFiles: MOST_FILES, mostCharacters: MOST_CHARACTERS };
    const values = { files: paths.length, characters: size, ...most };
    const problem = problemAt({ file: '', path: '' }, { code: 'too-large', values });
    return { project, problems: [problem], report };
  }
  for (const file of paths) {
    const say = (place: string, what: string, why: string) =>
      report.push({ file, place, what, why });
    if (SECRET.test(file)) {
      say('', 'connections of a Rasa server', 'Not read, as it may hold passwords.');
      continue;
    }
    const isJson = file.endsWith('.json');
    if (file === CARRIED_FILE) continue;
    if (!isJson && !/\.ya?ml$/i.test(file)) {
      say('', 'a file that is not YAML', 'Not read.');
      continue;
    }
    const odd: ProjectReader['odd'] = (section, value, stands) => {
      const place = typeof stands === 'object' ? `${section} "${stands.name}"` : section;
      say(place, 'something of another form than Rasa describes', 'Kept beside the bot.');
      addItem(project, 'other', `${file} ${place}`, { file, value: { section, stands, value } });
    };
    const reader: ProjectReader = { file, project, odd };
    // JSON is YAML as well, and so the same bounds hold.
    const parsed = parseYaml(file, files[file] ?? '');
    if (isJson) {
      const isNlu = 'value' in parsed && readNluJson(reader, parsed.value);
      if (!isNlu) say('', 'JSON other than training examples', 'Not read.');
      continue;
    }
    if ('problem' in parsed) {
      problems.push(parsed.problem);
      continue;
    }
    if (parsed.comments) say('', 'comments', 'Comments of YAML files are not kept.');
    if (parsed.value === null) continue;
    if (!isObject(parsed.value)) {
      problems.push(problemAt({ file, path: '' }, { code: 'no-rasa-keys', values: {} }));
      continue;
    }
    for (const [key, value] of Object.entries(parsed.value)) {
      readKey(reader, key, value);
    }
  }
  return { project, problems, report };
}

function readKey(reader: ProjectReader, key: string, value: Json): void {
  const { file, project, odd } = reader;
  if (key === 'version') return;
  if (key === 'nlu') readNlu(reader, value);
  else if (key === 'stories' || key === 'rules') {
    if (Array.isArray(value)) {
      for (const story of value) readStory(reader, key, story);
    } else if (value !== null) odd(key, value, 'whole');
  } else if (!readDomain(reader, key, value)) {
    addItem(project, 'settings', `${key} of ${file}`, { file, value: { [key]: value } });
  }
}

/** The steps of some files are test stories: by the name of the file or of the story. */
function readStory(reader: ProjectReader, key: 'stories' | 'rules', story: Json) {
  const name = isObject(story) ? textOf(story[STORY_KEYS[key]]) : undefined;
  if (!isObject(story) || name === undefined || !Array.isArray(story.steps)) {
    reader.odd(key, story, 'in list');
    return;
  }
  const isTest = key === 'stories' && /(?:^|\/)test_[^/]*$/.test(reader.file);
  const section: Section = isTest ? 'tests' : key;
  addItem(reader.project, section, name, { file: reader.file, value: story });
}
