import type { StudioJson, StudioPart } from '@auroraai/api-client/studio';
import { isObject } from '../../draft/json.ts';

const known = new WeakMap<object, { texts: readonly string[]; folded: string }>();

/** The texts that a part holds, and all of them in one as they are searched. */
export function textsOf(part: StudioPart): { texts: readonly string[]; folded: string } {
  const { value } = part;
  if (typeof value !== 'object' || value === null) return { texts: [], folded: '' };
  const before = known.get(value);
  if (before) return before;
  const texts: string[] = [];
  collect(value, texts);
  const found = { texts, folded: fold(texts.join('\n')) };
  known.set(value, found);
  return found;
}

/** A text as it is searched: the case of letters makes no difference. */
export function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('fi');
}

function collect(value: StudioJson, texts: string[]): void {
  if (typeof value === 'string') texts.push(value);
  else if (Array.isArray(value)) for (const item of value) collect(item, texts);
  else if (isObject(value)) for (const item of Object.values(value)) collect(item, texts);
}
