import { expect, test } from 'vitest';
import { importRasa } from '../import.ts';

const DOMAIN = `
intents: [greet, buy, bye, yes, no, cancel]
slots:
  size: { type: text, mappings: [{ type: custom }] }
  name: { type: text, mappings: [{ type: from_text, conditions: [{ active_loop: order, requested_slot: name }] }] }
forms:
  order: { required_slots: [size, name] }
responses:
  utter_greet: [{ text: Hei }]
  utter_ask_size: [{ text: Koko? }]
  utter_ask_name: [{ text: Nimi? }]
  utter_done: [{ text: Valmis }]
  utter_more: [{ text: Muuta? }]
  utter_bye: [{ text: Hei hei }]
`;

function read(stories: string) {
  const result = importRasa({ 'domain.yml': DOMAIN, 'data/stories.yml': stories });
  if (result.problems) throw new Error(JSON.stringify(result.problems));
  const flows = Object.fromEntries(result.bot.flows.map((flow) => [flow.flow, flow]));
  return { ...result, flows };
}

const end = [{ say: 'not-understood' }, { end: 'flow' }];

test('stories that begin alike become one flow that branches where they part', () => {
  const { flows } = read(`
stories:
  - story: a
    steps: [{ intent: greet }, { action: utter_greet }, { intent: buy }, { action: utter_done }]
  - story: b
    steps: [{ intent: greet }, { action: utter_greet }, { intent: bye }, { action: utter_bye }]
`);
  expect(Object.keys(flows)).toEqual(['a']);
  expect(flows.a?.steps).toEqual([
    {
      ask: 'utter_greet',
      branches: [
        { on: { intents: ['buy'] }, steps: [{ say: 'utter_done' }] },
        { on: { intents: ['bye'] }, steps: [{ say: 'utter_bye' }] },
      ],
      otherwise: end,
    },
  ]);
});

test('one of several intents that leads another way gets a flow of its own', () => {
  const { flows } = read(`
stories:
  - story: a
    steps: [{ or: [{ intent: greet }, { intent: buy }] }, { action: utter_greet }]
  - story: b
    steps: [{ intent: greet }, { action: utter_greet }, { intent: bye }, { action: utter_bye }]
`);
  const starts = Object.values(flows).map(({ start }) => start?.intents);
  expect(starts).toEqual([['buy'], ['greet']]);
});

test('slot_was_set becomes a condition, and stories that differ by it its two ways', () => {
  const { flows } = read(`
stories:
  - story: big
    steps: [{ intent: buy }, { slot_was_set: [{ size: big }] }, { action: utter_done }]
  - story: none
    steps: [{ intent: buy }, { slot_was_set: [{ size: null }] }, { action: utter_more }]
`);
  expect(flows.big?.steps).toEqual([
    {
      if: { slot: 'size', is: 'big' },
      steps: [{ say: 'utter_done' }],
      else: [{ if: { slot: 'size', filled: false }, steps: [{ say: 'utter_more' }] }],
    },
  ]);
});

test('the conditions of rules become those of flows', () => {
  const { flows } = read(`
rules:
  - rule: again
    condition: [{ slot_was_set: [name] }]
    steps: [{ intent: greet }, { action: utter_more }]
`);
  expect(flows.again?.start).toEqual({ intents: ['greet'], if: { slot: 'name', filled: true } });
});

test('the rules by which Rasa begins and ends a form become one flow', () => {
  const { flows } = read(`
rules:
  - rule: begin
    steps: [{ intent: buy }, { action: order }, { active_loop: order }]
  - rule: submit
    condition: [{ active_loop: order }]
    steps: [{ action: order }, { active_loop: null }, { slot_was_set: [{ requested_slot: null }] }, { action: utter_done }]
`);
  expect(flows).toMatchObject({ begin: { steps: [{ form: 'order' }, { say: 'utter_done' }] } });
  expect(Object.keys(flows)).toEqual(['begin']);
});

test('a story that waits without having said anything listens', () => {
  const { flows, bot } = read(`
stories:
  - story: a
    steps: [{ intent: buy }, { action: order }, { active_loop: null }, { intent: bye }, { action: utter_bye }]
`);
  expect(flows.a?.steps[1]).toEqual({
    ask: 'listen',
    branches: [{ on: { intents: ['bye'] }, steps: [] }],
    otherwise: end,
  });
  expect(bot.answers.find(({ answer }) => answer === 'listen')?.variants).toEqual([{}]);
});

test('a checkpoint that goes round comes back as a flow, and the import ends', () => {
  const { flows } = read(`
stories:
  - story: in
    steps: [{ intent: greet }, { action: utter_greet }, { checkpoint: round }]
  - story: loop
    steps: [{ checkpoint: round }, { action: utter_more }, { intent: yes }, { checkpoint: round }]
  - story: out
    steps: [{ checkpoint: round }, { action: utter_more }, { intent: no }, { action: utter_bye }]
`);
  const text = JSON.stringify(flows);
  expect(text).toMatch(/"go":"loop"/);
  expect(text).toMatch(/utter_bye/);
});

test('what leads nowhere and what nothing leads to is reported', () => {
  const { report } = read(`
stories:
  - story: a
    steps: [{ intent: greet }, { checkpoint: nowhere }]
  - story: b
    steps: [{ checkpoint: unknown }, { action: utter_bye }]
  - story: c
    steps: [{ checkpoint: self }, { action: utter_bye }, { intent: yes }, { checkpoint: self }]
  - story: d
    steps: [{ intent: buy }, { action: utter_done }]
  - story: e
    steps: [{ intent: buy }, { action: utter_more }]
`);
  const told = report.map(({ place, what }) => `${place}: ${what}`);
  expect(told).toEqual(
    expect.arrayContaining([
      'stories "a": the checkpoint "nowhere", where no story begins',
      'stories "b": the checkpoint "unknown", which no story leads to',
      'stories "c": the checkpoint "self", which only itself leads to',
      'stories "e": the rest of the story',
    ]),
  );
});

test('a hundred stories that all lead to one another are read in the end', () => {
  const stories = Array.from({ length: 100 }, (_, at) => {
    const others = `{ intent: i${at} }, { action: utter_more }, { checkpoint: c }`;
    return `  - story: s${at}\n    steps: [{ checkpoint: c }, ${others}]`;
  });
  const { flows } = read(
    `stories:\n  - story: in\n    steps: [{ intent: greet }, { checkpoint: c }]\n${stories.join('\n')}\n`,
  );
  expect(Object.keys(flows).length).toBeGreaterThan(1);
}, 60_000);
