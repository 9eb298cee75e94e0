import { expect, test } from 'vitest';
import type { Step } from '../src/bot/flow.ts';
import type { Json } from '../src/bot/localized.ts';
import { createEngine } from '../src/manager/engine.ts';
import { trainBot } from '../src/manager/trained-bot.ts';
import { startConversation } from '../src/testing/conversation.ts';
import { runDialogueTests } from '../src/testing/dialogue-tests.ts';
import { converse, NOON, trained } from './converse.ts';
import { rules, texts } from './read-exchange.ts';

/** The example bot with other steps for finding a flat, and a service to transfer to. */
function withSteps(steps: Step[], results: Record<string, Json> = {}) {
  const flow = { flow: 'asunto', start: { intents: ['asunto'] }, steps };
  const bot = {
    ...trained.bot,
    flows: [flow],
    transfers: [{ name: 'asiointi', names: { fi: 'Asiointi', sv: 'Ärenden', en: 'Errands' } }],
    slots: trained.bot.slots.map((slot) =>
      slot.slot === 'ika' ? { ...slot, context: 'age' } : slot,
    ),
  };
  // Lists are slow to prepare and the same for every test.
  const { entities, understanding } = trained;
  const speaker = { ...trainBot(bot, { understanding }), entities };
  return startConversation(createEngine(speaker), { now: NOON, results });
}

const BOOK: Step = {
  do: 'http',
  action: 'varaa-aika',
  send: ['kunta', 'ika'],
  into: { ajankohta: 'time' },
  failure: [{ say: 'puhu-ensin' }],
};

test('M22 an HTTP action sends only the named slots that are known, and fills slots from the answer', () => {
  const conversation = withSteps([BOOK, { say: 'hyva-alku' }], {
    http: { values: { time: '14.30', other: 'x' } },
  });
  const reply = conversation.say('etsin asuntoa Turusta');
  expect(reply.actions[0]).toMatchObject({
    kind: 'http',
    action: 'varaa-aika',
    values: { kunta: '853' },
    timeout: 3000,
  });
  expect(conversation.state?.slots).toEqual({ kunta: '853', ajankohta: '14.30' });
  expect(texts(reply)).toBe('Se on hyvä alku.');
});

test('M22 a failed HTTP action takes its own steps, and an answer of the wrong shape counts as failed', () => {
  for (const http of [null, { values: 'x' }, 7]) {
    const reply = withSteps([BOOK, { say: 'hyva-alku' }], { http }).say('etsin asuntoa');
    expect(texts(reply)).toMatch(/soittaa hänelle ensin[\s\S]*hyvä alku/);
  }
});

test('M22 without steps of its own a failed action says so and gives the human contact', () => {
  const { failure: _, ...step } = BOOK as Extract<Step, { do: 'http' }>;
  const reply = withSteps([step], { http: null }).say('etsin asuntoa');
  expect(texts(reply)).toContain('Tämä ei juuri nyt onnistu');
  expect(texts(reply)).toContain('09 123 4567');
});

test('M22 nothing found takes the steps for that', () => {
  const nothing = { recommendation_id: 'r', recommended_services: [] };
  const results = { 'recommend-text': nothing };
  const step: Step = { do: 'recommend-text', empty: [{ say: 'puhu-ensin' }] };
  expect(texts(withSteps([step], results).say('etsin asuntoa'))).toContain('soittaa');
  const plain = withSteps([{ do: 'recommend-text' }], results).say('etsin asuntoa');
  expect(texts(plain)).toBe('En löytänyt tähän sopivaa palvelua.');
});

test('M15 a session moves to a service only when the person says so, with what was agreed', () => {
  const step: Step = { do: 'transfer', to: 'asiointi', send: ['kunta'] };
  const conversation = withSteps([step], { 'session-out': { url: 'https://example.org/jatka' } });
  const asked = conversation.say('etsin asuntoa Turusta');
  expect(asked.actions).toEqual([]);
  expect(texts(asked)).toContain('Kotikunta: Turku');
  const moved = conversation.press('Siirry ja vie tiedot');
  expect(moved.actions[0]).toMatchObject({ kind: 'session-out', attributes: { kunta: '853' } });
  expect(texts(moved)).toContain('https://example.org/jatka');
  const bad = withSteps([step], { 'session-out': { url: 'javascript:alert(1)' } });
  bad.say('etsin asuntoa');
  expect(texts(bad.say('joo'))).toContain('ei juuri nyt onnistu');
});

test('M22 a transferred session and the host page fill slots; a token is not kept', () => {
  const conversation = withSteps([], { 'session-in': { attributes: { age: 17, other: 1 } } });
  const value = { context: { auroraai_access_token: 'secret-token', page: '/asuminen' } };
  const { actions } = conversation.give({ type: 'event', name: 'webchat/join', value });
  expect(actions[0]).toMatchObject({ kind: 'session-in', token: 'secret-token' });
  expect(conversation.state?.slots.ika).toBe(17);
  expect(conversation.state?.context).toEqual({ page: '/asuminen' });
  expect(JSON.stringify(conversation.state)).not.toContain('secret-token');
});

