import { ANSWER_PARTS } from './answer-parts.ts';
import { FLOW_PARTS } from './flow-parts.ts';
import { LANGUAGE_PARTS } from './language-parts.ts';
import { list, object, ref, type Schema, SHARED } from './parts.ts';
import { OPTIONAL_SETTINGS, REQUIRED_SETTINGS, SETTINGS } from './settings.ts';
import { TEST_PARTS } from './test-parts.ts';

/** The lists of a bot, each with the definition of its members. Sizes are bounds against hostile files. */
const LISTS: Record<string, Schema> = {
  slots: list(ref('slot'), 500),
  intents: list(ref('intent'), 1000),
  entities: list(ref('entity'), 200),
  answers: list(ref('answer'), 3000),
  flows: list(ref('flow'), 2000),
  forms: list(ref('form'), 200),
  tests: list(ref('test'), 2000),
};

/** Definitions by name; `#/$defs/intent` describes one intent, and so on. */
export const DEFINITIONS: Readonly<Record<string, Schema>> = {
  ...SHARED,
  ...SETTINGS,
  ...LANGUAGE_PARTS,
  ...ANSWER_PARTS,
  ...FLOW_PARTS,
  ...TEST_PARTS,
};

/** A whole bot as one document; `bot.json` of a folder is one whose lists stand in other files. */
export const BOT_SCHEMA: Schema = object(
  REQUIRED_SETTINGS,
  { $schema: { type: 'string' }, ...OPTIONAL_SETTINGS, ...LISTS },
  'A bot of the AuroraAI toolkit.',
);

/** The published JSON Schema (2020-12) of the bot format. */
export function publishedSchema(): Record<string, unknown> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:auroraai:bot-format:1',
    title: 'Bot',
    ...BOT_SCHEMA,
    $defs: DEFINITIONS,
  };
}
