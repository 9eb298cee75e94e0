import type { ActionRequest } from '@auroraai/dialogue';
import type { Activity } from '../direct-line/activity.ts';
import type { HostedBot } from './bot.ts';

/** What is told of a turn that has been kept, to whoever counts or looks what bots do not understand. */
export interface TurnTold {
  bot: HostedBot;
  /** What the person did, without personal data as far as it is found. */
  activity: Activity;
  /** What the bot remembers after the turn. */
  state: unknown;
  trace: readonly unknown[];
  /** What was done for the bot, with what came of it. */
  done: readonly { request: ActionRequest; result: unknown }[];
  /** Whether it is the first message that the person wrote in the conversation. */
  isFirst: boolean;
}
