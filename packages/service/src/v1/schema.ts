import { type Json, JsonNumber } from './python-json.ts';
import type { Messages } from './python-repr.ts';

/** A value that does not fit its schema, with the messages of the original's validator. */
export class Invalid extends Error {
  readonly messages: Messages;

  constructor(messages: Messages) {
    super('The request does not fit its schema.');
    this.messages = messages;
  }
}

/** Reads a JSON value as a T or throws {@link Invalid}. */
export type Reader<T> = (value: Json) => T;

/** A field of a schema. */
export interface Field<T> {
  read: Reader<T>;
  /** The message when a required field is missing; undefined = the field is optional. */
  required?: string;
}

/** A field that must be there. */
export function required<T>(
  read: Reader<T>,
  message = 'Missing data for required field.',
): Required<Field<T>> {
  return { read, required: message };
}

/** A field that may be left out, but may not be null. */
export function optional<T>(read: Reader<T>): { read: Reader<T> } {
  return { read };
}

type Fields = Record<string, Field<unknown>>;

/** What a schema reads: required fields always, the others when they were sent. */
export type Read<F extends Fields> = {
  [K in keyof F as F[K] extends { required: string } ? K : never]: ReturnType<F[K]['read']>;
} & {
  [K in keyof F as F[K] extends { required: string } ? never : K]?: ReturnType<F[K]['read']>;
};

/**
 * Reads an object with exactly these fields. The checks run when every field is right; each returns
 * a message about the whole, or null.
 */
export function schema<F extends Fields>(
  fields: F,
  ...checks: ((data: Read<F>) => string | null)[]
): Reader<Read<F>> {
  return (value) => {
    if (!(value instanceof Map)) throw aboutWhole(['Invalid input type.']);
    const data: Record<string, unknown> = {};
    const errors = new Map<string, Messages>();
    for (const [name, field] of Object.entries(fields)) {
      const sent = value.get(name);
      if (sent === undefined) {
        if (field.required !== undefined) errors.set(name, [field.required]);
        continue;
      }
      const result = attempt(() => readPresent(field.read, sent));
      if ('messages' in result) errors.set(name, result.messages);
      else data[name] = result.value;
    }
    for (const name of value.keys()) {
      if (!Object.hasOwn(fields, name)) errors.set(name, ['Unknown field.']);
    }
    if (errors.size > 0) throw new Invalid(errors);
    const said = checks
      .map((check) => check(data as Read<F>))
      .filter((message) => message !== null);
    if (said.length > 0) throw aboutWhole(said);
    return data as Read<F>;
  };
}

/** Reads a list; `min` and `max` bound its length. */
export function list<T>(item: Reader<T>, bounds: { min?: number; max?: number } = {}): Reader<T[]> {
  return (value) => {
    if (!Array.isArray(value)) throw new Invalid(['Not a valid list.']);
    const items: T[] = [];
    const errors = new Map<number, Messages>();
    for (const [index, one] of value.entries()) {
      const result = attempt(() => readPresent(item, one));
      if ('messages' in result) errors.set(index, result.messages);
      else items.push(result.value);
    }
    if (errors.size > 0) throw new Invalid(errors);
    checkLength(items.length, bounds);
    return items;
  };
}

/** Reads a string; `min` and `max` bound its length in characters, `oneOf` its values. */
export function text(
  rules: { min?: number; max?: number; oneOf?: ReadonlySet<string> } = {},
): Reader<string> {
  return (value) => {
    if (typeof value !== 'string') throw new Invalid(['Not a valid string.']);
    checkLength([...value].length, rules);
    if (rules.oneOf && !rules.oneOf.has(value)) throw notOneOf(rules.oneOf);
    return value;
  };
}

/** Reads `true` or `false` and nothing that resembles them. */
export const strictBoolean: Reader<boolean> = (value) => {
  if (typeof value !== 'boolean') throw new Invalid(['boolean field must be true or false']);
  return value;
};

/** Reads an integer written as one, of any size. */
export const strictInteger: Reader<bigint> = (value) => {
  if (!(value instanceof JsonNumber && value.isInteger)) {
    throw new Invalid(['Not a valid integer.']);
  }
  return BigInt(value.raw);
};

/** Reads an integer as Python's `int()` does: fractions are cut off and `"5"` is five. */
export const looseInteger: Reader<bigint> = (value) => {
  if (value instanceof JsonNumber) {
    if (value.isInteger) return BigInt(value.raw);
    if (!Number.isFinite(value.value)) throw new Invalid(['Number too large.']);
    return BigInt(Math.trunc(value.value));
  }
  const digits = typeof value === 'string' && /^\s*([+-]?)(\d+(?:_\d+)*)\s*$/.exec(value);
  if (!digits) throw new Invalid(['Not a valid integer.']);
  const [, sign, number] = digits as unknown as [string, string, string];
  return BigInt((sign === '-' ? '-' : '') + number.replaceAll('_', ''));
};

/** Narrows an integer reader to `min`…`max`. */
export function within(
  read: Reader<bigint>,
  { min, max }: { min: number; max: number },
): Reader<number> {
  return (value) => {
    const number = read(value);
    if (number < min || number > max) {
      const range = `greater than or equal to ${min} and less than or equal to ${max}`;
      throw new Invalid([`Must be ${range}.`]);
    }
    return Number(number);
  };
}

/** Narrows an integer reader to numbers from `min` up. */
export function atLeast(read: Reader<bigint>, min: number): Reader<bigint> {
  return (value) => {
    const number = read(value);
    if (number < min) throw new Invalid([`Must be greater than or equal to ${min}.`]);
    return number;
  };
}

/** Narrows an integer reader to the thumbs, −1 and 1. */
export function thumb(read: Reader<bigint>): Reader<1 | -1> {
  return (value) => {
    const number = Number(read(value));
    if (number !== 1 && number !== -1) throw notOneOf(['-1', '1']);
    return number;
  };
}

function readPresent<T>(read: Reader<T>, value: Json): T {
  if (value === null) throw new Invalid(['Field may not be null.']);
  return read(value);
}

function attempt<T>(read: () => T): { value: T } | { messages: Messages } {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof Invalid) return { messages: error.messages };
    throw error;
  }
}

function aboutWhole(messages: string[]): Invalid {
  return new Invalid(new Map([['_schema', messages]]));
}

function notOneOf(choices: Iterable<string>): Invalid {
  return new Invalid([`Must be one of: ${[...choices].join(', ')}.`]);
}

function checkLength(length: number, { min, max }: { min?: number; max?: number }): void {
  if (length >= (min ?? 0) && length <= (max ?? Number.POSITIVE_INFINITY)) return;
  if (max === undefined) throw new Invalid([`Shorter than minimum length ${min}.`]);
  throw new Invalid([`Length must be between ${min ?? 0} and ${max}.`]);
}
