import type { FrameHandler } from './frame-handler.ts';
import type { FrameOf } from './state.ts';
import { request, suggest, type Turn, tell, words } from './turn.ts';
import { pressedValue } from './value.ts';

/** Asks whether the recommended services helped, and passes the answer on. */
export const feedbackHandler: FrameHandler<'feedback'> = {
  step(turn, frame) {
    if (frame.asked) return 'done';
    frame.asked = true;
    ask(turn);
    return 'wait';
  },

  isOpen: (frame) => frame.asked,
  asking: () => 'feedback',

  reply(turn, frame, message) {
    const pressed = pressedValue(message.value)?.score;
    const { reply } = message.entities;
    const score = pressed ?? (reply === 'yes' ? 1 : reply === 'no' ? -1 : undefined);
    if (score === undefined && reply === undefined) return 'gives-way';
    close(turn, frame);
    if (score === undefined) return 'answered';
    const { recommendationId } = frame;
    request(turn, { kind: 'feedback', recommendationId, score }, false);
    tell(turn, score === 1 ? 'feedback-thanks' : 'feedback-sorry');
    return 'answered';
  },

  repeat: (turn) => ask(turn),

  again(turn, frame) {
    close(turn, frame);
    return 'on';
  },
};

function ask(turn: Turn): void {
  tell(turn, 'feedback-ask');
  suggest(turn, [
    { title: words(turn, 'feedback-yes'), value: { score: 1 } },
    { title: words(turn, 'feedback-no'), value: { score: -1 } },
  ]);
}

function close(turn: Turn, frame: FrameOf<'feedback'>): void {
  turn.state.frames = turn.state.frames.filter((one) => one !== frame);
}
