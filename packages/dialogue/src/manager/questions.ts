import { type OutgoingActivity, QUESTION_TYPE, type QuestionContent } from '../activity.ts';
import type { Slot } from '../bot/slot.ts';
import { answerActivity, isSilent } from './say.ts';
import { scaleBounds } from './slots.ts';
import type { TextKey } from './texts.ts';
import { send, suggest, type Turn, words } from './turn.ts';
import { inLanguage } from './values.ts';

/** Asks with one of the bot's answers, with the control that the slot's kind calls for. */
export function askWith(
  turn: Turn,
  answer: string,
  slot: Slot | undefined,
  options: { canSkip: boolean; yesNo?: boolean },
): void {
  const activity: OutgoingActivity = answerActivity(turn, answer) ?? { type: 'message', text: '' };
  const content = slot && controlOf(turn, slot, activity.text ?? '', options.canSkip);
  if (content) {
    activity.attachments = [
      ...(activity.attachments ?? []),
      { contentType: QUESTION_TYPE, content },
    ];
    offerOptions(turn, content);
  }
  if (!isSilent(activity)) send(turn, activity);
  const own = (activity.suggestedActions?.actions.length ?? 0) > 0;
  const yesNo = slot?.kind === 'yes-no' || options.yesNo;
  if (!content && yesNo && !own) suggest(turn, yesNoReplies(turn));
  if (!content && slot && options.canSkip) suggest(turn, [skipReply(turn)]);
}

/** The control of a slot; text, numbers and days are typed. */
function controlOf(
  turn: Turn,
  slot: Slot,
  text: string,
  canSkip: boolean,
): QuestionContent | undefined {
  const { language } = turn.state;
  const base = { question_id: `slot:${slot.slot}`, text, can_skip: canSkip };
  const { bot } = turn.trained;
  if (slot.kind === 'place') return { ...base, kind: 'place' };
  if (slot.kind === 'scale') {
    const { low, high } = slot;
    return {
      ...base,
      kind: 'scale',
      ...scaleBounds(slot),
      ...(low && { low: inLanguage(low, language, bot) }),
      ...(high && { high: inLanguage(high, language, bot) }),
    };
  }
  if (slot.kind !== 'choice' && slot.kind !== 'choices') return undefined;
  const options = (slot.options ?? []).map(({ value, label }) => ({
    value,
    label: inLanguage(label, language, bot),
  }));
  return { ...base, kind: slot.kind === 'choice' ? 'single' : 'multiple', options };
}

/** Sends a question that is not one of the bot's answers. */
export function askQuestion(turn: Turn, content: QuestionContent): void {
  send(turn, {
    type: 'message',
    text: content.text,
    textFormat: 'plain',
    attachments: [{ contentType: QUESTION_TYPE, content }],
  });
  offerOptions(turn, content);
}

/** What can be pressed in a question's own control, for those who type it and for tests. */
function offerOptions(turn: Turn, content: QuestionContent): void {
  for (const { value, label } of content.options ?? []) {
    const answer = content.kind === 'multiple' ? [value] : value;
    turn.offered.push({ title: label, value: { question_id: content.question_id, answer } });
  }
  if (content.can_skip) {
    const value = { question_id: content.question_id, answer: null };
    turn.offered.push({ title: words(turn, 'skip'), value });
  }
}

/** Replies yes and no. */
export function yesNoReplies(turn: Turn): { title: string; value: unknown }[] {
  return [
    { title: words(turn, 'yes'), value: { reply: 'yes' } },
    { title: words(turn, 'no'), value: { reply: 'no' } },
  ];
}

/** A reply that leaves the question out. */
export function skipReply(turn: Turn): { title: string; value: unknown } {
  return { title: words(turn, 'skip'), value: { reply: 'skip' } };
}

/** The text that helps after an answer that did not fit. */
export function againText(turn: Turn, slot: Slot): string {
  const values = slot.kind === 'scale' ? scaleBounds(slot) : {};
  return words(turn, `again-${slot.kind}` as TextKey, values);
}
