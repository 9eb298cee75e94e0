import { limitsOf } from './flow-request.ts';
import { offerHuman } from './human.ts';
import { sayAnswer } from './say.ts';
import { decided, passed, request, type Turn, tell } from './turn.ts';

/** How many misunderstood messages in a row lead to a human. */
export function humanAfter(turn: Turn): number {
  return turn.trained.bot.fallback.humanAfter ?? 2;
}

/**
 * What happens when a message was not understood: the services are searched with it; when that
 * has been tried, or there is nothing to search with, a human contact is given.
 */
export function fallBack(turn: Turn, text: string): void {
  const { state, trained } = turn;
  state.misunderstood += 1;
  if (state.misunderstood >= humanAfter(turn)) {
    passed(turn, 'search-services', `${state.misunderstood} messages were not understood.`);
    giveHuman(turn);
    return;
  }
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (trained.bot.fallback.searchServices === false || letters < 3) {
    passed(turn, 'search-services', letters < 3 ? 'No words to search with.' : 'Switched off.');
    decided(turn, 'ask-again');
    if (trained.bot.fallback.answer) sayAnswer(turn, trained.bot.fallback.answer);
    else tell(turn, 'not-understood');
    return;
  }
  decided(turn, 'search-services');
  const short = text.slice(0, 1024);
  request(
    turn,
    { ...limitsOf(turn, {}), kind: 'recommend-text', text: short, reason: 'fallback' },
    false,
  );
}

/** Gives the human contact because the bot cannot help. */
export function giveHuman(turn: Turn): void {
  decided(turn, 'human-contact');
  const { answer } = turn.trained.bot.fallback;
  if (answer) sayAnswer(turn, answer);
  offerHuman(turn);
}
