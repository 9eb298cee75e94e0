import * as v from 'valibot';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads a UUID in lower case. */
export const uuid = v.pipe(text(), v.regex(UUID, 'must be a UUID in lower case'));

/** Whether a text is a UUID in lower case. */
export function isUuid(value: string): boolean {
  return UUID.test(value);
}

/** Reads a string. */
export function text() {
  return v.string('must be a string');
}

/** Reads a string of 1 to `max` characters. */
export function boundedText(max: number) {
  return v.pipe(
    text(),
    v.minLength(1, 'must not be empty'),
    v.check((value) => [...value].length <= max, `must have at most ${max} characters`),
  );
}

/** Reads `true` or `false`. */
export function flag() {
  return v.boolean('must be true or false');
}

/** Reads one of a few strings. */
export function oneOf<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, `must be one of ${options.join(', ')}`);
}

/** Reads an integer from `min` to `max`. */
export function integer(min: number, max: number) {
  return v.pipe(
    v.number('must be a number'),
    v.integer('must be a whole number'),
    v.minValue(min, `must be at least ${min}`),
    v.maxValue(max, `must be at most ${max}`),
  );
}

/** Reads a number from `min` to `max`. */
export function number(min: number, max: number) {
  return v.pipe(
    v.number('must be a number'),
    v.minValue(min, `must be at least ${min}`),
    v.maxValue(max, `must be at most ${max}`),
  );
}

/** Reads a list of `min` to `max` items. */
export function list<Item extends v.GenericSchema>(item: Item, min: number, max: number) {
  return v.pipe(
    v.array(item, 'must be a list'),
    v.minLength(min, `must name at least ${min}`),
    v.maxLength(max, `must name at most ${max}`),
  );
}

/** Reads an object with these members and no others. */
export function object<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, (issue) => {
    if (issue.expected === 'never') return 'is not known';
    return issue.received === 'undefined' ? 'is missing' : 'must be an object';
  });
}
