import { TEXT_KEYS } from '../../manager/texts.ts';
import type { Button } from '../answer.ts';
import type { Bot } from '../bot.ts';
import type { Localized } from '../localized.ts';
import type { Findings } from '../problem.ts';

const BUILT_IN: ReadonlySet<string> = new Set(TEXT_KEYS);

/** Whatever the bot says must exist in each of its languages. */
export function checkLanguages(bot: Bot, findings: Findings): void {
  texts(bot, 'names', bot.names);
  texts(bot, 'responsible.names', bot.responsible.names);
  texts(bot, 'humanContact.names', bot.humanContact.names);
  texts(bot, 'humanContact.hours', bot.humanContact.hours);
  texts(bot, 'stored', bot.stored);
  texts(bot, 'notice.text', bot.notice?.text);
  for (const [key, value] of Object.entries(bot.texts ?? {})) {
    texts(bot, `texts.${key}`, value);
    if (!BUILT_IN.has(key)) {
      findings.warn(bot, `texts.${key}`, { code: 'no-built-in-text', values: { key } });
    }
  }
  for (const [index, other] of (bot.network ?? []).entries()) {
    texts(bot, `network[${index}].names`, other.names);
    texts(bot, `network[${index}].about`, other.about);
    texts(bot, `network[${index}].responsible`, other.responsible);
  }
  for (const [index, other] of (bot.transfers ?? []).entries()) {
    texts(bot, `transfers[${index}].names`, other.names);
  }
  for (const slot of bot.slots) {
    texts(slot, 'title', slot.title);
    texts(slot, 'low', slot.low);
    texts(slot, 'high', slot.high);
    for (const [index, option] of (slot.options ?? []).entries()) {
      texts(slot, `options[${index}].label`, option.label);
    }
  }
  for (const intent of bot.intents) texts(intent, 'title', intent.title);
  for (const answer of bot.answers) {
    for (const [index, variant] of answer.variants.entries()) {
      const path = `variants[${index}]`;
      texts(answer, `${path}.text`, variant.text);
      texts(answer, `${path}.video.title`, variant.video?.title);
      buttons(answer, `${path}.buttons`, variant.buttons);
      buttons(answer, `${path}.suggestions`, variant.suggestions);
      for (const [at, card] of (variant.cards ?? []).entries()) {
        const place = `${path}.cards[${at}]`;
        texts(answer, `${place}.title`, card.title);
        texts(answer, `${place}.subtitle`, card.subtitle);
        texts(answer, `${place}.text`, card.text);
        buttons(answer, `${place}.buttons`, card.buttons);
      }
    }
  }

  function texts(part: object, path: string, value: Localized | undefined) {
    if (!value) return;
    const missing = bot.languages.filter((language) => !value[language]?.trim());
    if (missing.length > 0) {
      findings.error(part, path, { code: 'text-missing', values: { languages: missing } });
    }
  }

  function buttons(part: object, path: string, list: readonly Button[] = []) {
    for (const [index, button] of list.entries()) {
      const place = `${path}[${index}]`;
      texts(part, `${place}.title`, button.title);
      texts(part, `${place}.say`, button.say);
      if (typeof button.url === 'object') texts(part, `${place}.url`, button.url);
    }
  }
}
