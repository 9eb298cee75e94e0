import type { Activity, Input, Transition } from '@auroraai/dialogue';

/** What a bot makes of one input, with what it remembers as JSON of its own. */
export interface BotTransition extends Omit<Transition, 'state' | 'trace'> {
  state: unknown;
  /** Why the bot did so, for its editors. */
  trace: readonly unknown[];
}

/** A bot's mind: pure, so that the same inputs give the same conversation. */
export interface BotEngine {
  /** @param state what an earlier transition gave, or undefined at the beginning. */
  transition(state: unknown, input: Input, env: { now: Date }): BotTransition;
  /**
   * Finds out beforehand what a transition cannot wait for. When it fails, the input is taken as it
   * is.
   */
  prepare?(input: Input): Promise<Input>;
}

/** What a person did, as a bot is told. */
export type PersonActivity = Activity;
