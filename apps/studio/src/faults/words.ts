import type { MessageKey, Translate } from '@auroraai/ui';
import type { Names } from '../try/explain/explain.ts';
import { faultMessages } from './messages.ts';

/** The name of a text about faults. */
export type FaultText = MessageKey<(typeof faultMessages)['catalogues']['fi']>;

/** What faults are put into words with. */
export interface FaultWords {
  say: Translate<(typeof faultMessages)['catalogues']['fi']>;
  names: Names;
}

/** What editors call a key of the bot format; the key itself where it is none, as names are. */
export function placeWord(key: string, say: FaultWords['say']): string {
  return wordOf('place', key, say);
}

/** What editors call something of the bot format; its own name where it has no other. */
export function wordOf(
  of: 'action' | 'command' | 'crisis' | 'place',
  value: unknown,
  say: FaultWords['say'],
): string {
  const key = keyOf(`${of}.${value}`);
  return key ? say(key) : `${value}`;
}

/** The key of a text, where there is one. */
export function keyOf(key: string): FaultText | null {
  return Object.hasOwn(faultMessages.catalogues.fi, key) ? (key as FaultText) : null;
}
