import type { FrameHandler } from './frame-handler.ts';
import { request, suggest, type Turn, tell, words } from './turn.ts';
import { pressedValue } from './value.ts';

/** Asks whether a human may read the conversation; nobody is asked in before the person agrees. */
export const handoffHandler: FrameHandler<'handoff'> = {
  step(turn, frame) {
    if (frame.asked) return 'done';
    frame.asked = true;
    ask(turn);
    return 'wait';
  },

  isOpen: (frame) => frame.asked,
  asking: () => 'handoff',

  reply(turn, frame, message) {
    const consent = pressedValue(message.value)?.consent;
    const { reply } = message.entities;
    if (consent === 'no' || (!consent && (reply === 'no' || reply === 'skip'))) {
      close(turn);
      turn.state.handoff = null;
      tell(turn, 'refer-stay');
      return 'answered';
    }
    if (!consent && reply !== 'yes') return 'not-an-answer';
    // The question says that the conversation is seen, so that a plain yes is a yes to that.
    const share = consent === 'without' ? 'from-now' : 'all';
    const { desk, reason } = frame;
    // Whatever else was asked is for the human now.
    turn.state.frames = [];
    request(turn, { kind: 'handoff', reason, ...(desk && { desk }), share }, false);
    return 'answered';
  },

  repeat: (turn) => ask(turn),

  again(turn, frame) {
    frame.tries += 1;
    if (frame.tries > 1) {
      close(turn);
      turn.state.handoff = null;
      tell(turn, 'refer-stay');
      return 'on';
    }
    tell(turn, 'again-yes-no');
    offerChoices(turn);
    return 'wait';
  },
};

function close(turn: Turn): void {
  turn.state.frames = turn.state.frames.filter(({ kind }) => kind !== 'handoff');
}

function ask(turn: Turn): void {
  tell(turn, 'handoff-consent');
  offerChoices(turn);
}

function offerChoices(turn: Turn): void {
  suggest(turn, [
    { title: words(turn, 'handoff-join'), value: { consent: 'with' } },
    { title: words(turn, 'handoff-join-hidden'), value: { consent: 'without' } },
    { title: words(turn, 'handoff-decline'), value: { consent: 'no' } },
  ]);
}
