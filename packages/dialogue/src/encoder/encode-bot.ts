import type { Bot } from '../bot/bot.ts';
import { type Encoder, encodeTexts, type TextVectors } from './encoder.ts';

/**
 * The vectors of a bot's examples, and of the negatives that it is to be trained with, for
 * `trainBot`.
 */
export function encodeBot(
  bot: Bot,
  encoder: Encoder,
  { negatives = {} }: { negatives?: Readonly<Record<string, readonly string[]>> } = {},
): Promise<TextVectors> {
  const own = bot.intents.flatMap(({ examples }) => Object.values(examples).flat());
  return encodeTexts(encoder, [...own, ...Object.values(negatives).flat()]);
}
