import { DEFINITIONS } from './bot-schema.ts';
import type { Schema } from './parts.ts';

/** Something that is wrong at a place of a document. */
export interface SchemaProblem {
  /** Keys and indexes from the document's root: `steps[2].say`. */
  path: string;
  message: string;
}

const MOST_PROBLEMS = 200;
const DEEPEST = 40;

/** What of a document does not fit its schema; at most 200 problems are told. */
export function checkSchema(value: unknown, schema: Schema, path = ''): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  check(value, schema, path, problems, 0);
  return problems;
}

function check(value: unknown, given: Schema, path: string, out: SchemaProblem[], depth: number) {
  if (out.length >= MOST_PROBLEMS) return;
  const say = (message: string) => out.push({ path, message });
  if (depth > DEEPEST) return void say(`Nested more than ${DEEPEST} deep.`);
  const schema = resolve(given);
  if (schema.oneOf) return checkChoice(value, schema.oneOf, path, out, depth);
  if ('const' in schema && value !== schema.const) {
    return void say(`Must be ${JSON.stringify(schema.const)}.`);
  }
  if (schema.enum && !schema.enum.includes(value as string)) {
    const known = schema.enum.map((word) => JSON.stringify(word)).join(', ');
    return void say(`Must be one of ${known}.`);
  }
  if (schema.type && kindOf(value, schema.type) !== schema.type) {
    return void say(`Must be ${TYPE_NAMES[schema.type]}.`);
  }
  if (typeof value === 'string') checkText(value, schema, say);
  else if (typeof value === 'number') checkNumber(value, schema, say);
  else if (Array.isArray(value)) {
    const { minItems = 0, maxItems = Infinity, items } = schema;
    if (value.length < minItems) say(`Needs at least ${minItems}.`);
    if (value.length > maxItems) return void say(`Has more than ${maxItems}.`);
    if (items) {
      for (const [index, item] of value.entries()) {
        check(item, items, `${path}[${index}]`, out, depth + 1);
      }
    }
  } else if (isObject(value) && schema.type === 'object') {
    checkObject(value, schema, path, out, depth);
  }
}

const TYPE_NAMES = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
};

function resolve(schema: Schema): Schema {
  let found = schema;
  while (found.$ref) found = DEFINITIONS[found.$ref.slice('#/$defs/'.length)] ?? {};
  return found;
}

function kindOf(value: unknown, wanted: Schema['type']) {
  if (Array.isArray(value)) return 'array';
  if (value === null) return 'null';
  if (wanted === 'integer' && Number.isInteger(value)) return 'integer';
  return typeof value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkText(value: string, schema: Schema, say: (message: string) => void) {
  const { minLength = 0, maxLength = Infinity, pattern } = schema;
  if (value.length < minLength) say('Must not be empty.');
  else if (value.length > maxLength) say(`Is longer than ${maxLength} characters.`);
  else if (pattern && !new RegExp(pattern, 'u').test(value)) {
    say(`${JSON.stringify(value.slice(0, 60))} does not have the right form (${pattern}).`);
  }
}

function checkNumber(value: number, schema: Schema, say: (message: string) => void) {
  const { minimum = -Infinity, maximum = Infinity } = schema;
  if (!(value >= minimum && value <= maximum)) {
    say(`Must be between ${minimum} and ${maximum}.`);
  }
}

function checkObject(
  value: Record<string, unknown>,
  schema: Schema,
  path: string,
  out: SchemaProblem[],
  depth: number,
) {
  const say = (message: string) => out.push({ path, message });
  const keys = Object.keys(value);
  for (const key of schema.required ?? []) {
    if (!Object.hasOwn(value, key)) say(`"${key}" is missing.`);
  }
  if (keys.length > (schema.maxProperties ?? Infinity)) {
    return void say(`Has more than ${schema.maxProperties} keys.`);
  }
  for (const key of keys) {
    const place = path ? `${path}.${key}` : key;
    const own = schema.properties && Object.hasOwn(schema.properties, key);
    const inner = own ? schema.properties?.[key] : schema.additionalProperties;
    if (schema.propertyNames) {
      const before = out.length;
      check(key, schema.propertyNames, place, out, depth + 1);
      if (out.length > before) continue;
    }
    if (inner === false || key === '__proto__') out.push({ path: place, message: 'Unknown key.' });
    else if (typeof inner === 'object') check(value[key], inner, place, out, depth + 1);
  }
}

/** Of several forms the one is judged that the value seems to be: the most of its fixed keys match. */
function checkChoice(
  value: unknown,
  forms: readonly Schema[],
  path: string,
  out: SchemaProblem[],
  depth: number,
) {
  const tries = forms.map((form) => ({
    form: resolve(form),
    likeness: likeness(value, resolve(form)),
  }));
  const best = Math.max(...tries.map((one) => one.likeness));
  if (best <= 0) return void out.push({ path, message: `Must be ${describe(forms)}.` });
  const candidates = tries.filter((one) => one.likeness === best);
  let fewest: SchemaProblem[] | undefined;
  for (const { form } of candidates) {
    const found: SchemaProblem[] = [];
    check(value, form, path, found, depth + 1);
    if (!fewest || found.length < fewest.length) fewest = found;
  }
  out.push(...(fewest ?? []));
}

function likeness(value: unknown, form: Schema): number {
  if (form.oneOf) return Math.max(...form.oneOf.map((inner) => likeness(value, resolve(inner))));
  if (form.type === undefined) {
    const known = form.enum ?? ('const' in form ? [form.const] : undefined);
    return !known || known.includes(value as string) ? 1 : 0;
  }
  if (kindOf(value, form.type) !== form.type) return 0;
  if (!isObject(value)) return 1;
  const required = form.required ?? [];
  if (required.length === 0) return 1;
  let points = 0;
  for (const key of required) {
    if (!Object.hasOwn(value, key)) continue;
    const inner = form.properties?.[key];
    if (inner && 'const' in inner) points += inner.const === value[key] ? 2 : -1;
    else points += 1;
  }
  return points / required.length;
}

function describe(forms: readonly Schema[]): string {
  const words = forms.map(resolve).map((form) => {
    if ('const' in form) return JSON.stringify(form.const);
    if (form.type && form.type !== 'object') return TYPE_NAMES[form.type];
    const keys = (form.required ?? []).map((key) => {
      const inner = form.properties?.[key];
      return inner && 'const' in inner ? `"${key}": ${JSON.stringify(inner.const)}` : `"${key}"`;
    });
    return keys.length > 0 ? keys.join(' with ') : 'an object by language';
  });
  return [...new Set(words)].join(', or ');
}
