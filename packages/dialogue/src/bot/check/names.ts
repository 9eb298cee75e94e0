import type { Bot } from '../bot.ts';
import type { Findings } from '../problem.ts';

/** Two parts of one kind must not have one name; spelling differences in letter case do not count. */
export function checkNames(bot: Bot, findings: Findings): void {
  one('slot', bot.slots, (part) => part.slot);
  one('intent', bot.intents, (part) => part.intent);
  one('entity', bot.entities, (part) => part.entity);
  one('answer', bot.answers, (part) => part.answer);
  one('flow', bot.flows, (part) => part.flow);
  one('form', bot.forms, (part) => part.form);
  one('test', bot.tests, (part) => part.test);
  const languages = new Set(bot.languages);
  if (languages.size < bot.languages.length) {
    findings.error(bot, 'languages', 'A language is listed twice.');
  }

  function one<T extends object>(kind: string, parts: readonly T[], nameOf: (part: T) => string) {
    const seen = new Set<string>();
    for (const part of parts) {
      const name = nameOf(part);
      const key = name.normalize('NFC').toLowerCase();
      if (seen.has(key)) findings.error(part, kind, `There are two ${kind}s named "${name}".`);
      seen.add(key);
    }
  }
}
