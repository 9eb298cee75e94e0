import type { StudioPart } from '@auroraai/api-client/studio';
import { loadBot, writeBot } from '@auroraai/dialogue';
import { botOf, type Part } from '@auroraai/dialogue/editing';
import { exportRasa } from '@auroraai/dialogue/rasa';
import { makeZip } from './files/zip.ts';
import { inOrder } from './in-order.ts';
import type { FileAnswer } from './reading/messages.ts';

/** A draft as a Rasa project in a zip file, and what Rasa has no form for. */
export function packRasa(parts: readonly StudioPart[]): FileAnswer {
  const { bot } = loadBot(writeBot(botOf(inOrder(parts) as readonly Part[])));
  if (!bot) return { is: 'unusable' };
  const { files, report } = exportRasa(bot);
  return { is: 'packed', bytes: makeZip(files), notes: report };
}
