import type { Part, PartKind } from '@auroraai/dialogue/editing';
import { isObject } from '../draft/json.ts';

const KINDS: Readonly<Record<string, PartKind>> = {
  ...{ slots: 'slot', intents: 'intent', entities: 'entity', answers: 'answer' },
  ...{ flows: 'flow', forms: 'form', tests: 'test' },
};

/**
 * The parts in the files of a bot that cannot be used as it is, such as a draft whose translations are
 * not ready; empty when the files are no bot at all. What has no name is left out.
 */
export function readParts(files: Readonly<Record<string, string>>): Part[] {
  try {
    const whole: unknown = JSON.parse(files['bot.json'] ?? 'null');
    if (!isBot(whole)) return [];
    const own = Object.entries(whole);
    const settings = Object.fromEntries(own.filter(([key]) => !Object.hasOwn(KINDS, key)));
    const inside = own.flatMap(([key, value]) => named(key, value));
    const beside = Object.keys(files)
      .filter((path) => path.includes('/'))
      .sort()
      .flatMap((path) => named(path.split('/')[0] ?? '', JSON.parse(files[path] ?? 'null')));
    return [{ kind: 'settings', value: settings as Part['value'] }, ...inside, ...beside];
  } catch {
    // What is no JSON is no bot; `loadBot` has told where.
    return [];
  }
}

function isBot(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const { format, languages, names } = value as Record<string, unknown>;
  return format === 1 && Array.isArray(languages) && isObject(names as Part['value']);
}

function named(list: string, value: unknown): Part[] {
  const kind = Object.hasOwn(KINDS, list) ? KINDS[list] : undefined;
  if (!kind) return [];
  return (Array.isArray(value) ? value : [value]).flatMap((one: Part['value']): Part[] => {
    const own = kind === 'flow' && isObject(one) && Object.hasOwn(one, 'form') ? 'form' : kind;
    return isObject(one) && typeof one[own] === 'string' ? [{ kind: own, value: one }] : [];
  });
}
