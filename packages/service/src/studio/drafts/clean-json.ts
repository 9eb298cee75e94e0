import type { StudioJson } from '@auroraai/api-client/studio';
import { cleanText } from '../../direct-line/clean.ts';
import { invalid } from '../../v2/problem.ts';
import { StudioError } from '../problem.ts';
import { MOST_DEPTH, MOST_OF_PART } from './limits.ts';

/** The value of a part with how long it is, as JSON. */
export interface SizedValue {
  value: StudioJson;
  size: number;
}

/**
 * The value of a part as it can be kept: an object whose texts are well-formed and hide nothing. Throws
 * a refusal that names the place when it is something else, nested too deep, or too long.
 */
export function cleanPart(value: unknown, path: string): SizedValue {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid([{ path, message: 'must be an object' }]);
  }
  const cleaned = cleanJson(value, path, 0);
  return sized(cleaned, path, MOST_OF_PART);
}

/** A value with its length; throws when it is longer than it may be. */
export function sized(value: StudioJson, path: string, most: number): SizedValue {
  const size = JSON.stringify(value).length;
  if (size <= most) return { value, size };
  const message = `must have at most ${most} characters`;
  throw new StudioError('too-large', 'A part is too long.', { faults: [{ path, message }] });
}

function cleanJson(value: unknown, path: string, depth: number): StudioJson {
  if (depth > MOST_DEPTH) {
    throw invalid([{ path, message: `must not be nested deeper than ${MOST_DEPTH}` }]);
  }
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map((item) => cleanJson(item, path, depth + 1));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        // Nothing in a bot has this name, and it is no ordinary one.
        .filter(([key]) => key !== '__proto__')
        .map(([key, inner]) => [cleanText(key), cleanJson(inner, path, depth + 1)]),
    );
  }
  return value as StudioJson;
}
