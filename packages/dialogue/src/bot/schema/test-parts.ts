import { anything, flag, list, object, ref, type Schema, text } from './parts.ts';

const texts = list(text(4000), 50);
const record: Schema = { type: 'object', additionalProperties: anything, maxProperties: 100 };

/** Dialogue tests. */
export const TEST_PARTS = {
  test: object(
    { test: text(200), turns: list(ref('turn'), 200, 1) },
    { language: ref('language'), now: text(40), results: record },
    'A conversation that the bot must be able to hold.',
  ),
  turn: {
    oneOf: [
      object({ user: text(10_000) }, { expect: ref('expectation') }),
      object({ press: text(200) }, { expect: ref('expectation') }),
      object({ answer: anything }, { expect: ref('expectation') }),
      object(
        { event: object({ name: text(80) }, { value: anything }) },
        { expect: ref('expectation') },
      ),
      object(
        { join: object({}, { language: ref('language'), context: record }) },
        { expect: ref('expectation') },
      ),
    ],
  },
  expectation: object(
    {},
    {
      answers: list(text(80), 50),
      says: texts,
      saysNot: texts,
      intent: ref('name'),
      language: ref('language'),
      actions: list(text(40), 20),
      slots: record,
      crisis: { oneOf: [{ type: 'string', maxLength: 40 }, { const: false }] },
      asking: { oneOf: [{ type: 'string', maxLength: 80 }, { enum: [null] }] },
      human: flag,
      ended: flag,
    },
    'What must be true of the reply; only what is given is looked at.',
  ),
} satisfies Record<string, Schema>;
