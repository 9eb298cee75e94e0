import type { BotFault } from '../faults.ts';
import { DEFINITIONS } from './bot-schema.ts';
import { type Schema, SHARED } from './parts.ts';
import { MAILBOX } from './settings.ts';

/** Something that is wrong at a place of a document. */
export type SchemaProblem = BotFault & {
  /** Keys and indexes from the document's root: `steps[2].say`. */
  path: string;
};

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
  const say = (fault: BotFault) => out.push({ path, ...fault });
  if (depth > DEEPEST) return void say({ code: 'too-deep', values: { most: DEEPEST } });
  const schema = resolve(given);
  if (schema.oneOf) return checkChoice(value, schema.oneOf, path, out, depth);
  if ('const' in schema && value !== schema.const) {
    return void say({ code: 'not-this', values: { value: JSON.stringify(schema.const) } });
  }
  if (schema.enum && !schema.enum.includes(value as string)) {
    const known = schema.enum.map((word) => JSON.stringify(word));
    return void say({ code: 'none-of-these', values: { known } });
  }
  if (schema.type && kindOf(value, schema.type) !== schema.type) {
    return void say({ code: NOT_OF_TYPE[schema.type], values: {} });
  }
  if (typeof value === 'string') checkText(value, schema, say);
  else if (typeof value === 'number') checkNumber(value, schema, say);
  else if (Array.isArray(value)) {
    const { minItems = 0, maxItems = Infinity, items } = schema;
    if (value.length < minItems) say({ code: 'too-few', values: { least: minItems } });
    if (value.length > maxItems) {
      return void say({ code: 'too-many', values: { most: maxItems } });
    }
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

const NOT_OF_TYPE = {
  object: 'not-an-object',
  array: 'not-a-list',
  string: 'not-a-text',
  number: 'not-a-number',
  integer: 'not-a-whole-number',
  boolean: 'not-yes-or-no',
} as const;

/** What a text is not that has another form than this. */
const FORMS = new Map([
  [SHARED.name.pattern, 'not-a-name'],
  [SHARED.url.pattern, 'not-an-address'],
  [SHARED.phone.pattern, 'not-a-phone-number'],
  [SHARED.day.pattern, 'not-a-day'],
  [SHARED.time.pattern, 'not-a-time'],
  [MAILBOX, 'not-a-mailbox'],
] as const);

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

function checkText(value: string, schema: Schema, say: (fault: BotFault) => void) {
  const { minLength = 0, maxLength = Infinity, pattern } = schema;
  if (value.length < minLength) say({ code: 'empty', values: {} });
  else if (value.length > maxLength) say({ code: 'too-long', values: { most: maxLength } });
  else if (pattern && !new RegExp(pattern, 'u').test(value)) say(wrongForm(value, pattern));
}

function wrongForm(value: string, pattern: string): BotFault {
  const text = value.slice(0, 60);
  const code = FORMS.get(pattern);
  return code ? { code, values: { text } } : { code: 'wrong-form', values: { text, pattern } };
}

function checkNumber(value: number, schema: Schema, say: (fault: BotFault) => void) {
  const { minimum = -Infinity, maximum = Infinity } = schema;
  if (!(value >= minimum && value <= maximum)) {
    say({ code: 'out-of-bounds', values: { least: minimum, most: maximum } });
  }
}

function checkObject(
  value: Record<string, unknown>,
  schema: Schema,
  path: string,
  out: SchemaProblem[],
  depth: number,
) {
  const say = (fault: BotFault) => out.push({ path, ...fault });
  const keys = Object.keys(value);
  for (const key of schema.required ?? []) {
    if (!Object.hasOwn(value, key)) say({ code: 'missing-key', values: { key } });
  }
  if (keys.length > (schema.maxProperties ?? Infinity)) {
    return void say({ code: 'too-many-keys', values: { most: schema.maxProperties ?? 0 } });
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
    if (inner === false || key === '__proto__') {
      out.push({ path: place, code: 'unknown-key', values: {} });
    } else if (typeof inner === 'object') check(value[key], inner, place, out, depth + 1);
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
  if (best <= 0) {
    return void out.push({ path, code: 'no-known-form', values: { forms: describe(forms) } });
  }
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
