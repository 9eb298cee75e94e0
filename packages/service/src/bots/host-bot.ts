import { createEngine, type Encoder, type TrainedBot } from '@auroraai/dialogue';
import type { HostedBot } from './bot.ts';
import { encodingWith } from './encode-message.ts';
import { publicBot } from './public-bot.ts';

/**
 * Makes a trained bot ready for people to talk with; its conversations belong to the organisation.
 * `encoder`: the one with whose vectors the bot was trained.
 */
export function hostBot(trained: TrainedBot, organisation: string, encoder?: Encoder): HostedBot {
  return {
    id: trained.bot.id,
    organisation,
    public: publicBot(trained.bot),
    engine: {
      ...(createEngine(trained) as HostedBot['engine']),
      ...(encoder && { prepare: encodingWith(encoder) }),
    },
  };
}
