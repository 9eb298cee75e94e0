import { readFileSync } from 'node:fs';
import { createEngine } from '../src/manager/engine.ts';
import { type BotLists, trainBot } from '../src/manager/trained-bot.ts';
import { startConversation } from '../src/testing/conversation.ts';
import { exampleBot } from './read-bot.ts';

const data = new URL('../../open-data/data/', import.meta.url);

/** The official lists. */
export const lists = {
  municipalities: JSON.parse(readFileSync(new URL('municipalities.json', data), 'utf8')),
  lifeAreas: JSON.parse(readFileSync(new URL('life-areas.json', data), 'utf8')),
} as BotLists;

/** The example bot, trained. */
export const trained = trainBot(exampleBot(), { lists });

/** A Monday at noon. */
export const NOON = new Date('2026-11-23T10:00:00Z');

/** A conversation with the example bot that has just been opened. */
export function converse(
  options: Partial<Parameters<typeof startConversation>[1]> & { language?: string } = {},
) {
  const { language = 'fi', now = NOON, ...rest } = options;
  const conversation = startConversation(createEngine(trained), { now, ...rest });
  conversation.give({ type: 'event', name: 'webchat/join', value: { language, cards: true } });
  return conversation;
}
