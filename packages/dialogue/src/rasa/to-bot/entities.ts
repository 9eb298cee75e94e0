import type { BuiltInRule, EntityValue } from '../../bot/entity.ts';
import type { Language } from '../../bot/localized.ts';
import { readMarkup } from '../project/markup.ts';
import { type ImportContext, knownLanguage, nluItems } from './context.ts';

/** Entities that our engine reads by itself, by the names that Rasa and Duckling use. */
const BUILT_IN: Readonly<Record<string, BuiltInRule>> = {
  number: 'number',
  ordinal: 'number',
  age: 'age',
  time: 'date',
  date: 'date',
  postcode: 'postcode',
  zip: 'postcode',
};
const LONGEST = 200;

/** Words by language that mean a value. */
type Surfaces = Map<Language, Set<string>>;

/**
 * The entities: lists made of lookup tables, gazettes, synonyms and the words that examples mark;
 * patterns made of regular expressions.
 */
export function collectEntities(context: ImportContext): void {
  const values = new Map<string, Map<string, { value: string; surfaces: Surfaces }>>();
  const synonyms = new Map<string, string>();
  const patterns = new Map<string, string[]>();
  const items = nluItems(context.project);

  for (const [, { kind, name, examples }] of items) {
    if (kind === 'synonym') for (const word of examples) synonyms.set(word.toLowerCase(), name);
  }
  for (const [key, value] of items) {
    const { kind, name, examples } = value;
    const language = value.language ? knownLanguage(value.language) : context.languages[0];
    if (!language) continue;
    if (kind === 'lookup' || kind === 'gazette') {
      for (const word of examples) {
        addWord(name, synonyms.get(word.toLowerCase()) ?? word, word, language);
      }
      const more = Object.keys(value.extra);
      if (more.length > 0) {
        const why = 'List values are always found inflected and with a typing error.';
        context.tell(
          'exact-words',
          'nlu',
          key,
          '',
          `how exactly words must fit (${more.join(', ')})`,
          why,
        );
      }
    } else if (kind === 'regex') {
      patterns.set(name, [...(patterns.get(name) ?? []), ...examples]);
    } else if (kind === 'intent') {
      for (const [text, written] of Object.entries(value.marked)) {
        readExample(key, text, written, language);
      }
    }
  }
  for (const name of Object.keys(context.project.entities)) {
    if (context.project.entities[name]?.value !== true) {
      context.tell(
        ['roles', name],
        'entities',
        name,
        '',
        'roles and groups',
        'Our entities have none.',
      );
    }
  }
  addSynonyms();
  build();

  function readExample(key: string, text: string, written: string, language: Language) {
    for (const mark of readMarkup(written).entities) {
      const place = `examples "${text}"`;
      if (mark.role || mark.group) {
        const what = `role or group of [${mark.surface}](${mark.entity})`;
        context.tell(['roles', mark.surface], 'nlu', key, place, what, 'Our entities have none.');
      }
      if (mark.words !== mark.surface) {
        const what = `[${mark.surface}](${mark.entity}), which marks a part of a word only`;
        const why = `The whole word "${mark.words}" is taken.`;
        context.tell(['part-of-word', mark.words], 'nlu', key, place, what, why);
      }
      const value = synonyms.get(mark.value.toLowerCase()) ?? mark.value;
      addWord(mark.entity, value, mark.words, language);
    }
  }

  function addWord(entity: string, value: string, word: string, language: Language) {
    if (!value.trim() || value.length > LONGEST || word.length > LONGEST) return;
    const list = values.get(entity) ?? new Map<string, { value: string; surfaces: Surfaces }>();
    values.set(entity, list);
    const found = list.get(value.toLowerCase()) ?? { value, surfaces: new Map() };
    list.set(value.toLowerCase(), found);
    const words = found.surfaces.get(language) ?? new Set<string>();
    found.surfaces.set(language, words);
    if (word.toLowerCase() !== found.value.toLowerCase()) words.add(word);
  }

  function addSynonyms() {
    for (const [key, value] of items) {
      if (value.kind !== 'synonym') continue;
      const language = value.language ? knownLanguage(value.language) : context.languages[0];
      const owners = [...values].filter(([, list]) => list.has(value.name.toLowerCase()));
      if (owners.length === 0) {
        const why = 'No entity has this value.';
        context.tell(
          ['lonely-synonyms', value.name],
          'nlu',
          key,
          '',
          `synonyms of "${value.name}"`,
          why,
        );
      }
      for (const [entity] of owners) {
        for (const word of language ? value.examples : []) {
          addWord(entity, value.name, word, language!);
        }
      }
    }
  }

  function build() {
    const names = new Set([...Object.keys(context.project.entities), ...values.keys()]);
    for (const name of [...names, ...patterns.keys()].sort()) {
      const rule = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : undefined;
      const list = values.get(name);
      const regex = patterns.get(name)?.filter((one) => one.length <= LONGEST);
      if (rule) {
        const entity = context.names.of('entity', name);
        context.entities.set(entity, { entity, kind: 'built-in', rule });
      } else if (list) {
        const entity = context.names.of('entity', name);
        const members = [...list.values()].map(toValue).slice(0, 5000);
        context.entities.set(entity, { entity, kind: 'list', values: members });
        if (regex) tellPattern(name, 'The entity is a list already.');
      } else if (regex && names.has(name)) {
        const entity = context.names.of('entity', name);
        context.entities.set(entity, { entity, kind: 'pattern', patterns: regex.slice(0, 20) });
      } else if (regex) {
        tellPattern(
          name,
          'There is no entity of this name; our understanding needs no such hints.',
        );
      } else {
        const why = 'Nothing tells its words: no example, no lookup table, no expression.';
        context.tell(['no-words', name], 'entities', name, '', 'an entity without words', why);
      }
    }
  }

  function tellPattern(name: string, why: string) {
    const [key] = items.find(([, one]) => one.kind === 'regex' && one.name === name) ?? [name];
    context.tell(['expression', name], 'nlu', key, '', 'a regular expression', why);
  }
}

function toValue({ value, surfaces }: { value: string; surfaces: Surfaces }): EntityValue {
  const synonyms = [...surfaces]
    .filter(([, words]) => words.size > 0)
    .map(([language, words]) => [language, [...words].slice(0, 500)]);
  return { value, ...(synonyms.length > 0 && { synonyms: Object.fromEntries(synonyms) }) };
}
