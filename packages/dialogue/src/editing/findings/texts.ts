import type { Json, Language } from '../../bot/localized.ts';
import { LANGUAGES } from '../../bot/localized.ts';
import { isList, isObject } from '../json.ts';
import type { Part, PartKind } from '../parts/part.ts';
import { nameOf } from '../parts/parts-of.ts';

/** A text of a part in the languages in which it has been written. */
export interface PartText {
  kind: PartKind;
  name: string;
  path: (string | number)[];
  texts: Readonly<Partial<Record<Language, string>>>;
}

/** Under these keys stand values, names and words, but no texts. */
const NO_TEXTS: ReadonlySet<string> = new Set([
  'examples',
  'synonyms',
  'patterns',
  'set',
  'initial',
  'filters',
]);

/** The texts of the bot that people read or hear, addresses in several languages among them. */
export function textsOf(parts: readonly Part[]): PartText[] {
  return parts.flatMap(({ kind, value }) => {
    if (kind === 'test') return [];
    const name = nameOf(kind, value);
    const found: PartText[] = [];
    collect(value, [], (path, texts) => found.push({ kind, name, path, texts }));
    return found;
  });
}

function collect(
  value: Json,
  path: (string | number)[],
  add: (path: (string | number)[], texts: PartText['texts']) => void,
): void {
  if (isList(value)) {
    for (const [at, inner] of value.entries()) collect(inner, [...path, at], add);
  }
  if (!isObject(value)) return;
  if (isLocalized(value)) {
    add(path, value);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (!NO_TEXTS.has(key)) collect(inner, [...path, key], add);
  }
}

function isLocalized(value: { readonly [key: string]: Json }): value is PartText['texts'] {
  const members = Object.entries(value);
  return (
    members.length > 0 &&
    members.every(
      ([key, inner]) => (LANGUAGES as readonly string[]).includes(key) && typeof inner === 'string',
    )
  );
}
