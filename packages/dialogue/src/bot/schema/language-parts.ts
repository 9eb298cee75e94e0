import {
  anything,
  byLanguage,
  flag,
  list,
  number,
  object,
  oneOfWords,
  ref,
  type Schema,
  text,
} from './parts.ts';

const synonyms = byLanguage(list(text(200), 500));

/** Intents, entities and slots. */
export const LANGUAGE_PARTS = {
  intent: object(
    { intent: ref('name'), examples: byLanguage(list(text(500), 5000)) },
    { title: ref('localized'), answer: ref('name'), smallTalk: flag },
    'One thing that people come to say or ask.',
  ),
  entity: {
    oneOf: [
      object(
        {
          entity: ref('name'),
          kind: { const: 'list' },
          values: list(
            object({ value: text(200) }, { names: ref('localized'), synonyms }),
            5000,
            1,
          ),
        },
        { inflected: flag, forgiving: flag },
      ),
      object({
        entity: ref('name'),
        kind: { const: 'pattern' },
        patterns: list(text(200), 20, 1),
      }),
      object({
        entity: ref('name'),
        kind: { const: 'built-in' },
        rule: oneOfWords('municipality', 'number', 'age', 'yes-no', 'date', 'postcode'),
      }),
    ],
  },
  slot: object(
    {
      slot: ref('name'),
      kind: oneOfWords(
        'text',
        'number',
        'age',
        'scale',
        'yes-no',
        'choice',
        'choices',
        'place',
        'date',
        'postcode',
      ),
    },
    {
      title: ref('localized'),
      options: list(object({ value: text(200), label: ref('localized') }, { synonyms }), 50, 1),
      min: number(-1e9, 1e9),
      max: number(-1e9, 1e9),
      low: ref('localized'),
      high: ref('localized'),
      entity: ref('name'),
      anywhere: flag,
      context: text(80),
      initial: anything,
    },
    'Something that the bot keeps in mind.',
  ),
  condition: {
    oneOf: [
      object({ slot: ref('name'), is: anything }),
      object({ slot: ref('name'), in: list(anything, 500) }),
      object({ slot: ref('name'), filled: flag }),
      object({ slot: ref('name'), min: ref('bound') }, { max: ref('bound') }),
      object({ slot: ref('name'), max: ref('bound') }),
      object({ context: text(80), is: anything }),
      object({ language: ref('language') }),
      object({ officeOpen: flag }),
      object({ all: list(ref('condition'), 50) }),
      object({ any: list(ref('condition'), 50) }),
      object({ not: ref('condition') }),
    ],
  },
  bound: { oneOf: [{ type: 'number' }, ref('day')] },
} satisfies Record<string, Schema>;
