import type { Activity } from '../activity.ts';
import { readable } from '../entities/words.ts';

/** The text of an activity as the engine reads it, for an encoder; undefined where there is none. */
export function textToEncode({ type, text }: Activity): string | undefined {
  if (type !== 'message' || typeof text !== 'string') return undefined;
  return readable(text).trim() || undefined;
}
