import type { BotAnswer } from '../../bot/answer.ts';
import type { Entity } from '../../bot/entity.ts';
import { type Json, LANGUAGES, type Language, type Localized } from '../../bot/localized.ts';
import type { Slot } from '../../bot/slot.ts';
import { isObject, memberOf, textOf } from '../json.ts';
import type { LineOfPart, NluValue, RasaProject, Section } from '../project/project.ts';
import { createEntry, type ReportEntry, type Told } from '../report.ts';
import { createNames, type Names } from './names.ts';

/** What the parts of the importer share while one project becomes one bot. */
export interface ImportContext {
  project: RasaProject;
  /** The bot's languages, the one that stands in for missing texts first. */
  languages: readonly [Language, ...Language[]];
  names: Names;
  /** The examples of each of their intents, in lower case. */
  examples: ReadonlyMap<string, ReadonlySet<string>>;
  /** Intents that are spoken of anywhere, by our name. */
  intents: Set<string>;
  slots: Map<string, Slot>;
  entities: Map<string, Entity>;
  answers: Map<string, BotAnswer>;
  /** Custom actions that are called, by our name. */
  actions: Set<string>;
  /** Notes what cannot be carried over. */
  tell(told: Told, section: Section, key: string, path: string, what: string, why: string): void;
}

/** Begins the import of a project. */
export function createContext(
  project: RasaProject,
  report: ReportEntry[],
  { language, answers }: { language?: Language; answers?: Readonly<Record<string, string>> },
  lineOf?: LineOfPart,
): ImportContext {
  const tell: ImportContext['tell'] = (told, section, key, path, what, why) => {
    const file = project[section][key]?.file ?? '';
    const place = [`${section} "${key}"`, path].filter(Boolean).join(' ');
    report.push(createEntry(told, { file, place, what, why }, lineOf?.(section, key, path)));
  };
  const context = {
    project,
    languages: languagesOf(project, language),
    names: createNames(answers),
    examples: examplesByIntent(project),
    intents: new Set<string>(),
    slots: new Map<string, Slot>(),
    entities: new Map<string, Entity>(),
    answers: new Map<string, BotAnswer>(),
    actions: new Set<string>(),
    tell,
  };
  return context;
}

/** The same text in every language of the bot. */
export function everywhere(context: ImportContext, text: string): Localized {
  return Object.fromEntries(context.languages.map((language) => [language, text]));
}

/** Our name of an intent; the intent comes to exist thereby. */
export function useIntent(context: ImportContext, name: string): string {
  const ours = context.names.of('intent', name);
  context.intents.add(ours);
  return ours;
}

/** The language by this name if a bot can have it. */
export function knownLanguage(name: string | undefined): Language | undefined {
  return LANGUAGES.find((language) => language === name);
}

/** The training examples among a project's items. */
export function nluItems(project: RasaProject): [key: string, value: NluValue][] {
  return Object.entries(project.nlu).map(([key, item]) => [key, item.value as unknown as NluValue]);
}

function examplesByIntent(project: RasaProject): Map<string, Set<string>> {
  const examples = new Map<string, Set<string>>();
  for (const [, value] of nluItems(project)) {
    if (value.kind !== 'intent') continue;
    const known = examples.get(value.name) ?? new Set<string>();
    for (const example of value.examples) known.add(example.toLowerCase());
    examples.set(value.name, known);
  }
  return examples;
}

/** The language of one wording of a response: named, or by a condition on the slot `language`. */
export function languageOfVariant(variant: Json): string | undefined {
  const named = textOf(memberOf(variant, 'language'));
  if (named !== undefined) return named;
  const conditions = memberOf(variant, 'condition');
  if (!Array.isArray(conditions)) return undefined;
  const one = conditions.find(
    (condition: Json) => isObject(condition) && condition.name === 'language',
  );
  return textOf(memberOf(one, 'value'));
}

function languagesOf(project: RasaProject, asked?: Language): ImportContext['languages'] {
  const found = new Set<Language>();
  const add = (name: string | undefined) => {
    const language = knownLanguage(name);
    if (language) found.add(language);
  };
  for (const item of Object.values(project.responses)) {
    for (const variant of Array.isArray(item.value) ? item.value : []) {
      add(languageOfVariant(variant));
    }
  }
  for (const [, { language }] of nluItems(project)) add(language);
  const standIn = memberOf(project.slots.fallback_language?.value, 'initial_value');
  const configured = Object.values(project.settings).map((item) =>
    knownLanguage(textOf(memberOf(item.value, 'language'))),
  );
  const [only] = found;
  const first = asked ?? knownLanguage(textOf(standIn)) ?? configured.find(Boolean) ?? only ?? 'fi';
  return [first, ...LANGUAGES.filter((language) => found.has(language) && language !== first)];
}
