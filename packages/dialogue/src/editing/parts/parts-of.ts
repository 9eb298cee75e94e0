import type { Bot } from '../../bot/bot.ts';
import { BOT_LISTS } from '../../bot/load.ts';
import type { Json } from '../../bot/localized.ts';
import { keyOf } from '../../bot/read-files.ts';
import { isObject } from '../json.ts';
import type { Part, PartKind } from './part.ts';

/** The parts of a bot: its settings first, then its lists in the order of the format. */
export function partsOf(bot: Bot): Part[] {
  const settings = Object.fromEntries(
    Object.entries(bot).filter(([key]) => !(BOT_LISTS as readonly string[]).includes(key)),
  );
  const lists = BOT_LISTS.flatMap((list) =>
    bot[list].map((value) => ({ kind: keyOf(list) as PartKind, value: value as unknown as Json })),
  );
  return [{ kind: 'settings', value: settings as Json }, ...lists];
}

/**
 * The bot that parts make, each list in the order of the parts. A draft need not be a bot that can be
 * used: `loadBot(writeBot(bot))` tells. Of several settings the first are taken.
 */
export function botOf(parts: readonly Part[]): Bot {
  const settings = parts.find(({ kind }) => kind === 'settings')?.value;
  const lists = BOT_LISTS.map((list) => [
    list,
    parts.filter(({ kind }) => kind === keyOf(list)).map(({ value }) => value),
  ]);
  const own = isObject(settings) ? settings : {};
  return { ...own, ...Object.fromEntries(lists) } as unknown as Bot;
}

/** The name by which other parts refer to a part; for the settings the bot's id. Empty when it has none. */
export function nameOf(kind: PartKind, value: Json | null): string {
  const key = kind === 'settings' ? 'id' : kind;
  const name = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof name === 'string' ? name : '';
}
