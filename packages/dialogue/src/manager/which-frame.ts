import { readNumbers } from '../entities/numbers.ts';
import { phraseOf } from '../entities/words.ts';
import type { FrameHandler } from './frame-handler.ts';
import type { FrameOf } from './state.ts';
import { type Message, suggest, type Turn, tell, words } from './turn.ts';

/** Asks which of some intents was meant; the choice itself is taken by the router. */
export const whichHandler: FrameHandler<'which'> = {
  step: () => 'wait',
  isOpen: () => true,
  asking: () => 'which',
  reply: () => 'gives-way',
  repeat: (turn, frame) => askWhich(turn, frame),
  again(turn) {
    turn.state.frames.pop();
    return 'on';
  },
};

/** Asks "did you mean …?" with a button for each. */
export function askWhich(turn: Turn, frame: FrameOf<'which'>): void {
  const single = frame.options.length === 1;
  if (frame.aside) {
    frame.aside = 'asked';
    tell(turn, 'which-also');
  } else tell(turn, single ? 'which-single' : 'which');
  suggest(turn, [
    ...frame.options.map(({ intent, title }) => ({ title, value: { intent } })),
    { title: words(turn, single ? 'which-single-none' : 'which-none'), value: { none: true } },
  ]);
}

/** None of the choices: what goes beside something else is let be without more ado. */
export function chooseNone(turn: Turn, frame: FrameOf<'which'>): boolean {
  if (!frame.aside) return false;
  tell(turn, 'nothing-open');
  return true;
}

/** The intent chosen by title, by its place ("the second", "2"), or by yes when there is only one. */
export function chosenIntent(
  frame: FrameOf<'which'>,
  message: Message,
): string | 'none' | undefined {
  const { text, words: read, reply } = message.entities;
  const phrase = phraseOf(text);
  const named = frame.options.find(({ title }) => phraseOf(title) === phrase);
  if (named) return named.intent;
  if (reply === 'no' || reply === 'skip') return 'none';
  if (reply === 'yes' && frame.options.length === 1) return frame.options[0]?.intent;
  if (read.length > 3) return undefined;
  const ordinals = [
    /ensimmä|^eka|först|first/u,
    /toinen|toista|toka|andra|second/u,
    /kolmas|kolmatta|tredje|third/u,
  ];
  const place = ordinals.findIndex((pattern) => read.some((word) => pattern.test(word.plain)));
  const [number] = readNumbers(text, read, true);
  return frame.options[place >= 0 ? place : (number?.value ?? 0) - 1]?.intent;
}
