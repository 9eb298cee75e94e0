import { createHash } from 'node:crypto';
import type { Text } from '../source/model.ts';

/** The town's languages, in the order in which the output lists them. */
export const LANGUAGES = ['fi', 'sv', 'en'] as const;

/** The moment that sources without one of their own carry. */
export const MODIFIED = '2026-11-20T09:00:00';

/** The imaginary municipality as PTV names one. */
export const municipality = {
  code: '998',
  name: [
    { value: 'Norrskensö', language: 'sv' },
    { value: 'Revonsaari', language: 'en' },
    { value: 'Revonsaari', language: 'fi' },
  ],
};

/** Where everything of the town is offered: in its own municipality only. */
export const townArea = {
  areaType: 'LimitedType',
  areas: [{ type: 'Municipality', code: null, name: null, municipalities: [municipality] }],
};

/** A UUID (version 4 in shape) that depends on nothing but the kind and the key. */
export function stableId(kind: 'service' | 'channel' | 'organization', key: string): string {
  const bytes = createHash('sha256').update(`revonsaari/${kind}/${key}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The three versions of a text as PTV's language items. */
export function items(text: Text): { value: string; language: string }[] {
  return LANGUAGES.map((language) => ({ value: text[language], language }));
}

/** The three versions of a text as PTV's typed items. */
export function typed(text: Text | undefined, type: string) {
  return LANGUAGES.map((language) => ({ language, value: text?.[language] ?? null, type }));
}

/** The last part of a web address, made from a name: `Öinen tuki` → `oinen-tuki`. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const PATHS = { fi: '', sv: 'sv/', en: 'en/' } as const;

/** A page of the town's site about something, once in each language. */
export function pages(name: Text) {
  return LANGUAGES.map((language) => ({
    url: `https://revonsaari.example/${PATHS[language]}${slug(name[language])}`,
    value: name[language],
    language,
  }));
}

/** A value out of a record, or an error that names the key that is wrong. */
export function lookUp<T>(record: ReadonlyMap<string, T>, key: string, what: string): T {
  const value = record.get(key);
  if (value === undefined) throw new Error(`No ${what} has the key "${key}".`);
  return value;
}
