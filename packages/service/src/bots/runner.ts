import type { ActionFailure, ActionRequest, Input } from '@auroraai/dialogue';
import type { ActivityContent } from '../direct-line/activity.ts';
import { logFailure } from '../log-failure.ts';
import type { Log, Metrics } from '../ports.ts';
import type { BotEngine } from './engine.ts';

/** An action that came to nothing, for a reason that the bot is told. */
export class ActionFailed extends Error {
  readonly reason: ActionFailure['reason'];

  constructor(reason: ActionFailure['reason']) {
    super(`The action failed: ${reason}.`);
    this.reason = reason;
  }
}

/** Does what a bot asks for; throws {@link ActionFailed} when it cannot be done. */
export type PerformAction = (request: ActionRequest) => Promise<unknown>;

/** What a turn of a bot came to. */
export interface BotTurn {
  state: unknown;
  activities: ActivityContent[];
  trace: unknown[];
}

/** What a turn of a bot needs. */
export interface RunParts {
  engine: BotEngine;
  perform: PerformAction;
  now: () => Date;
  log: Log;
  metrics: Metrics;
}

/** A bot that asks for more actions than this in one turn runs in a circle. */
const MAX_ACTIONS = 20;

/**
 * Gives a bot what a person did, and does what it asks for until it asks for nothing more. Actions
 * are done in the order in which they were asked for, and every one gets its answer.
 */
export async function runBot(
  { engine, perform, now, log, metrics }: RunParts,
  before: unknown,
  input: Input,
): Promise<BotTurn> {
  const turn: BotTurn = { state: before, activities: [], trace: [] };
  const waiting: ActionRequest[] = [];
  const take = (one: Input) => {
    const { state, activities, actions, trace } = engine.transition(turn.state, one, {
      now: now(),
    });
    turn.state = state;
    turn.activities.push(...activities);
    turn.trace.push(...trace);
    waiting.push(...actions);
  };
  take(await prepared(input));
  for (let done = 0; ; done += 1) {
    const request = waiting.shift();
    if (!request) return turn;
    if (done >= MAX_ACTIONS) throw new Error('The bot asks for actions without end.');
    take(await answer(request));
  }

  async function prepared(one: Input): Promise<Input> {
    if (!engine.prepare) return one;
    try {
      return await engine.prepare(one);
    } catch (error) {
      logFailure(log, error as Error);
      metrics.count('bot_preparations_failed', {});
      return one;
    }
  }

  async function answer(request: ActionRequest): Promise<Input> {
    const { id, kind } = request;
    try {
      const result = await perform(request);
      metrics.count('bot_actions', { kind, outcome: 'done' });
      return { kind: 'action-result', id, result };
    } catch (error) {
      const reason = error instanceof ActionFailed ? error.reason : 'error';
      if (!(error instanceof ActionFailed)) logFailure(log, error as Error);
      metrics.count('bot_actions', { kind, outcome: reason });
      return { kind: 'action-result', id, failure: { reason } };
    }
  }
}
