import type { Entity } from '../bot/entity.ts';
import type { SlotOption } from '../bot/slot.ts';
import { finish, type Steps } from '../steps.ts';
import { finnishForms } from './finnish-forms.ts';
import { createFormIndexInSteps } from './form-index.ts';
import type { FoundEntity } from './found.ts';
import { phraseOf, type Word } from './words.ts';

/** A list as it is looked for: values with the words for them, by language. */
export interface WordList {
  entity: string;
  values: readonly { value: string; words: readonly { language: string; word: string }[] }[];
  inflected: boolean;
  forgiving: boolean;
}

/** The words of a bot's list entity: the value itself, its names and its synonyms. */
export function wordList(entity: Extract<Entity, { kind: 'list' }>): WordList {
  return {
    entity: entity.entity,
    inflected: entity.inflected ?? true,
    forgiving: entity.forgiving ?? true,
    values: entity.values.map(({ value, names = {}, synonyms = {} }) => ({
      value,
      words: [
        { language: 'fi', word: value },
        ...Object.entries(names).map(([language, word]) => ({ language, word: word ?? '' })),
        ...Object.entries(synonyms).flatMap(([language, words]) =>
          (words ?? []).map((word) => ({ language, word })),
        ),
      ],
    })),
  };
}

/** The options of a choice as a list: their labels and synonyms. */
export function optionList(name: string, options: readonly SlotOption[]): WordList {
  return wordList({
    entity: name,
    kind: 'list',
    values: options.map(({ value, label, synonyms }) => ({
      value,
      names: label,
      ...(synonyms && { synonyms }),
    })),
  });
}

/** Finds the values of a list among the words of a message. */
export type ListReader = (words: readonly Word[]) => FoundEntity[];

/** Prepares a reader of one list: longest phrases first, inflected, with one typing error. */
export function createListReader(list: WordList): ListReader {
  return finish(createListReaderInSteps(list));
}

/** As {@link createListReader}, in steps. */
export function* createListReaderInSteps(list: WordList): Steps<ListReader> {
  let longest = 1;
  function* entries() {
    for (const { value, words } of list.values) {
      for (const { language, word } of words) {
        const phrase = phraseOf(word).trim();
        if (!phrase) continue;
        longest = Math.max(longest, phrase.split(' ').length);
        for (const form of list.inflected ? formsOf(phrase, language) : [phrase]) {
          yield [form, value] as const;
        }
      }
    }
  }
  const index = yield* createFormIndexInSteps(entries());
  longest = Math.min(longest, 8);

  return (words) => {
    const found: FoundEntity[] = [];
    for (let at = 0; at < words.length; at++) {
      for (let length = Math.min(longest, words.length - at); length > 0; length--) {
        const span = words.slice(at, at + length);
        const hit = index.find(span.map((word) => word.plain).join(' '), list.forgiving, 2);
        if (!hit) continue;
        found.push({
          entity: list.entity,
          value: hit.value,
          text: span.map((word) => word.text).join(' '),
          start: span[0]!.start,
          end: span.at(-1)!.end,
          fit: hit.fit,
        });
        at += length - 1;
        break;
      }
    }
    return found;
  };
}

/** The forms of a word or phrase; of a Finnish phrase the last word is inflected. */
function formsOf(phrase: string, language: string): Iterable<string> {
  if (language === 'fi') {
    const cut = phrase.lastIndexOf(' ') + 1;
    const start = phrase.slice(0, cut);
    return [...finnishForms(phrase.slice(cut))].map((form) => start + form);
  }
  const endings =
    language === 'sv'
      ? ['', 's', 'n', 'en', 'et', 't', 'ar', 'er', 'or', 'na', 'arna', 'erna', 'orna']
      : language === 'en'
        ? ['', 's', 'es', "'s"]
        : [''];
  return endings.map((ending) => phrase + ending);
}
