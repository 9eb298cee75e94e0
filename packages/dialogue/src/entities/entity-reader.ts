import type { Bot } from '../bot/bot.ts';
import { finish, type Steps } from '../steps.ts';
import { readDate } from './dates.ts';
import type { FoundEntity } from './found.ts';
import { createListReaderInSteps, type ListReader, wordList } from './list-entity.ts';
import { createMunicipalityReaderInSteps, type MunicipalityReader } from './municipality.ts';
import type { MunicipalityName } from './municipality-names.ts';
import { readAge, readNumbers } from './numbers.ts';
import { createReplyReader, type Reply } from './reply.ts';
import { readable, type Word, wordsOf } from './words.ts';

/** A message as far as lists and rules read it. */
export interface EntityReading {
  /** The text that was read: cleaned, its beginning if it is very long. */
  text: string;
  words: readonly Word[];
  entities: FoundEntity[];
  /** The plain reply that the whole message is. */
  reply?: Reply;
}

/** Reads what a bot's entities and the built-in rules know. */
export interface EntityReader {
  /** `asked`: the kinds of thing that the open question asks for; `today` as `YYYY-MM-DD`. */
  read(text: string, context: { today: string; asked?: ReadonlySet<string> }): EntityReading;
  readonly municipalities: MunicipalityReader;
}

/** Patterns of a bot are looked for in so much of a message: some take the square of its length. */
const PATTERN_REACH = 400;
const POSTCODE = /(?<![\p{L}\p{N}-])(?:FI-)?(\d{5})(?![\p{L}\p{N}-])/gu;

/** For bots without a list of municipalities: each list has one reader. */
const NO_MUNICIPALITIES: readonly MunicipalityName[] = [];

/** Prepares the reader of a bot. */
export function createEntityReader(
  bot: Pick<Bot, 'entities'>,
  municipalityNames?: readonly MunicipalityName[],
): EntityReader {
  return finish(createEntityReaderInSteps(bot, municipalityNames));
}

/** As {@link createEntityReader}, in steps. */
export function* createEntityReaderInSteps(
  bot: Pick<Bot, 'entities'>,
  municipalityNames: readonly MunicipalityName[] = NO_MUNICIPALITIES,
): Steps<EntityReader> {
  const municipalities = yield* createMunicipalityReaderInSteps(municipalityNames);
  const replies = createReplyReader();
  const lists: ListReader[] = [];
  for (const entity of bot.entities) {
    if (entity.kind === 'list') lists.push(yield* createListReaderInSteps(wordList(entity)));
  }
  const patterns = bot.entities.flatMap((entity) =>
    entity.kind === 'pattern'
      ? entity.patterns.map((pattern) => ({ entity: entity.entity, pattern }))
      : [],
  );
  const aliases = bot.entities.flatMap((entity) =>
    entity.kind === 'built-in' ? [{ entity: entity.entity, rule: entity.rule }] : [],
  );

  return {
    municipalities,
    read(message, { today, asked = new Set() }) {
      const text = readable(message);
      const words = wordsOf(text);
      const entities: FoundEntity[] = [
        ...lists.flatMap((list) => list(words)),
        ...municipalities.read(words, asked.has('municipality')),
        ...builtIn(text, words, today, asked),
      ];
      for (const { entity, pattern } of patterns) {
        for (const match of text.slice(0, PATTERN_REACH).matchAll(new RegExp(pattern, 'giu'))) {
          const [found] = match;
          if (found) entities.push(whole(entity, found, found, match.index));
        }
      }
      for (const { entity, rule } of aliases) {
        for (const one of entities.filter((found) => found.entity === rule)) {
          entities.push({ ...one, entity });
        }
      }
      const reply = replies.read(text);
      if (reply === 'yes' || reply === 'no') {
        entities.push(whole('yes-no', reply === 'yes', text, 0));
      }
      return { text, words, entities, ...(reply && { reply }) };
    },
  };
}

function whole(
  entity: string,
  value: FoundEntity['value'],
  text: string,
  start: number,
): FoundEntity {
  return { entity, value, text, start, end: start + text.length, fit: 'exact' };
}

function builtIn(
  text: string,
  words: readonly Word[],
  today: string,
  asked: ReadonlySet<string>,
): FoundEntity[] {
  const found: FoundEntity[] = [];
  for (const number of readNumbers(text, words, asked.has('number'))) {
    found.push({ ...number, entity: 'number', fit: 'exact' });
  }
  const age = readAge(text, words, asked.has('age'));
  if (age !== undefined) found.push(whole('age', age, text, 0));
  const date = readDate(text, today);
  if (date !== undefined) found.push(whole('date', date, text, 0));
  for (const match of text.matchAll(POSTCODE)) {
    found.push(whole('postcode', match[1]!, match[0], match.index));
  }
  return found;
}