test('M12 a hand-over is told again and again as it goes on', () => {
  const engine = createEngine(trained);
  const activity = { type: 'message', text: 'haluan puhua ihmiselle' };
  const asked = engine.transition(undefined, { kind: 'activity', activity }, { now: NOON });
  const id = asked.actions[0]?.id ?? '';
  let { state } = asked;
  const told = [
    { state: 'queued', position: 3 },
    { state: 'queued', position: 1 },
    { state: 'connected', name: 'Aino' },
    { state: 'ended' },
  ].map((result) => {
    const next = engine.transition(state, { kind: 'action-result', id, result }, { now: NOON });
    state = next.state;
    return next.activities.map(({ text }) => text ?? '').join('');
  });
  expect(told[0]).toContain('sijasi on 3');
  expect(told[1]).toContain('sijasi on 1');
  expect(told[2]).toContain('Aino');
  expect(told[3]).toContain('Voit jatkaa minun kanssani');
  expect(state.pending).toEqual([]);
  const late = engine.transition(state, { kind: 'action-result', id, result: {} }, { now: NOON });
  expect(late.activities).toEqual([]);
});

test('M22 thumbs and choices of the client are passed on, and nothing is said', () => {
  const conversation = converse();
  const feedback = { recommendation_id: 'r', service_id: 's', score: -1, reasons: ['wrong_area'] };
  const given = conversation.give({ type: 'event', name: 'auroraai/feedback', value: feedback });
  expect(given.actions[0]).toMatchObject({ kind: 'feedback', score: -1, reasons: ['wrong_area'] });
  expect(given.activities).toEqual([]);
  const odd = { recommendation_id: 'r', score: 5 };
  expect(
    conversation.give({ type: 'event', name: 'auroraai/feedback', value: odd }).actions,
  ).toEqual([]);
});

test('T1 a test may look at anything that a person notices', () => {
  const [first, second] = runDialogueTests(trained, [
    {
      test: 'everything',
      language: 'fi',
      results: { 'recommend-text': null },
      turns: [
        { user: 'haluan kuolla', expect: { crisis: 'self-harm', says: ['112'], human: false } },
        { user: 'jag kan inte betala hyran', expect: { language: 'sv', saysNot: ['vuokra'] } },
        { press: 'Nej', expect: { asking: 'kunta', crisis: false } },
        { answer: '853', expect: { slots: { kunta: '853' } } },
        { press: 'Hoppa över', expect: { actions: ['recommend-text'], says: ['09 123 4567'] } },
        { user: 'heippa', expect: { ended: true, actions: [] } },
      ],
    },
    { test: 'nothing to press', turns: [{ press: 'Lentolippu' }] },
  ]);
  expect(first).toMatchObject({ problems: [], passed: true });
  expect(second?.problems[0]?.message).toContain('There is no "Lentolippu" to press');
});

test('M17 a decision is named even for the simplest reply', () => {
  expect(rules(converse().say('kiitos'))).toEqual(['intent-answer']);
});

test('M22 a thumb for a message is passed on with its reasons, or taken back', () => {
  const conversation = converse();
  const give = (value: object) =>
    conversation.give({ type: 'event', name: 'auroraai/feedback', value });
  const given = give({ activity_id: 'c|0000002', score: -1, reasons: ['wrong_topic', 7] });
  expect(given.actions[0]).toMatchObject({
    kind: 'message-feedback',
    activityId: 'c|0000002',
    score: -1,
    reasons: ['wrong_topic'],
  });
  expect(given.activities).toEqual([]);
  expect(give({ activity_id: 'c|0000002', score: null }).actions[0]).toMatchObject({ score: null });
  expect(give({ activity_id: 'c|0000002', score: 3 }).actions).toEqual([]);
});

test('M22 an answer that tells something can be rated by its name; greetings and questions cannot', () => {
  const nameOf = ({ channelData }: { channelData?: unknown }) =>
    (channelData as { auroraai?: { answer?: string } } | undefined)?.auroraai?.answer;
  const conversation = startConversation(createEngine(trained), { now: NOON });
  const joined = { type: 'event', name: 'webchat/join', value: { language: 'fi' } };
  const greeting = conversation.give(joined).activities;
  expect(greeting.length).toBeGreaterThan(0);
  expect(greeting.map(nameOf).filter(Boolean)).toEqual([]);
  const [answer, question] = conversation.say('en pysty maksamaan vuokraa').activities;
  expect(nameOf(answer!)).toBe('vuokra-neuvo');
  expect(question?.text).toContain('?');
  expect(nameOf(question!)).toBeUndefined();
});
