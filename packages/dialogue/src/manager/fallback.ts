import { limitsOf } from './flow-request.ts';
import { goOn } from './frames.ts';
import { offerHuman, tellContactAgain, toldJustNow } from './human.ts';
import { sayAnswer } from './say.ts';
import { decided, passed, request, type Turn, tell, vectorFor } from './turn.ts';

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
  const neighbour = whoseMatter(turn, text);
  if (neighbour) {
    decided(turn, 'other-bot', neighbour);
    const send = trained.bot.recommend?.municipality;
    const frame = { kind: 'consent' as const, action: 'refer' as const, to: neighbour, tries: 0 };
    state.frames.push({ ...frame, send: send ? [send] : [], asked: false });
    goOn(turn);
    return;
  }
  state.misunderstood += 1;
  if (state.misunderstood >= humanAfter(turn)) {
    const because = {
      code: 'misunderstood-often',
      values: { count: state.misunderstood },
    } as const;
    passed(turn, 'search-services', because);
    giveHuman(turn);
    return;
  }
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (trained.bot.fallback.searchServices === false || letters < 3) {
    const code = letters < 3 ? 'no-search-words' : 'search-off';
    passed(turn, 'search-services', { code, values: {} });
    decided(turn, 'ask-again');
    if (trained.bot.fallback.answer) sayAnswer(turn, trained.bot.fallback.answer);
    else tell(turn, 'not-understood');
    return;
  }
  decided(turn, 'search-services');
  const short = text.slice(0, 1024);
  request(
    turn,
    {
      ...limitsOf(turn, {}),
      kind: 'recommend-text',
      text: short,
      reason: 'fallback',
      words: 'person',
    },
    false,
  );
}

/** How sure another bot must be that a matter is its own, and how foreign it may find it. */
const SURE = { confidence: 0.8, outOfScope: 0.35 };

/** The bot of the network that takes the message for its own matter, the surest one. */
function whoseMatter(turn: Turn, text: string): string | undefined {
  const { language } = turn.state;
  const claims = turn.trained.neighbours.flatMap(({ id, understanding }) => {
    const encoded = vectorFor(turn, text, understanding);
    const { intents, outOfScope } = understanding.read(text, { language, ...encoded });
    const confidence = intents[0]?.confidence ?? 0;
    const own = confidence >= SURE.confidence && outOfScope < SURE.outOfScope;
    return own ? [{ id, outOfScope }] : [];
  });
  return claims.sort((one, other) => one.outOfScope - other.outOfScope)[0]?.id;
}

/** Gives the human contact because the bot cannot help; what comes next is tried anew. */
export function giveHuman(turn: Turn): void {
  decided(turn, 'human-contact');
  turn.state.misunderstood = 0;
  const { answer } = turn.trained.bot.fallback;
  if (toldJustNow(turn)) {
    tellContactAgain(turn);
    return;
  }
  if (answer) sayAnswer(turn, answer);
  offerHuman(turn);
}
