import { LANGUAGES } from '../localized.ts';

/** The part of JSON Schema (2020-12) in which the bot format is described. */
export interface Schema {
  readonly description?: string;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly const?: string | number | boolean;
  /** Exactly one fits; the one whose required keys are there is meant. */
  readonly oneOf?: readonly Schema[];
  readonly $ref?: string;
}

/** An object with these keys and no others; `$schema` may always stand in a file. */
export function object(
  required: Record<string, Schema>,
  optional: Record<string, Schema> = {},
  description?: string,
): Schema {
  return {
    ...(description && { description }),
    type: 'object',
    required: Object.keys(required),
    properties: { ...required, ...optional },
    additionalProperties: false,
  };
}

/** A list of at most `maxItems`. */
export function list(items: Schema, maxItems: number, minItems = 0): Schema {
  return { type: 'array', items, maxItems, ...(minItems > 0 && { minItems }) };
}

/** A text of at most `maxLength` characters that is not empty. */
export function text(maxLength: number, description?: string): Schema {
  return { ...(description && { description }), type: 'string', minLength: 1, maxLength };
}

/** A number between two bounds. */
export function number(minimum: number, maximum: number): Schema {
  return { type: 'number', minimum, maximum };
}

/** A whole number between two bounds. */
export function integer(minimum: number, maximum: number): Schema {
  return { type: 'integer', minimum, maximum };
}

/** One of these words. */
export function oneOfWords(...words: readonly string[]): Schema {
  return { enum: words };
}

/** A part that is defined once under `$defs`. */
export function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

/** Any JSON value. */
export const anything: Schema = {};

/** Yes or no. */
export const flag: Schema = { type: 'boolean' };

/** An object whose keys are languages. */
export function byLanguage(value: Schema): Schema {
  return {
    type: 'object',
    propertyNames: ref('language'),
    additionalProperties: value,
  };
}

/** Parts that all others use. */
export const SHARED = {
  language: { description: 'A language, ISO 639-1.', enum: LANGUAGES },
  name: {
    description: 'A name: letters, digits, spaces and _ . / - after the first character.',
    type: 'string',
    pattern: '^[\\p{L}\\p{N}][\\p{L}\\p{N}_. /-]{0,79}$',
  },
  localized: {
    description: 'A text in each language of the bot.',
    ...byLanguage({ type: 'string', maxLength: 4000 }),
  },
  url: {
    description: 'An address of a web page or a mailbox.',
    type: 'string',
    maxLength: 2000,
    pattern: '^(https?://|mailto:|/)[^\\s<>"]+$',
  },
  localizedUrl: { oneOf: [ref('url'), byLanguage(ref('url'))] },
  phone: {
    description: 'A telephone number as people write it.',
    type: 'string',
    pattern: '^\\+?[0-9][0-9 ()-]{1,24}$',
  },
  day: { description: 'A day, YYYY-MM-DD.', type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  time: {
    description: 'A time of day, HH:MM.',
    type: 'string',
    pattern: '^([01]\\d|2[0-4]):[0-5]\\d$',
  },
} satisfies Record<string, Schema>;
