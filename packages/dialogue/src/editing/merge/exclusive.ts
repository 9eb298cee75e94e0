import type { JsonObject } from '../json.ts';

/** Keys of which an object has one, which says what the object is: a step, a turn, a condition. */
const ONE_OF: readonly (readonly string[])[] = [
  ['say', 'ask', 'form', 'set', 'if', 'run', 'go', 'do', 'end'],
  ['user', 'press', 'answer', 'event', 'join'],
  ['slot', 'context', 'officeOpen', 'all', 'any', 'not'],
  ['is', 'in', 'filled'],
];
/** What a button does; contacts have a phone and an address at once, but no title. */
const PRESSED = ['intent', 'flow', 'say', 'url', 'phone'];
/** Keys whose value decides which others there may be. */
const DECIDING = ['do'];

/**
 * Whether two objects are of different kinds, so that a mixture of their keys would be neither: a step
 * that says and one that asks, buttons that lead elsewhere in different ways.
 */
export function areExclusive(one: JsonObject, other: JsonObject): boolean {
  const has = (object: JsonObject, key: string) => Object.hasOwn(object, key);
  const buttons = has(one, 'title') && has(other, 'title') ? [PRESSED] : [];
  return (
    [...ONE_OF, ...buttons].some(
      (keys) =>
        keys.some((key) => has(one, key) && !has(other, key)) &&
        keys.some((key) => has(other, key) && !has(one, key)),
    ) ||
    DECIDING.some((key) => has(one, key) && has(other, key) && one[key] !== other[key]) ||
    (has(one, 'entity') && has(other, 'entity') && one.kind !== other.kind)
  );
}
