import type { StudioJson } from '@auroraai/api-client/studio';
import { LANGUAGES } from '@auroraai/dialogue';
import { isObject, type JsonObject } from '../draft/json.ts';

/** A text in the languages in which it has been written. */
export type LocalizedText = { readonly [language: string]: string };

/** Whether a value is a text by language. */
export function isLocalized(value: StudioJson | undefined): value is LocalizedText {
  if (!isObject(value)) return false;
  const keys = Object.keys(value);
  return (
    keys.length > 0 &&
    keys.every(
      (key) => (LANGUAGES as readonly string[]).includes(key) && typeof value[key] === 'string',
    )
  );
}

/** The text of a value in a language; empty where there is none. */
export function textIn(value: StudioJson | undefined, language: string): string {
  const text = isObject(value) ? value[language] : undefined;
  return typeof text === 'string' ? text : '';
}

/** The text in the wanted language, else in the first in which there is one. */
export function anyText(value: StudioJson | undefined, language: string): string {
  const wanted = textIn(value, language);
  if (wanted !== '' || !isObject(value)) return wanted;
  return (
    Object.keys(value)
      .map((each) => textIn(value, each))
      .find((text) => text !== '') ?? ''
  );
}

/** The texts of a list; what is none is left out. */
export function textsIn(value: StudioJson | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** The examples of a topic in a language. */
export function examplesIn(intent: StudioJson | undefined, language: string): readonly string[] {
  const examples = isObject(intent) && isObject(intent.examples) ? intent.examples : {};
  return textsIn(examples[language]);
}

/** The object that a value is, or an empty one. */
export function objectIn(value: StudioJson | undefined): JsonObject {
  return isObject(value) ? value : {};
}
