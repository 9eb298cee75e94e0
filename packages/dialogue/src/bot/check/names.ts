import type { Bot } from '../bot.ts';
import type { FaultCode } from '../faults.ts';
import type { Findings } from '../problem.ts';

/** Two parts of one kind must not have one name; spelling differences in letter case do not count. */
export function checkNames(bot: Bot, findings: Findings): void {
  one('slot', 'two-slots', bot.slots, (part) => part.slot);
  one('intent', 'two-intents', bot.intents, (part) => part.intent);
  one('entity', 'two-entities', bot.entities, (part) => part.entity);
  one('answer', 'two-answers', bot.answers, (part) => part.answer);
  one('flow', 'two-flows', bot.flows, (part) => part.flow);
  one('form', 'two-forms', bot.forms, (part) => part.form);
  one('test', 'two-tests', bot.tests, (part) => part.test);
  const languages = new Set(bot.languages);
  if (languages.size < bot.languages.length) {
    findings.error(bot, 'languages', { code: 'language-twice', values: {} });
  }

  function one<T extends object>(
    key: string,
    code: Extract<FaultCode, `two-${string}`>,
    parts: readonly T[],
    nameOf: (part: T) => string,
  ) {
    const seen = new Set<string>();
    for (const part of parts) {
      const name = nameOf(part);
      const folded = name.normalize('NFC').toLowerCase();
      if (seen.has(folded)) findings.error(part, key, { code, values: { name } });
      seen.add(folded);
    }
  }
}
