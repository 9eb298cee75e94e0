import type { Difference } from '@auroraai/dialogue/editing';
import type { MessageKey } from '@auroraai/ui';
import { versionMessages } from '../messages.ts';

type Key = MessageKey<(typeof versionMessages)['catalogues']['fi']>;

/**
 * Where in a part something is otherwise: texts for the places that editors know, and what else they
 * would recognise, such as the position of a step.
 */
export function placeOf({ path, language }: Difference): (Key | { said: string })[] {
  const known: (Key | { said: string })[] = [];
  for (const [at, key] of path.entries()) {
    if (key === language) continue;
    if (typeof key === 'number') {
      // Examples are known by their words, other items by their number.
      if (path[at - 1] !== language && path[0] !== 'examples') known.push({ said: `${key + 1}` });
    } else if (`place.${key}` in versionMessages.catalogues.fi) known.push(`place.${key}` as Key);
    else known.push({ said: key });
  }
  if (known.length === 0) known.push('place.whole');
  return [...known, ...(language ? [{ said: language }] : [])];
}

/** A value as it is shown in a sentence: texts as they are, everything else as JSON, not too long. */
export function shownValue(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const LONGEST = 160;
