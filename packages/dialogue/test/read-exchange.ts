import { QUESTION_TYPE, type QuestionContent } from '../src/activity.ts';
import type { Exchange } from '../src/testing/conversation.ts';

/** Everything that was said. */
export function texts({ activities }: Exchange): string {
  return activities.flatMap(({ text }) => (text ? [text] : [])).join('\n');
}

/** The rules that decided. */
export function rules({ trace }: Exchange): string[] {
  return trace.flatMap((step) => (step.step === 'decided' ? [step.rule] : []));
}

/** Titles of the suggested replies. */
export function titles({ activities }: Exchange): string[] {
  return activities.flatMap(({ suggestedActions }) =>
    (suggestedActions?.actions ?? []).map(({ title }) => title),
  );
}

/** The question with a control. */
export function question({ activities }: Exchange): QuestionContent | undefined {
  const attachment = activities
    .flatMap(({ attachments }) => attachments ?? [])
    .find(({ contentType }) => contentType === QUESTION_TYPE);
  return attachment?.content as QuestionContent | undefined;
}
