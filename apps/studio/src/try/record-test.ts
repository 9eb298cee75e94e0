import type { DialogueTest, Expectation, Json, Language, TestTurn } from '@auroraai/dialogue';
import type { Turn } from './rehearsal-state.ts';

/**
 * A dialogue test of a conversation as it went: the bot must go on answering the same. Turns that the
 * bot has not answered yet, and events of the chat itself, are left out.
 */
export function recordTest(name: string, turns: readonly Turn[]): DialogueTest {
  const language = languageOf(turns);
  return {
    test: name,
    ...(language && { language }),
    ...(turns[0] && { now: turns[0].now }),
    turns: turns.flatMap(turnOf),
  };
}

/** Whether there is anything to record. */
export function canRecord(turns: readonly Turn[]): boolean {
  return turns.some((turn) => turn.activity.type === 'message' && turn.answer !== null);
}

function languageOf(turns: readonly Turn[]): Language | undefined {
  const join = turns.find(({ activity }) => activity.name === 'webchat/join');
  const value = join?.activity.value as { language?: Language } | undefined;
  return value?.language;
}

function turnOf({ activity, answer }: Turn): TestTurn[] {
  if (!answer || activity.type !== 'message') return [];
  return [{ ...done(activity), expect: expectation(answer.trace) }];
}

function done({ text = '', value }: Turn['activity']): TestTurn {
  if (typeof value !== 'object' || value === null) return { user: text };
  const { answer, question_id } = value as { answer?: Json; question_id?: string };
  return question_id === undefined ? { press: text } : { answer: answer ?? null };
}

function expectation(trace: NonNullable<Turn['answer']>['trace']): Expectation {
  const answers = trace.flatMap((step) => (step.step === 'said' ? [step.answer] : []));
  const actions = trace.flatMap((step) => (step.step === 'action' ? [step.kind] : []));
  const decided = trace.some(
    (step) => step.step === 'decided' && ['flow', 'intent-answer'].includes(step.rule),
  );
  const read = trace.find((step) => step.step === 'intents');
  const intent = read?.candidates[0]?.intent;
  return {
    ...(answers.length > 0 && { answers }),
    ...(decided && intent !== undefined && { intent }),
    ...(actions.length > 0 && { actions }),
  };
}
