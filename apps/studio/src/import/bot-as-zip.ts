import type { StudioPart } from '@auroraai/api-client/studio';
import { writeBot } from '@auroraai/dialogue';
import { botOf, type Part } from '@auroraai/dialogue/editing';
import { makeZip } from './files/zip.ts';

/** The folder of the bot that parts make, as one file. */
export function botAsZip(parts: readonly StudioPart[]): Uint8Array<ArrayBuffer> {
  const inOrder = [...parts].sort(
    (one, other) => one.order - other.order || (one.id < other.id ? -1 : 1),
  );
  return makeZip(writeBot(botOf(inOrder as readonly Part[])));
}
