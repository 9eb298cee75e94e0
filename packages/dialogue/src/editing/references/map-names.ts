import type { Json } from '../../bot/localized.ts';
import { isList, isObject, type JsonObject } from '../json.ts';
import type { PartKind } from '../parts/part.ts';
import { type ReferredKind, WHERE, type Where } from './where.ts';

/** A name of another part, as it stands in a part. */
export interface NameUse {
  kind: ReferredKind;
  name: string;
  path: (string | number)[];
  /** Whether it stands in a text, as `{name}`. */
  inText: boolean;
}

/** `{name}` in a text. */
const PLACEHOLDER = /\{([^{}]+)\}/g;

/**
 * The value of a part with each name of another part replaced by what `replace` gives for it. The same
 * object when nothing was replaced; whatever does not have the form of the bot format is let be.
 */
export function mapNames(kind: PartKind, value: Json, replace: (use: NameUse) => string): Json {
  return map(value, WHERE[kind], [], replace);
}

type Path = (string | number)[];
type Replace = (use: NameUse) => string;

function map(value: Json, where: Where, path: Path, replace: Replace): Json {
  if ('as' in where) return map(value, where.as(), path, replace);
  if ('name' in where) {
    if (typeof value !== 'string') return value;
    return replace({ kind: where.name, name: value, path, inText: false });
  }
  if ('each' in where) {
    return mapMembers(value, (inner, key) => map(inner, where.each, [...path, key], replace));
  }
  if ('members' in where) {
    return mapMembers(value, (inner, key) => {
      const rule = typeof key === 'string' && own(where.members, key);
      return rule ? map(inner, rule, [...path, key], replace) : inner;
    });
  }
  if ('texts' in where) {
    return mapMembers(value, (inner, key) => {
      if (typeof inner !== 'string') return inner;
      return inner.replace(PLACEHOLDER, (_whole, name: string) => {
        const use = { kind: 'slot' as const, name, path: [...path, key], inText: true };
        return `{${replace(use)}}`;
      });
    });
  }
  return mapKeys(value, where.keys, path, replace);
}

function own<T>(object: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function mapMembers(value: Json, change: (inner: Json, key: string | number) => Json): Json {
  let isSame = true;
  const watch = (inner: Json, key: string | number) => {
    const changed = change(inner, key);
    if (changed !== inner) isSame = false;
    return changed;
  };
  if (isList(value)) {
    const items = value.map(watch);
    return isSame ? value : items;
  }
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([key, inner]) => [key, watch(inner, key)] as const);
  return isSame ? value : Object.fromEntries(members);
}

function mapKeys(value: Json, kind: ReferredKind, path: Path, replace: Replace): Json {
  if (!isObject(value)) return value;
  const members = Object.entries(value as JsonObject).map(
    ([name, inner]) =>
      [replace({ kind, name, path: [...path, name], inText: false }), inner, name] as const,
  );
  if (members.every(([key, , name]) => key === name)) return value;
  return Object.fromEntries(members.map(([key, inner]) => [key, inner]));
}
