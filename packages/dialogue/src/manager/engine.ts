import type { Activity } from '../activity.ts';
import { endConversation } from './end.ts';
import { takeEvent } from './events.ts';
import { takeMessage } from './message.ts';
import { greet } from './open.ts';
import { takeResult } from './results.ts';
import type { Neighbour, TrainedBot } from './trained-bot.ts';
import type { Engine, Transition } from './transition.ts';
import { beginTurn, type Turn } from './turn.ts';

/**
 * An engine that talks as the trained bot. It keeps nothing: the same input gives the same output.
 * `otherBots`: bots of its network; what is their matter and not its own is referred to them.
 */
export function createEngine(
  trained: TrainedBot,
  { otherBots = [] }: { otherBots?: readonly Neighbour[] } = {},
): Engine {
  const known = new Set(trained.bot.network?.map(({ id }) => id));
  const neighbours = otherBots.filter(({ id }) => known.has(id));
  const speaker = { ...trained, neighbours };
  return {
    transition(state, input, { now }) {
      const encoded = input.kind === 'activity' ? input.encoded : undefined;
      const turn = beginTurn(speaker, state, now, encoded);
      if (input.kind === 'activity') takeActivity(turn, input.activity);
      else takeResult(turn, input.id, input);
      return finish(turn);
    },
  };
}

function takeActivity(turn: Turn, activity: Activity): void {
  if (activity.type === 'message') takeMessage(turn, activity);
  else if (activity.type === 'event') takeEvent(turn, activity);
  else if (activity.type === 'conversationUpdate') greet(turn);
  else if (activity.type === 'endOfConversation' && !turn.state.ended) endConversation(turn);
}

const MOST_OFFERED = 50;

function finish(turn: Turn): Transition {
  const { state, activities, actions, trace } = turn;
  const said = activities.some(({ type }) => type === 'message');
  if (said) state.offered = turn.offered.slice(-MOST_OFFERED);
  return { state, activities, actions, trace };
}
