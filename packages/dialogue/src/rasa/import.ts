import type { Bot } from '../bot/bot.ts';
import { BOT_LISTS } from '../bot/load.ts';
import type { Json } from '../bot/localized.ts';
import { type Problem, problemAt } from '../bot/problem.ts';
import { keyOf } from '../bot/read-files.ts';
import { applyChanges, type Change, differences, fingerprint, isChangeList } from './difference.ts';
import { isObject, type JsonObject, listOf, memberOf, textOf, wordsOf } from './json.ts';
import { CARRIED_FILE, readProject } from './project/read-project.ts';
import { createEntry, inOrder, type PlainEntry, plainEntry, type ReportEntry } from './report.ts';
import { knownLanguage } from './to-bot/context.ts';
import { type ToBotOptions, toBot } from './to-bot/to-bot.ts';
import { toRasa } from './to-rasa/to-rasa.ts';

/** What an import needs to know besides the files. */
export interface ImportOptions extends ToBotOptions {}

/** What a Rasa project has that a bot has no place for; kept as `rasa.json` beside the bot. */
export interface KeptOfRasa {
  version: 1;
  /** What the import reported, so that it can be looked up later. */
  report: readonly PlainEntry[];
  changes: readonly Change[];
}

/** A bot made of a Rasa project, or what keeps the project from being read. */
export type ImportResult =
  | { bot: Bot; kept: KeptOfRasa; report: ReportEntry[]; problems?: undefined }
  | { bot?: undefined; problems: Problem[] };

/**
 * Reads a Rasa 2 or 3 project or a Botfront export (path → text) as a bot. What has no place in a
 * bot is reported and kept, so that exporting the bot again gives the project as it was. The lists
 * of the bot are in order of name.
 *
 * @example
 * const result = importRasa({ 'domain.yml': domain, 'data/nlu.yml': nlu });
 * if (result.problems) console.error(result.problems);
 * else writeBot(result.bot);
 */
export function importRasa(
  files: Readonly<Record<string, string>>,
  options: ImportOptions = {},
): ImportResult {
  const { project, problems, report, lineOf } = readProject(files);
  const carried = readCarried(files);
  if ('problem' in carried) problems.push(carried.problem);
  else if (problems.length === 0 && Object.values(project).every((items) => isNothing(items))) {
    const fault = { code: 'no-rasa-files', values: {} } as const;
    problems.push(problemAt({ file: '', path: '' }, fault));
  }
  if (problems.length > 0 || 'problem' in carried) return { problems };

  const made = toBot(project, carried.own ? { ...carried.own } : options, lineOf);
  const { value, conflicts } = applyChanges(fromBot(made.bot), carried.changes);
  for (const { at } of conflicts) {
    const why = 'The project was changed there since; what the project says counts.';
    const entry = { file: CARRIED_FILE, place: at.join(' '), what: 'a detail of the bot', why };
    report.push(createEntry('changed-since', entry));
  }
  const bot = asBot(value);
  const explained = new Set(carried.explained);
  const lost = made.report.filter((entry) => !explained.has(fingerprint({ ...plainEntry(entry) })));
  const whole = inOrder([...report, ...lost]);
  const changes = differences(toRasa(bot).project as unknown as Json, project as unknown as Json);
  return { bot, kept: { version: 1, report: whole.map(plainEntry), changes }, report: whole };
}

/** What the text of a `rasa.json` says: nothing where there is none, null where it is no such file. */
export function readKept(text: string | undefined): KeptOfRasa | undefined | null {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value) || value.version !== 1 || !isChangeList(value.changes)) return null;
    const report = listOf(value.report).map((entry) => ({
      file: textOf(memberOf(entry, 'file')) ?? '',
      place: textOf(memberOf(entry, 'place')) ?? '',
      what: textOf(memberOf(entry, 'what')) ?? '',
      why: textOf(memberOf(entry, 'why')) ?? '',
    }));
    return { version: 1, report, changes: value.changes };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A bot whose lists are objects by name, so that two bots can be compared part by part. */
export function fromBot(bot: Bot): Json {
  const lists = BOT_LISTS.map((list) => {
    const members = bot[list] as readonly object[] as readonly JsonObject[];
    return [list, Object.fromEntries(members.map((part) => [part[keyOf(list)], part]))];
  });
  return { ...(bot as unknown as JsonObject), ...Object.fromEntries(lists) };
}

/** The bot whose lists are objects by name. */
export function asBot(value: Json): Bot {
  const document = isObject(value) ? value : {};
  const lists = BOT_LISTS.map((list): [string, Json] => {
    const members = document[list];
    const sorted = Object.entries(isObject(members) ? members : {});
    sorted.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return [list, sorted.map(([, part]) => part)];
  });
  return { ...document, ...Object.fromEntries(lists) } as unknown as Bot;
}

function isNothing(items: object): boolean {
  return Object.keys(items).length === 0;
}

/** What an export has put beside the project; the language by which it read what it wrote. */
function readCarried(
  files: Readonly<Record<string, string>>,
):
  | { own?: ToBotOptions; explained: readonly string[]; changes: readonly Change[] }
  | { problem: Problem } {
  const text = Object.hasOwn(files, CARRIED_FILE) ? files[CARRIED_FILE] : undefined;
  if (text === undefined) return { explained: [], changes: [] };
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value) && value.version === 1 && isChangeList(value.changes)) {
      const language = knownLanguage(textOf(value.language));
      return {
        own: { answers: namesOf(value.answers), ...(language && { language }) },
        explained: wordsOf(value.explained),
        changes: value.changes,
      };
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const place = { file: CARRIED_FILE, path: '' };
  return { problem: problemAt(place, { code: 'not-our-export', values: {} }) };
}

/** The texts of an object by key. */
function namesOf(value: Json | undefined): Record<string, string> {
  const entries = Object.entries(isObject(value) ? value : {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
