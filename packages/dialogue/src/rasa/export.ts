import type { Bot } from '../bot/bot.ts';
import type { Json, Language } from '../bot/localized.ts';
import { applyChanges, type Change, differences, fingerprint } from './difference.ts';
import { fromBot, type KeptOfRasa } from './import.ts';
import type { RasaProject } from './project/project.ts';
import { CARRIED_FILE, readProject } from './project/read-project.ts';
import { writeProject } from './project/write-project.ts';
import { createEntry, inOrder, plainEntry, type ReportEntry } from './report.ts';
import { toBot } from './to-bot/to-bot.ts';
import { responseNames } from './to-rasa/context.ts';
import { toRasa } from './to-rasa/to-rasa.ts';

/** What only our bots have, in the file `auroraai.json` of an exported project. */
export interface CarriedOfBot {
  version: 1;
  language?: Language;
  /** The names of answers that responses have other names for. */
  answers: Readonly<Record<string, string>>;
  /** Fingerprints of what an import would report although it is carried here. */
  explained: readonly string[];
  changes: readonly Change[];
}

/** The files of a Rasa project and what Rasa has no form for. */
export interface ExportResult {
  files: Record<string, string>;
  report: ReportEntry[];
}

/**
 * Writes a bot as a Rasa 3.1 project (path → text). `kept` is the `rasa.json` of an imported bot:
 * parts that were not changed since are written as they were. What Rasa has no form for is reported
 * and stands in `auroraai.json`, which Rasa ignores and `importRasa` reads.
 */
export function exportRasa(bot: Bot, kept?: KeptOfRasa): ExportResult {
  const made = toRasa(bot);
  const plain = made.project as unknown as Json;
  const { value, conflicts } = applyChanges(plain, kept?.changes ?? []);
  const report = [...made.report];
  for (const { at } of conflicts) {
    const why = 'The bot was changed there since; what the bot says counts.';
    const entry = { file: 'rasa.json', place: at.join(' '), what: 'a detail of Rasa', why };
    report.push(createEntry('changed-since', entry));
  }
  const files = writeProject(value as unknown as RasaProject);
  const [language] = bot.languages;
  const names = [...responseNames(bot)].filter(([answer, response]) => answer !== response);
  const answers = Object.fromEntries(names.map(([answer, response]) => [response, answer]));
  const again = toBot(readProject(files).project, { answers, ...(language && { language }) });
  const known = new Set((kept?.report ?? []).map((entry) => fingerprint({ ...entry })));
  const explained = again.report.map((entry) => fingerprint({ ...plainEntry(entry) }));
  const carried: CarriedOfBot = {
    version: 1,
    ...(language && { language }),
    answers,
    explained: [...new Set(explained)].filter((one) => !known.has(one)).sort(),
    changes: differences(fromBot(again.bot), fromBot(bot)),
  };
  return {
    files: { ...files, [CARRIED_FILE]: `${JSON.stringify(carried, null, 2)}\n` },
    report: inOrder(report),
  };
}
