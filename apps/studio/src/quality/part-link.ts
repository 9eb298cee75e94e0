import type { PartKind } from '@auroraai/api-client/studio';
import type { Finding } from '@auroraai/dialogue/editing';
import { pageOf } from '../content/part-words.ts';
import { keysOf } from '../faults/fault-place.ts';
import { linkToPlace } from '../shell/place.tsx';

/** The address of where a part, or a place in it, is edited. */
export function partLink(
  bot: string,
  kind: PartKind,
  part: string,
  path: readonly (string | number)[] = [],
): string {
  return linkToPlace(bot, pageOf(kind), kind === 'settings' ? null : part, path);
}

/** Where in its first part a finding is. */
export function placeOfFinding({ kind, path, language, values }: Finding): (string | number)[] {
  if (kind === 'form') return keysOf(`${values.place ?? ''}`);
  return [...(path ?? []), ...(kind === 'missing-text' && language ? [language] : [])];
}
