import type { Bot } from '../bot.ts';
import type { Findings } from '../problem.ts';

/** Warns of examples that teach nothing or the wrong thing. */
export function checkExamples(bot: Bot, findings: Findings): void {
  const owner = new Map<string, string>();
  for (const intent of bot.intents) {
    for (const language of bot.languages) {
      const examples = intent.examples[language] ?? [];
      const path = `examples.${language}`;
      if (examples.length === 0) {
        findings.warn(intent, path, { code: 'no-examples', values: {} });
      } else if (examples.length < 3) {
        findings.warn(intent, path, { code: 'few-examples', values: {} });
      }
      for (const [index, example] of examples.entries()) {
        const words = example
          .toLowerCase()
          .replace(/[\s?!.,]+/g, ' ')
          .trim();
        const key = `${language} ${words}`;
        const other = owner.get(key);
        if (other !== undefined && other !== intent.intent) {
          const fault = { code: 'example-of-two', values: { example, other } } as const;
          findings.warn(intent, `${path}[${index}]`, fault);
        }
        owner.set(key, intent.intent);
      }
    }
  }
}
