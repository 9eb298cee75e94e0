import { LIFE_AREAS } from '../flow.ts';
import {
  anything,
  byLanguage,
  flag,
  integer,
  list,
  number,
  object,
  oneOfWords,
  ref,
  type Schema,
  text,
} from './parts.ts';

const steps = ref('steps');
const area = oneOfWords(...LIFE_AREAS);
const send = list(ref('name'), 30);
const slots: Schema = { type: 'object', additionalProperties: anything, maxProperties: 50 };
const search = {
  municipality: ref('name'),
  filters: ref('filters'),
  limit: integer(1, 10),
  empty: steps,
  failure: steps,
};

/** Flows and forms. */
export const FLOW_PARTS = {
  flow: object(
    { flow: ref('name'), steps },
    {
      title: ref('localized'),
      group: text(80),
      start: object(
        {},
        { intents: list(ref('name'), 100), events: list(text(80), 20), if: ref('condition') },
      ),
    },
    'A path of conversation.',
  ),
  form: object(
    { form: ref('name'), fields: list(ref('field'), 50, 1) },
    { group: text(80), confirm: ref('name') },
    'Questions asked one by one.',
  ),
  field: object(
    { slot: ref('name'), ask: ref('name') },
    {
      if: ref('condition'),
      canSkip: flag,
      validate: list(object({ if: ref('condition'), answer: ref('name') }), 20),
      from: list(object({ intent: ref('name'), value: anything }), 50),
      known: oneOfWords('keep', 'ask'),
    },
  ),
  filters: object(
    {},
    {
      municipalityCodes: list(text(10), 400),
      includeNationalServices: flag,
      serviceClasses: list(text(200), 100),
      targetGroups: list(text(200), 100),
      serviceLanguages: list(ref('language'), 9),
      channelTypes: list(text(40), 10),
    },
  ),
  reply: object(
    {},
    {
      intents: list(ref('name'), 100),
      reply: oneOfWords('yes', 'no', 'dont-know', 'skip'),
      values: list(anything, 100),
      min: number(-1e9, 1e9),
      max: number(-1e9, 1e9),
      if: ref('condition'),
    },
  ),
  steps: list(ref('step'), 100),
  step: {
    description: 'One step of a flow.',
    oneOf: [
      object({ say: ref('name') }),
      object(
        { ask: ref('name') },
        {
          slot: ref('name'),
          branches: list(object({ on: ref('reply'), steps }), 30),
          otherwise: steps,
        },
      ),
      object({ form: ref('name') }),
      object({ set: slots }),
      object({ if: ref('condition'), steps }, { else: steps }),
      object({ run: ref('name') }),
      object({ go: ref('name') }),
      object({ end: oneOfWords('flow', 'conversation') }),
      object(
        { do: { const: 'recommend-situation' } },
        {
          areas: list(area, 10, 1),
          choose: flag,
          from: { type: 'object', propertyNames: area, additionalProperties: ref('name') },
          ask: flag,
          ...search,
        },
      ),
      object(
        { do: { const: 'recommend-text' } },
        { text: byLanguage(text(1024)), slot: ref('name'), ...search },
      ),
      object(
        { do: { const: 'http' }, action: ref('name') },
        {
          send,
          into: { type: 'object', additionalProperties: text(80), maxProperties: 30 },
          failure: steps,
        },
      ),
      object({ do: { const: 'refer' }, bot: text(63) }, { send }),
      object({ do: { const: 'transfer' }, to: ref('name') }, { send, failure: steps }),
      object({ do: { const: 'handoff' } }),
      object({ do: { const: 'ask-feedback' } }),
    ],
  },
} satisfies Record<string, Schema>;
