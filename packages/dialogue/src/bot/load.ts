import { finish, type Steps } from '../steps.ts';
import type { Bot } from './bot.ts';
import { checkBotInSteps } from './check/check-bot.ts';
import { joinPath } from './join-path.ts';
import { migrate } from './migrate.ts';
import { type Place, type Problem, problemAt } from './problem.ts';
import { readFiles } from './read-files.ts';
import { BOT_SCHEMA } from './schema/bot-schema.ts';
import { checkSchema } from './schema/check.ts';

/** A bot that can be trained, or what keeps it from that; warnings in both cases. */
export type LoadResult =
  | { bot: Bot; problems?: undefined; warnings: Problem[] }
  | { bot?: undefined; problems: Problem[]; warnings: Problem[] };

/** The lists of a bot, in the order in which they are read and written. */
export const BOT_LISTS = [
  'slots',
  'intents',
  'entities',
  'answers',
  'flows',
  'forms',
  'tests',
] as const;

/**
 * Reads a bot from the files of its folder (path → text). A folder has a `bot.json` and, in
 * `intents/`, `entities/`, `answers/`, `flows/` and `tests/`, one object or a list of them a file;
 * a bot may also stand whole in `bot.json`.
 */
export function loadBot(files: Readonly<Record<string, string>>): LoadResult {
  return finish(loadBotInSteps(files));
}

/** As {@link loadBot}, in steps: reading, form, and each of what is looked at in a bot. */
export function* loadBotInSteps(files: Readonly<Record<string, string>>): Steps<LoadResult> {
  const read = readFiles(files);
  yield;
  if (read.problems.length > 0) return { problems: read.problems, warnings: read.warnings };
  const migrated = migrate(read.document);
  if ('problem' in migrated) {
    const problem = problemAt({ file: 'bot.json', path: 'format' }, migrated.problem);
    return { problems: [problem], warnings: read.warnings };
  }
  const { document } = migrated;
  const problems = checkSchema(document, BOT_SCHEMA).map((problem) =>
    problemAt(locate(document, problem.path, read.places), problem),
  );
  if (problems.length > 0) return { problems, warnings: read.warnings };
  yield;
  const bot = { fallback: {}, ...document } as unknown as Bot;
  const placeOf = (part: object) => read.places.get(part) ?? { file: 'bot.json', path: '' };
  const checked = yield* checkBotInSteps(bot, placeOf);
  const warnings = [...read.warnings, ...checked.warnings];
  if (checked.problems.length > 0) return { problems: checked.problems, warnings };
  return { bot, warnings };
}

/** A path in the whole document as a place in the file from which that part was read. */
function locate(
  document: Record<string, unknown>,
  path: string,
  places: ReadonlyMap<object, Place>,
): Place {
  const [, name, index, rest = ''] = /^(\w+)\[(\d+)\]\.?(.*)$/s.exec(path) ?? [];
  const members = name === undefined ? undefined : document[name];
  const part: unknown = Array.isArray(members) ? members[Number(index)] : undefined;
  const place = typeof part === 'object' && part !== null ? places.get(part) : undefined;
  if (!place) return { file: 'bot.json', path };
  return { file: place.file, path: joinPath(place.path, rest) };
}
