import type { DialogueTest, Expectation, TestTurn } from '../../bot/dialogue-test.ts';
import type { Intent } from '../../bot/intent.ts';
import type { Json } from '../../bot/localized.ts';
import { listOf, memberOf, textOf } from '../json.ts';
import type { Tell } from '../report.ts';
import { type ImportContext, knownLanguage } from './context.ts';

/** Makes dialogue tests of the stories in files named `test_…`. */
export function toTests(context: ImportContext, intents: readonly Intent[]): DialogueTest[] {
  return Object.entries(context.project.tests).flatMap(([key, { file, value }]): DialogueTest[] => {
    const tell: Tell = (told, path, what, why) => context.tell(told, 'tests', key, path, what, why);
    const named = textOf(memberOf(memberOf(value, 'metadata'), 'language'));
    const language = knownLanguage(named ?? /test_([a-z]{2})_/.exec(file)?.[1]);
    const spoken = language && context.languages.includes(language) ? language : undefined;
    const turns: TestTurn[] = [];
    for (const [index, step] of listOf(memberOf(value, 'steps')).entries()) {
      const place = `steps[${index}]`;
      const user = textOf(memberOf(step, 'user'));
      const action = textOf(memberOf(step, 'action'));
      if (user !== undefined) {
        const turn = toTurn(user, step, place);
        if (turn) turns.push(turn);
      } else if (action !== undefined) expectAction(turns, action);
      else if (memberOf(step, 'active_loop') === undefined) {
        tell(
          'unknown-step',
          place,
          'a step that is neither a message nor an action',
          'Tests have no such steps.',
        );
      }
    }
    if (turns.length === 0) {
      tell(['empty-test', key], '', 'a test without messages', 'Left out.');
      return [];
    }
    const test = context.names.fresh('test', textOf(memberOf(value, 'story')) ?? key);
    return [{ test, ...(spoken && { language: spoken }), turns: turns.slice(0, 200) }];

    function toTurn(user: string, step: Json, place: string): TestTurn | undefined {
      const intent = textOf(memberOf(step, 'intent'));
      const ours = intent === undefined ? undefined : context.names.of('intent', intent);
      const payload = /^\/([^{\s]+)/.exec(user)?.[1];
      if (payload === 'get_started' || payload === 'session_start') return { join: {} };
      const expect: Expectation = ours === undefined ? {} : { intent: ours };
      if (payload === undefined) return { user, expect };
      const found = intents.find((one) => one.intent === context.names.of('intent', payload));
      const [example] = Object.values(found?.examples ?? {})[0] ?? [];
      if (example === undefined) {
        tell(
          ['test-message', user],
          place,
          `the message "${user}"`,
          'Left out: the intent has no example to say instead.',
        );
        return undefined;
      }
      tell(
        ['test-message', user],
        place,
        `the message "${user}"`,
        `The person says "${example}" instead.`,
      );
      return { user: example, expect };
    }
  });

  function expectAction(turns: TestTurn[], action: string) {
    const turn = turns.at(-1);
    if (!turn) return;
    const answer = context.names.of('answer', action);
    const isSaid = context.answers.has(answer);
    if (!isSaid && !context.actions.has(context.names.of('action', action))) return;
    const { answers = [], actions = [] } = turn.expect ?? {};
    turn.expect = isSaid
      ? { ...turn.expect, answers: [...answers, answer] }
      : { ...turn.expect, actions: [...actions, 'http'] };
  }
}
