import type { FrameOf } from './state.ts';
import { thresholdsOf } from './thresholds.ts';
import type { Message, Turn } from './turn.ts';
import { understoodIntents } from './understood-intents.ts';

const PARTS =
  /[.!?;,]+|\s(?:ja|sekä|mut|mutta|lisäksi|och|men|samt|dessutom|and|but|also|plus)\s/iu;
/** How sure the second matter must be: offering what was not said is worse than missing it. */
const SURE = 0.6;
const FOREIGN = 0.4;
const SHORTEST = 2;

/**
 * The other matter of a message that tells two, each in a part of its own: "mua kiusataan ja rahat
 * on loppu". Undefined when the parts are about one.
 */
export function alsoMentioned(turn: Turn, message: Message, first: string): string | undefined {
  const parts = message.text
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part.split(/\s+/).length >= SHORTEST);
  if (parts.length < 2 || parts.length > 6) return undefined;
  const { language } = turn.state;
  const read = parts.map((text) => {
    const reading = turn.trained.understanding.read(text, { language });
    return { text, reading, best: reading.intents[0] };
  });
  if (!read.some(({ best }) => best?.intent === first)) return undefined;
  const other = read.find(({ text, reading, best }) => {
    if (!best || best.intent === first || best.confidence < SURE) return false;
    if (reading.outOfScope > FOREIGN) return false;
    const least = thresholdsOf(turn).understood;
    return understoodIntents(turn, { ...message, text, reading }, least).length > 0;
  });
  return other?.best?.intent;
}

/** A question for later whether to look at another matter too. */
export function alsoFrame(
  option: { intent: string; title: string },
  text: string,
): FrameOf<'which'> {
  return { kind: 'which', options: [option], text, aside: 'later' };
}
