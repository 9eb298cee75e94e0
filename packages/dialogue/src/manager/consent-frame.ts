import { pick } from './flow-request.ts';
import type { FrameHandler } from './frame-handler.ts';
import type { FrameOf } from './state.ts';
import { request, send, suggest, type Turn, tell, words } from './turn.ts';
import { pressedValue } from './value.ts';
import { inLanguage, listValues } from './values.ts';

type ConsentFrame = FrameOf<'consent'>;

/** Offers another organisation's bot or service; nothing moves without the person's word. */
export const consentHandler: FrameHandler<'consent'> = {
  step(turn, frame) {
    if (frame.asked) return 'done';
    frame.asked = true;
    ask(turn, frame);
    return 'wait';
  },

  isOpen: (frame) => frame.asked,
  asking: (_turn, frame) => frame.action,

  reply(turn, frame, message) {
    const consent = pressedValue(message.value)?.consent;
    const { reply } = message.entities;
    if (consent === 'no' || (!consent && (reply === 'no' || reply === 'skip'))) {
      tell(turn, 'refer-stay');
      return close(turn, frame);
    }
    if (!consent && reply !== 'yes') return 'not-an-answer';
    // A plain yes is to going there; details move only when that was chosen itself.
    const withData = consent === 'with';
    const values = withData ? pick(turn.state.slots, frame.send) : {};
    close(turn, frame);
    if (frame.action === 'refer') request(turn, { kind: 'refer', bot: frame.to, values }, false);
    else request(turn, { kind: 'session-out', to: frame.to, attributes: values }, false);
    return 'answered';
  },

  repeat: (turn, frame) => ask(turn, frame),

  again(turn, frame) {
    frame.tries += 1;
    if (frame.tries > 1) {
      tell(turn, 'refer-stay');
      close(turn, frame);
      return 'on';
    }
    tell(turn, 'again-yes-no');
    offerChoices(turn, frame);
    return 'wait';
  },
};

function close(turn: Turn, frame: ConsentFrame): 'answered' {
  turn.state.frames = turn.state.frames.filter((one) => one !== frame);
  return 'answered';
}

function ask(turn: Turn, frame: ConsentFrame): void {
  const { bot } = turn.trained;
  const { language } = turn.state;
  const parts: string[] = [];
  if (frame.action === 'refer') {
    const other = bot.network?.find(({ id }) => id === frame.to);
    const name = inLanguage(other?.names, language, bot);
    parts.push(
      words(turn, 'refer-offer', { name, about: inLanguage(other?.about, language, bot) }),
    );
    const responsible = inLanguage(other?.responsible, language, bot);
    if (responsible) parts.push(words(turn, 'refer-responsible', { responsible }));
    parts.push(words(turn, 'refer-ask'));
  } else {
    const other = bot.transfers?.find(({ name }) => name === frame.to);
    parts.push(words(turn, 'transfer-offer', { name: inLanguage(other?.names, language, bot) }));
    parts.push(words(turn, 'transfer-ask'));
  }
  const data = listValues(turn, frame.send);
  if (data) parts.push(words(turn, 'consent-data', { data }));
  send(turn, { type: 'message', text: parts.join(' '), textFormat: 'plain' });
  offerChoices(turn, frame);
}

function offerChoices(turn: Turn, frame: ConsentFrame): void {
  const hasData = listValues(turn, frame.send) !== '';
  suggest(turn, [
    ...(hasData ? [{ title: words(turn, 'refer-with'), value: { consent: 'with' } }] : []),
    {
      title: words(turn, hasData ? 'refer-without' : 'refer-yes'),
      value: { consent: 'without' },
    },
    { title: words(turn, 'refer-no'), value: { consent: 'no' } },
  ]);
}
