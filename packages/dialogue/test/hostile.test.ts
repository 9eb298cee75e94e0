import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Activity } from '../src/activity.ts';
import { createEngine } from '../src/manager/engine.ts';
import type { ConversationState } from '../src/manager/state.ts';
import { converse, NOON, trained } from './converse.ts';

const engine = createEngine(trained);
const SAYINGS = [
  'en pysty maksamaan vuokraa',
  'joo',
  'en',
  'Turku',
  '17',
  'ohita',
  'takaisin',
  'aloita alusta',
  'haluan puhua ihmiselle',
  'miten haen opintotukea',
  'käydään läpi mun tilanne',
  'ei vaan Espoossa',
  'in English',
  'haluan kuolla',
  'etsin asuntoa',
  'asdf',
  'lopeta',
  'näytä palvelut',
  '7',
  'kiitos',
];

const activity: fc.Arbitrary<Activity> = fc.oneof(
  fc.constantFrom(...SAYINGS).map((text) => ({ type: 'message', text })),
  fc.string({ unit: 'binary', maxLength: 60 }).map((text) => ({ type: 'message', text })),
  fc
    .record({
      question_id: fc.constantFrom('slot:kunta', 'slot:asuminen', 'area:health', 'areas', 'x'),
      answer: fc.jsonValue(),
    })
    .map((value) => ({ type: 'message', text: '', value })),
  fc.jsonValue().map((value) => ({ type: 'message', value })),
  fc
    .record({
      name: fc.constantFrom(
        'webchat/join',
        'auroraai/language',
        'auroraai/context',
        'auroraai/feedback',
        'auroraai/end',
        'auroraai/choice',
        '__proto__',
        'x',
      ),
      value: fc.oneof(fc.jsonValue(), fc.constant({ language: 'sv' })),
    })
    .map((event) => ({ type: 'event', ...event })),
  fc.record({ type: fc.string() }),
) as fc.Arbitrary<Activity>;

const step = fc.oneof(
  { weight: 4, arbitrary: activity.map((one) => ({ kind: 'activity' as const, activity: one })) },
  {
    weight: 1,
    arbitrary: fc
      .record({ id: fc.integer({ min: 1, max: 20 }).map((id) => `a${id}`), result: fc.jsonValue() })
      .map((one) => ({ kind: 'action-result' as const, ...one })),
  },
);

test('M19 no sequence of activities and results throws, and the state is always plain JSON', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (inputs) => {
      let state: ConversationState | undefined;
      for (const input of inputs) {
        const transition = engine.transition(state, input, { now: NOON });
        expect(JSON.parse(JSON.stringify(transition.state))).toEqual(transition.state);
        expect(transition.state.frames.length).toBeLessThan(20);
        expect(transition.activities.length).toBeLessThan(30);
        state = transition.state;
      }
    }),
    { numRuns: 200, seed: 4 },
  );
});

test('M11 wherever a conversation stands, four messages of noise lead to a human contact', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SAYINGS), { maxLength: 8 }), (sayings) => {
      const conversation = converse();
      for (const text of sayings) conversation.say(text);
      if (conversation.state?.handoff?.state === 'queued') return;
      const replies = ['qzx wvq', 'zzkq', 'xqvz qq', 'wqzx'].map((text) => conversation.say(text));
      const human = replies.some(
        ({ activities, actions }) =>
          activities.some(({ name }) => name === 'auroraai/handoff') ||
          actions.some(({ kind }) => kind === 'handoff'),
      );
      expect(human).toBe(true);
    }),
    { numRuns: 60, seed: 4 },
  );
});

test('M20 a message of a million characters, deep values and hidden characters are read in part', () => {
  const deep = JSON.parse(`${'['.repeat(500)}1${']'.repeat(500)}`);
  for (const one of [
    { type: 'message', text: 'a '.repeat(500_000) },
    { type: 'message', text: '\u202E\u200B\u0000'.repeat(1000) },
    { type: 'message', text: 'hei', value: deep },
    { type: 'event', name: 'auroraai/context', value: { a: 'x'.repeat(1_000_000) } },
  ]) {
    const { state } = engine.transition(
      undefined,
      { kind: 'activity', activity: one },
      { now: NOON },
    );
    expect(JSON.stringify(state).length).toBeLessThan(20_000);
  }
});

test('M20 a state of another bot or format begins anew', () => {
  const odd = { format: 99, bot: 'x' } as unknown as ConversationState;
  const input = { kind: 'activity' as const, activity: { type: 'message', text: 'kiitos' } };
  expect(engine.transition(odd, input, { now: NOON }).state.bot).toBe('neuvoja');
});

test('M20 a flow that was edited meanwhile is left, what is known stays', () => {
  const conversation = converse();
  conversation.say('asun Turussa enkä pysty maksamaan vuokraa');
  const state = JSON.parse(JSON.stringify(conversation.state)) as ConversationState;
  for (const frame of state.frames) if (frame.kind === 'flow') frame.mark = 'older';
  const input = { kind: 'activity' as const, activity: { type: 'message', text: 'joo' } };
  const next = engine.transition(state, input, { now: NOON });
  expect(next.state.slots.kunta).toBe('853');
  expect(next.state.frames).toEqual([]);
});
