import type { Bot } from '../bot.ts';
import type { Findings } from '../problem.ts';

/** Warns of examples that teach nothing or the wrong thing. */
export function checkExamples(bot: Bot, findings: Findings): void {
  const owner = new Map<string, string>();
  for (const intent of bot.intents) {
    for (const language of bot.languages) {
      const examples = intent.examples[language] ?? [];
      const path = `examples.${language}`;
      if (examples.length === 0) findings.warn(intent, path, 'There are no examples.');
      else if (examples.length < 3) {
        findings.warn(intent, path, 'Fewer than three examples: five or more work well.');
      }
      for (const [index, example] of examples.entries()) {
        const words = example
          .toLowerCase()
          .replace(/[\s?!.,]+/g, ' ')
          .trim();
        const key = `${language} ${words}`;
        const other = owner.get(key);
        if (other !== undefined && other !== intent.intent) {
          const message = `"${example}" is an example of "${other}" as well.`;
          findings.warn(intent, `${path}[${index}]`, message);
        }
        owner.set(key, intent.intent);
      }
    }
  }
}
