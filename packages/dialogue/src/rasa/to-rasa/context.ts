import type { Bot } from '../../bot/bot.ts';
import type { Json } from '../../bot/localized.ts';
import { walkFlows } from '../../bot/walk.ts';
import { addItem, emptyProject, type RasaProject, type Section } from '../project/project.ts';
import { createEntry, type ReportEntry, type Told } from '../report.ts';

/** The files that an export writes. */
export const FILES = {
  domain: 'domain.yml',
  rules: 'data/rules.yml',
  stories: 'data/stories.yml',
} as const;

/** What the parts of the exporter share. */
export interface ExportContext {
  bot: Bot;
  project: RasaProject;
  report: ReportEntry[];
  /** Flows to which others go over. */
  reached: ReadonlySet<string>;
  /** The name of the response that an answer is: Rasa's begin with `utter_`. */
  responseOf(answer: string): string;
  /** Adds a part; the key under which it stands. */
  add(section: Section, name: string, file: string, value: Json): string;
  /** Adds a part of the domain unless it is there. */
  addOnce(section: Section, name: string, value: Json): void;
  /** Notes what Rasa has no form for; the place is one of the bot's. */
  tell(told: Told, place: string, what: string, why: string): void;
}

/** Begins the export of a bot. */
export function createExport(bot: Bot): ExportContext {
  const project = emptyProject();
  const report: ReportEntry[] = [];
  const add: ExportContext['add'] = (section, name, file, value) =>
    addItem(project, section, name, { file, value });
  const responses = responseNames(bot);
  return {
    bot,
    project,
    report,
    reached: reachedFlows(bot),
    responseOf: (answer) => responses.get(answer) ?? withPrefix(answer),
    add,
    addOnce(section, name, value) {
      if (!Object.hasOwn(project[section], name)) add(section, name, FILES.domain, value);
    },
    tell: (told, place, what, why) =>
      report.push(createEntry(told, { file: '', place, what, why })),
  };
}

function reachedFlows(bot: Bot): Set<string> {
  const reached = new Set<string>();
  walkFlows(bot, (step) => {
    if ('go' in step) reached.add(step.go);
  });
  return reached;
}

/** The names that answers have as responses: what forms ask is found by Rasa under the slot's name. */
export function responseNames(bot: Bot): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const give = (answer: string, wanted: readonly string[]) => {
    if (names.has(answer)) return;
    const free = wanted.find((name) => !taken.has(name));
    let name = free ?? withPrefix(answer);
    for (let count = 2; taken.has(name); count++) name = `${withPrefix(answer)}_${count}`;
    names.set(answer, name);
    taken.add(name);
  };
  for (const { answer } of bot.answers) if (answer.startsWith(PREFIX)) give(answer, [answer]);
  const known = new Set(bot.answers.map(({ answer }) => answer));
  for (const { form, fields } of bot.forms) {
    for (const { ask, slot } of fields) {
      if (known.has(ask)) give(ask, [`${PREFIX}ask_${slot}`, `${PREFIX}ask_${form}_${slot}`]);
    }
  }
  for (const { answer } of bot.answers) give(answer, [withPrefix(answer)]);
  return names;
}

const PREFIX = 'utter_';

function withPrefix(answer: string): string {
  return answer.startsWith(PREFIX) ? answer : `${PREFIX}${answer}`;
}
