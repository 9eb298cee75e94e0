import { createEngine, type TrainedBot } from '@auroraai/dialogue';
import type { HostedBot } from './bot.ts';
import { publicBot } from './public-bot.ts';

/** Makes a trained bot ready for people to talk with; its conversations belong to the organisation. */
export function hostBot(trained: TrainedBot, organisation: string): HostedBot {
  return {
    id: trained.bot.id,
    organisation,
    public: publicBot(trained.bot),
    engine: createEngine(trained) as HostedBot['engine'],
  };
}
