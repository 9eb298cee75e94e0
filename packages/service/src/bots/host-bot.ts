import { createEngine, type Encoder, type Neighbour, type TrainedBot } from '@auroraai/dialogue';
import type { HostedBot } from './bot.ts';
import { encodingWith } from './encode-message.ts';
import { publicBot } from './public-bot.ts';

/** What a bot has beside itself. */
export interface HostOptions {
  /** The encoder with whose vectors the bot was trained. */
  encoder?: Encoder | undefined;
  /** Bots of this installation: the matters of those in the bot's network are referred to them. */
  otherBots?: readonly Neighbour[];
}

/** Makes a trained bot ready for people to talk with; its conversations belong to the organisation. */
export function hostBot(
  trained: TrainedBot,
  organisation: string,
  { encoder, otherBots = [] }: HostOptions = {},
): HostedBot {
  return {
    id: trained.bot.id,
    organisation,
    public: publicBot(trained.bot),
    engine: {
      ...(createEngine(trained, { otherBots }) as HostedBot['engine']),
      ...(encoder && { prepare: encodingWith(encoder) }),
    },
  };
}

/** Makes trained bots of one organisation ready, each knowing the matters of the others. */
export function hostBots(
  trained: readonly TrainedBot[],
  organisation: string,
  encoder?: Encoder,
): HostedBot[] {
  const otherBots = trained.map(({ bot: { id }, understanding }) => ({ id, understanding }));
  return trained.map((each) => hostBot(each, organisation, { encoder, otherBots }));
}
