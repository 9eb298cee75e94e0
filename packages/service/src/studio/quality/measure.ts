import type { QualityFigures } from '@auroraai/api-client/studio';
import { type BotLists, loadBot } from '@auroraai/dialogue';
import { measureBot } from '@auroraai/dialogue/editing';

/**
 * Measures a bot that stands whole in a text of JSON; null when it cannot be used. It takes seconds, so a
 * server does it away from the thread that answers people.
 */
export type MeasureStudioBot = (document: string) => Promise<QualityFigures | null>;

/** Measures on the thread on which it is called, as the studio measures a draft. */
export function measureHere(lists: BotLists): MeasureStudioBot {
  return async (document) => {
    const { bot } = loadBot({ 'bot.json': document });
    return bot ? measureBot(bot, { lists }) : null;
  };
}
