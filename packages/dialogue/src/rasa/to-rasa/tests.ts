import type { Json } from '../../bot/localized.ts';
import type { ExportContext } from './context.ts';

/** Writes the dialogue tests as test stories; Rasa's know messages, intents and actions only. */
export function addTests(context: ExportContext): void {
  const [first = 'fi'] = context.bot.languages;
  for (const test of context.bot.tests) {
    const language = test.language ?? first;
    const steps: Json[] = [];
    let more = false;
    for (const { user, join, press, expect = {} } of test.turns) {
      const { answers = [], intent, actions: _, ...others } = expect;
      if (user !== undefined) steps.push({ user, ...(intent !== undefined && { intent }) });
      else if (join) steps.push({ user: '/get_started', intent: 'get_started' });
      else if (press !== undefined) steps.push({ user: press });
      else more = true;
      more ||= Object.keys(others).length > 0;
      for (const answer of answers) steps.push({ action: context.responseOf(answer) });
    }
    if (more) {
      const why = 'Test stories have messages, intents and actions only.';
      context.tell(
        ['fewer-expectations', test.test],
        `tests "${test.test}"`,
        'other expectations',
        why,
      );
    }
    context.add('tests', test.test, `tests/test_${language}_stories.yml`, {
      story: test.test,
      metadata: { language },
      steps,
    });
  }
}
