import { isRecord } from '../person/read-kept.ts';
import type { HomePartName } from './part-name.ts';
import { HOME_PART_NAMES } from './parts.ts';

/** What an organisation chooses of the home view; plain JSON, so that it can come from a file. */
export interface HomeConfig {
  /** The parts in the order in which they stand. @default all */
  parts: readonly HomePartName[];
}

/** Something in a configuration that could not be used. */
export interface HomeConfigProblem {
  /** Where it stands, such as `parts[2]`. */
  path: string;
  message: string;
}

/**
 * Reads a configuration from anywhere. What cannot be used is left out and named; when nothing is
 * left, all parts stand in their usual order.
 */
export function readHomeConfig(json: unknown): {
  config: HomeConfig;
  problems: HomeConfigProblem[];
} {
  const everything = { parts: HOME_PART_NAMES };
  if (!isRecord(json) || !Array.isArray(json.parts))
    return {
      config: everything,
      problems: [{ path: 'parts', message: 'Must be a list of names of parts.' }],
    };
  const problems: HomeConfigProblem[] = [];
  const parts: HomePartName[] = [];
  json.parts.forEach((name: unknown, index) => {
    const path = `parts[${index}]`;
    if (!isPartName(name))
      problems.push({ path, message: `Not a part. The parts are ${HOME_PART_NAMES.join(', ')}.` });
    else if (parts.includes(name)) problems.push({ path, message: `"${name}" is there already.` });
    else parts.push(name);
  });
  return { config: parts.length > 0 ? { parts } : everything, problems };
}

function isPartName(name: unknown): name is HomePartName {
  return (HOME_PART_NAMES as readonly unknown[]).includes(name);
}
