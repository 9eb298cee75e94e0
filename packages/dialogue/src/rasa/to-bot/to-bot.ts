import type { Bot } from '../../bot/bot.ts';
import type { Language } from '../../bot/localized.ts';
import type { LineOfPart, RasaProject } from '../project/project.ts';
import type { ReportEntry } from '../report.ts';
import { collectAnswers } from './answers.ts';
import { createContext } from './context.ts';
import { collectEntities } from './entities.ts';
import { fallbackAnswer, greetingAnswer } from './first-words.ts';
import { toFlows } from './flows.ts';
import { toForms } from './forms.ts';
import { collectIntents, retrievalParents, toIntents } from './intents.ts';
import { type BotIdentity, tellSettings, toSettings } from './settings.ts';
import { collectSlots } from './slots.ts';
import { isRetrieval } from './story-groups.ts';
import { readPaths } from './story-steps.ts';
import { toTests } from './tests.ts';

/** What the importer is told besides the files. */
export interface ToBotOptions extends BotIdentity {
  /** Language of what names none. @default as the project tells, else Finnish */
  language?: Language;
  /** Our names of responses that are not called the same here. */
  answers?: Readonly<Record<string, string>>;
}

/** The bot that a project is, with what could not be carried over. The lists are in order of name. */
export function toBot(
  project: RasaProject,
  options: ToBotOptions = {},
  lineOf?: LineOfPart,
): { bot: Bot; report: ReportEntry[] } {
  const report: ReportEntry[] = [];
  const context = createContext(project, report, options, lineOf);
  collectIntents(context);
  collectEntities(context);
  collectSlots(context);
  collectAnswers(context);
  const forms = toForms(context);
  const paths = readPaths(context);
  const fallback = fallbackAnswer(context, paths);
  const flows = toFlows(context, paths, fallback);
  const greeting = greetingAnswer(context, paths, flows);
  const parents = retrievalParents(context);
  const retrieved = paths.filter((path) => isRetrieval(path, parents));
  const answered = retrieved.flatMap(({ steps: [user] }) =>
    user?.kind === 'user' ? user.intents.map((intent) => [intent, `utter_${intent}`] as const) : [],
  );
  const settings = toSettings(context, { greeting, fallback }, options);
  const answerOf = new Map(
    answered.flatMap(([intent, name]) => {
      const answer = context.names.of('answer', name);
      return context.answers.has(answer) ? [[intent, answer] as const] : [];
    }),
  );
  const intents = toIntents(context, answerOf);
  const tests = toTests(context, intents);
  tellSettings(context, options);
  const bot: Bot = {
    ...settings,
    slots: byName([...context.slots.values()], ({ slot }) => slot),
    intents,
    entities: byName([...context.entities.values()], ({ entity }) => entity),
    answers: byName([...context.answers.values()], ({ answer }) => answer),
    flows: byName(flows, ({ flow }) => flow),
    forms: byName(forms, ({ form }) => form),
    tests: byName(tests, ({ test }) => test),
  };
  return { bot, report };
}

/** In the order in which a bot's folder is read. */
function byName<T>(parts: readonly T[], nameOf: (part: T) => string): T[] {
  return [...parts].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0));
}
