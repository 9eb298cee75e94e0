import type { Json } from '../../bot/localized.ts';
import { isObject, textOf } from '../json.ts';

/** A marked part of an example. */
export interface MarkedEntity {
  entity: string;
  /** The words as they stand. */
  surface: string;
  /** What they mean; the words themselves where nothing else is said. */
  value: string;
  role?: string;
  group?: string;
  /** The whole words, where the marked ones are a part of a longer one: `Oulussa` of `Oulu[ssa]`. */
  words: string;
}

const MARK = /\[([^[\]]+)\](?:\(([^():{}]+)(?::([^()]*))?\)|(\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}))/gu;

/**
 * Reads both notations, `[surface](entity)`, also `(entity:value)`, and
 * `[surface]{"entity": …, "value": …, "role": …, "group": …}`. What is no mark-up stays as it is.
 */
export function readMarkup(example: string): { text: string; entities: MarkedEntity[] } {
  const entities: MarkedEntity[] = [];
  const text = example.replace(MARK, (whole, surface, name, value, json, at: number) => {
    const details: Details | undefined =
      json === undefined ? { entity: name, value } : parseDetails(json);
    const entity = textOf(details?.entity)?.trim();
    if (!details || !entity) return whole;
    const role = textOf(details.role);
    const group = textOf(details.group);
    const before = /\p{L}*$/u.exec(example.slice(Math.max(0, at - 40), at))?.[0] ?? '';
    const behind = /^\p{L}*/u.exec(example.slice(at + whole.length))?.[0] ?? '';
    const words = `${before}${surface}${behind}`;
    entities.push({
      entity,
      surface,
      value: textOf(details.value) ?? words,
      ...(role && { role }),
      ...(group && { group }),
      words,
    });
    return surface;
  });
  return { text, entities };
}

type Details = { readonly [key: string]: Json | undefined };

function parseDetails(json: string): Details | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
