import type { StudioJson } from '@auroraai/api-client/studio';

/** An object as JSON has it. */
export type JsonObject = { readonly [key: string]: StudioJson };

/** Whether a value is an object that is neither a list nor null. */
export function isObject(value: StudioJson | null | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at a place of a value; undefined where there is no such place. */
export function valueAt(
  value: StudioJson | null,
  path: readonly (string | number)[],
): StudioJson | undefined {
  let found: StudioJson | undefined = value ?? undefined;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Readonly<Record<string | number, StudioJson>>)[key];
  }
  return found;
}

/** The value with something else at a place; undefined takes it away. Makes the places on the way. */
export function withValueAt(
  value: StudioJson | null,
  path: readonly (string | number)[],
  next: StudioJson | undefined,
): StudioJson | null {
  const [key, ...rest] = path;
  if (key === undefined) return next ?? null;
  const inner =
    next === undefined && rest.length === 0 ? undefined : innerOf(value, key, rest, next);
  if (typeof key === 'number' || Array.isArray(value)) {
    const list = Array.isArray(value) ? [...value] : [];
    if (inner === undefined) list.splice(Number(key), 1);
    else list[Math.min(Number(key), list.length)] = inner;
    return list;
  }
  const object = isObject(value) ? value : {};
  if (inner !== undefined) return { ...object, [key]: inner };
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

function innerOf(
  value: StudioJson | null,
  key: string | number,
  rest: readonly (string | number)[],
  next: StudioJson | undefined,
): StudioJson | undefined {
  return withValueAt(valueAt(value, [key]) ?? null, rest, next) ?? undefined;
}
