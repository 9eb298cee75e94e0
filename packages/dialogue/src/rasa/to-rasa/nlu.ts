import type { Entity } from '../../bot/entity.ts';
import type { Language } from '../../bot/localized.ts';
import type { JsonObject } from '../json.ts';
import type { NluValue } from '../project/project.ts';
import type { ExportContext } from './context.ts';

/** Writes the intents with their examples and the words of the entities, a file for each language. */
export function addNlu(context: ExportContext): void {
  const { bot } = context;
  const languages = new Set<Language>(bot.languages);
  for (const intent of bot.intents) {
    context.addOnce('intents', intent.intent, true);
    for (const language of Object.keys(intent.examples) as Language[]) languages.add(language);
  }
  for (const language of languages) {
    for (const { intent, examples } of bot.intents) {
      const own = examples[language] ?? [];
      if (own.length > 0) addExamples(context, 'intent', intent, language, own);
    }
  }
  for (const entity of bot.entities) {
    context.addOnce('entities', entity.entity, true);
    if (entity.kind === 'list') addList(context, entity, languages);
    if (entity.kind === 'pattern') {
      const [first = 'fi'] = bot.languages;
      addExamples(context, 'regex', entity.entity, first, entity.patterns);
    }
  }
}

function addExamples(
  context: ExportContext,
  kind: string,
  name: string,
  language: Language,
  examples: readonly string[],
): void {
  const value: NluValue = {
    kind,
    name,
    language,
    examples: [...examples],
    marked: {},
    metadata: {},
    listed: false,
    extra: {},
  };
  const file = `data/nlu/${language}.yml`;
  context.add('nlu', `${kind} ${name} ${language}`, file, value as unknown as JsonObject);
}

/** The words as a lookup table, what they mean as synonyms. */
function addList(
  context: ExportContext,
  entity: Extract<Entity, { kind: 'list' }>,
  languages: ReadonlySet<Language>,
): void {
  for (const language of languages) {
    const [first] = context.bot.languages;
    const values = language === first ? entity.values.map(({ value }) => value) : [];
    const words = entity.values.flatMap(({ synonyms }) => synonyms?.[language] ?? []);
    const all = [...new Set([...values, ...words])];
    if (all.length > 0) addExamples(context, 'lookup', entity.entity, language, all);
    for (const { value, synonyms } of entity.values) {
      const own = synonyms?.[language] ?? [];
      if (own.length > 0) addExamples(context, 'synonym', value, language, own);
    }
  }
}
