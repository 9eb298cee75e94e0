import type { StudioPart } from '@auroraai/api-client/studio';
import { writeBot } from '@auroraai/dialogue';
import { botOf, type Part } from '@auroraai/dialogue/editing';
import { makeZip } from './files/zip.ts';
import { inOrder } from './in-order.ts';

/** The folder of the bot that parts make, as one file. */
export function botAsZip(parts: readonly StudioPart[]): Uint8Array<ArrayBuffer> {
  return makeZip(writeBot(botOf(inOrder(parts) as readonly Part[])));
}
