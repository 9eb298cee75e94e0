import type { Json } from '../bot/localized.ts';

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/** Tells whether a value is an object and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The members of a list; nothing of what is no list. */
export function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** A value that stands for a list of words: `a`, `[a, b]`, nothing. */
export function wordsOf(value: Json | undefined): string[] {
  const members = Array.isArray(value) ? value : [value];
  return members.flatMap((member) => {
    const word = textOf(member);
    return word ? [word] : [];
  });
}

/** A text, or a number as one. */
export function textOf(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

/** The own member of an object. */
export function memberOf(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Whether a value says nothing: null, an empty text, list or object. */
export function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** A value as text in which the order of keys makes no difference. */
export function canonicalText(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalText(value[key] ?? null)}`);
  return `{${members.join(',')}}`;
}

/** Tells whether two values are the same, whatever the order of keys. */
export function isSame(a: Json, b: Json): boolean {
  return a === b || canonicalText(a) === canonicalText(b);
}
