import type { StudioJson } from '@auroraai/api-client/studio';

/** An answer that is still to be written. */
export function newAnswer(name: string, languages: readonly string[]): StudioJson {
  const text = Object.fromEntries(languages.slice(0, 1).map((language) => [language, '']));
  return { answer: name, variants: [{ text }] };
}
