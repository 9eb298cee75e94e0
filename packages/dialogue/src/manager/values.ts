import type { Bot } from '../bot/bot.ts';
import type { Json, Language, Localized } from '../bot/localized.ts';
import type { Slot } from '../bot/slot.ts';
import type { TrainedBot } from './trained-bot.ts';
import type { Turn } from './turn.ts';
import { words } from './turn.ts';

/** A text in the asked language, otherwise in the bot's first, otherwise in any. */
export function inLanguage(text: Localized | undefined, language: Language, bot: Bot): string {
  const first = bot.languages[0];
  return text?.[language] ?? (first && text?.[first]) ?? Object.values(text ?? {})[0] ?? '';
}

/** A slot's value as people say it: a place by name, a choice by label, a day as 24.12.2026. */
export function shownValue(turn: Turn, name: string): string {
  const { trained, state } = turn;
  const value = state.slots[name];
  const slot = trained.slots.get(name);
  if (value === undefined || value === null) return '–';
  if (Array.isArray(value)) return value.map((one) => shownOne(turn, slot, one)).join(', ');
  return shownOne(turn, slot, value);
}

function shownOne(turn: Turn, slot: Slot | undefined, value: Json): string {
  const { trained, state } = turn;
  if (typeof value === 'boolean') return words(turn, value ? 'yes' : 'no');
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  if (slot?.kind === 'place')
    return trained.entities.municipalities.nameOf(text, state.language) ?? text;
  if (slot?.kind === 'date') return text.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$3.$2.$1');
  const option = slot?.options?.find((one) => one.value === text);
  if (option) return inLanguage(option.label, state.language, trained.bot);
  const entity = trained.bot.entities.find((one) => one.entity === slot?.entity);
  const known = entity?.kind === 'list' && entity.values.find((one) => one.value === text);
  if (known) return inLanguage(known.names, state.language, trained.bot) || text;
  return text;
}

/** What a slot is called to the person. */
export function slotTitle(trained: TrainedBot, name: string, language: Language): string {
  return inLanguage(trained.slots.get(name)?.title, language, trained.bot) || name;
}

/** "Kotikunta: Turku, Ikä: 17" of the slots that have a value; empty when none has. */
export function listValues(turn: Turn, names: readonly string[]): string {
  return names
    .filter((name) => (turn.state.slots[name] ?? null) !== null)
    .map(
      (name) => `${slotTitle(turn.trained, name, turn.state.language)}: ${shownValue(turn, name)}`,
    )
    .join(', ');
}

/** A person's own words inside Markdown: nothing of them is markup. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>~]/g, '\\$&').replace(/\n+/g, ' ');
}

/** A bot's text with `{…}` filled in. */
export function fillText(turn: Turn, text: string): string {
  const { bot } = turn.trained;
  const { language } = turn.state;
  return text.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    if (turn.trained.slots.has(name)) return escapeMarkdown(shownValue(turn, name));
    if (name === 'bot') return inLanguage(bot.names, language, bot);
    if (name === 'responsible') return inLanguage(bot.responsible.names, language, bot);
    if (name === 'human') return inLanguage(bot.humanContact.names, language, bot);
    if (name === 'phone') return bot.humanContact.phone ?? '';
    if (name === 'email') return bot.humanContact.email ?? '';
    if (name === 'hours') return inLanguage(bot.humanContact.hours, language, bot);
    return whole;
  });
}
