import type { PartKind } from '../parts/part.ts';

/** The kinds of part that others refer to by name. */
export type ReferredKind = Exclude<PartKind, 'settings' | 'test'>;

/** Where in a value names of other parts stand. */
export type Where =
  /** The value is a name. */
  | { name: ReferredKind }
  /** The keys of the object are names. */
  | { keys: ReferredKind }
  /** The values of the object or list are looked at. */
  | { each: Where }
  /** The members of the object are looked at, each in its way. */
  | { members: { readonly [key: string]: Where } }
  /** Texts by language in which `{slot}` stands for a slot. */
  | { texts: true }
  /** For what holds values of its own kind. */
  | { as: () => Where };

const name = (kind: ReferredKind): Where => ({ name: kind });
const names = (kind: ReferredKind): Where => ({ each: name(kind) });
const slot = name('slot');
const answer = name('answer');
const texts: Where = { texts: true };
const members = (all: { readonly [key: string]: Where }): Where => ({ members: all });
const each = (inner: { readonly [key: string]: Where }): Where => ({ each: members(inner) });

const condition: Where = { as: () => CONDITION };
const steps: Where = { each: { as: () => STEP } };

const CONDITION = members({
  slot,
  all: { each: condition },
  any: { each: condition },
  not: condition,
});

const reply = members({ intents: names('intent'), if: condition });

const STEP = members({
  say: answer,
  ask: answer,
  slot,
  branches: each({ on: reply, steps }),
  otherwise: steps,
  form: name('form'),
  set: { keys: 'slot' },
  if: condition,
  steps,
  else: steps,
  run: name('flow'),
  go: name('flow'),
  municipality: slot,
  from: names('slot'),
  send: names('slot'),
  into: { keys: 'slot' },
  empty: steps,
  failure: steps,
});

const buttons = each({ intent: name('intent'), flow: name('flow'), set: { keys: 'slot' } });

const expectation = members({
  answers: names('answer'),
  intent: name('intent'),
  slots: { keys: 'slot' },
  asking: slot,
});

/** Where in each kind of part names of other parts stand. */
export const WHERE: { readonly [kind in PartKind]: Where } = {
  settings: members({
    greeting: answer,
    fallback: members({ answer }),
    recommend: members({ municipality: slot }),
  }),
  slot: members({ entity: name('entity') }),
  intent: members({ answer }),
  entity: members({}),
  answer: members({
    variants: each({
      text: texts,
      buttons,
      suggestions: buttons,
      cards: each({ text: texts, buttons }),
      if: condition,
    }),
  }),
  flow: members({ start: members({ intents: names('intent'), if: condition }), steps }),
  form: members({
    fields: each({
      slot,
      ask: answer,
      if: condition,
      validate: each({ if: condition, answer }),
      from: each({ intent: name('intent') }),
    }),
    confirm: answer,
  }),
  test: members({ turns: each({ expect: expectation }) }),
};
