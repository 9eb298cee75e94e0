import { expect, test } from 'vitest';
import { importRasa } from '../import.ts';

function read(domain: string, nlu = '') {
  const result = importRasa({ 'domain.yml': domain, 'data/nlu.yml': nlu });
  if (result.problems) throw new Error(JSON.stringify(result.problems));
  return result;
}

test('slots of all types keep what they hold and what fills them', () => {
  const { bot, report } = read(
    `
entities: [city]
slots:
  a: { type: text, mappings: [{ type: from_text }] }
  b: { type: bool, initial_value: true, mappings: [{ type: custom }] }
  c: { type: categorical, values: [small, large], mappings: [{ type: custom }] }
  d: { type: float, min_value: 1, max_value: 5, mappings: [{ type: custom }] }
  e: { type: list, mappings: [{ type: custom }] }
  f: { type: any, mappings: [{ type: from_entity, entity: city, role: from }] }
`,
    'nlu:\n  - lookup: city\n    examples: |\n      - Turku\n',
  );
  expect(bot.slots).toMatchObject([
    { slot: 'a', kind: 'text' },
    { slot: 'b', kind: 'yes-no', initial: true },
    { slot: 'c', kind: 'choice', options: [{ value: 'small' }, { value: 'large' }] },
    { slot: 'd', kind: 'number', min: 1, max: 5 },
    { slot: 'e', kind: 'text' },
    { slot: 'f', kind: 'text', entity: 'city', anywhere: true },
  ]);
  const told = report.map(({ place }) => place);
  expect(told).toEqual(expect.arrayContaining(['slots "e" type', 'slots "f" mappings[0]']));
});

test('forms of Rasa 1, 2 and 3 ask the same questions', () => {
  const forms = [
    'forms:\n  f: { required_slots: [a, b] }',
    'forms:\n  f: { required_slots: { a: [{ type: from_text }], b: [{ type: from_text }] } }',
    'forms:\n  f: { a: [{ type: from_text }], b: [{ type: from_text }] }',
  ];
  for (const form of forms) {
    const { bot } = read(
      `${form}\nresponses:\n  utter_ask_a: [{ text: A? }]\n  utter_ask_f_b: [{ text: B? }]\n`,
    );
    expect(bot.forms).toEqual([
      {
        form: 'f',
        fields: [
          { slot: 'a', ask: 'utter_ask_a' },
          { slot: 'b', ask: 'utter_ask_f_b' },
        ],
      },
    ]);
  }
});

test("the conditions of Botfront's form graph decide what is asked", () => {
  const rule = (operator: string, value: string) =>
    `{ type: rule, properties: { field: a, operator: ${operator}, value: [${value}] } }`;
  const { bot } = read(`
forms:
  f:
    slots: [{ name: a, filling: [] }, { name: b, filling: [] }, { name: c, filling: [] }]
    graph_elements:
      nodes: [{ id: 1, type: start }, { id: a, type: slot, slotName: a }, { id: b, type: slot, slotName: b }, { id: c, type: slot, slotName: c }]
      edges:
        - { source: 1, target: a, condition: null }
        - { source: a, target: b, condition: { type: group, properties: { conjunction: AND }, children1: { x: ${rule('is_exactly', 'joo')}, y: ${rule('gt', '3')} } } }
        - { source: a, target: c, condition: ${rule('is_in', '[x, y]')} }
`);
  expect(bot.forms[0]?.fields.map((field) => field.if)).toEqual([
    undefined,
    { all: [{ slot: 'a', is: 'joo' }, { not: { slot: 'a', max: 3 } }] },
    { slot: 'a', in: ['x', 'y'] },
  ]);
});

test('a response keeps its wordings, buttons, images, video, cards and conditions', () => {
  const { bot, report } = read(`
slots:
  city: { type: text }
responses:
  utter_a:
    - text: Hei {city}
      image: https://example.org/a.png
      buttons:
        - { title: Joo, payload: '/yes{"city": "Turku", "x": 1}' }
        - { title: Sano, payload: sanon näin }
        - { title: Sivu, type: web_url, url: 'https://example.org' }
    - text: Moi {unknown}
      condition: [{ type: slot, name: city, value: Turku }]
      custom:
        attachment: { type: template, payload: { template_type: generic, elements: [{ title: Kortti, subtitle: Alla, image_url: 'https://example.org/b.png', buttons: [] }] } }
    - text: Video
      attachment: { type: video, payload: { src: 'https://example.org/v', title: Elokuva } }
    - { text: Muualla, channel: slack }
    - { text: Oma, custom: { own: 1 } }
`);
  expect(bot.answers.find(({ answer }) => answer === 'utter_a')?.variants).toEqual([
    {
      text: { fi: 'Hei {city}' },
      buttons: [
        { title: { fi: 'Joo' }, intent: 'yes', set: { city: 'Turku' } },
        { title: { fi: 'Sano' }, say: { fi: 'sanon näin' } },
        { title: { fi: 'Sivu' }, url: 'https://example.org' },
      ],
      images: [{ url: 'https://example.org/a.png', alt: { fi: '' } }],
    },
    { text: { fi: 'Video' }, video: { url: 'https://example.org/v', title: { fi: 'Elokuva' } } },
    { text: { fi: 'Oma' } },
    {
      text: { fi: 'Moi unknown' },
      cards: [
        {
          title: { fi: 'Kortti' },
          subtitle: { fi: 'Alla' },
          image: { url: 'https://example.org/b.png', alt: { fi: '' } },
        },
      ],
      if: { slot: 'city', is: 'Turku' },
    },
  ]);
  const places = report
    .filter(({ place }) => place.startsWith('responses'))
    .map(({ what }) => what);
  expect(places.sort()).toEqual(
    [
      'a button that says "x" is 1',
      'a wording for "slack" only',
      'an image without a description',
      'content of an own form',
      'the placeholder {unknown}',
    ].sort(),
  );
});

test('wordings of several languages come together, built alike or not', () => {
  const { bot } = read(`
responses:
  utter_same:
    - { language: fi, text: Hei, quick_replies: [{ title: Joo, payload: /yes }] }
    - { language: sv, text: Hej, quick_replies: [{ title: Ja, payload: /yes }] }
  utter_other:
    - { language: fi, text: Hei }
    - { language: sv, text: Hej, image: 'https://example.org/a.png' }
`);
  const variants = Object.fromEntries(bot.answers.map((one) => [one.answer, one.variants]));
  expect(variants.utter_same).toEqual([
    {
      text: { fi: 'Hei', sv: 'Hej' },
      suggestions: [{ title: { fi: 'Joo', sv: 'Ja' }, intent: 'yes' }],
    },
  ]);
  expect(variants.utter_other?.map((variant) => variant.if)).toEqual([
    { language: 'fi' },
    { language: 'sv' },
  ]);
});

test('synonyms, lookup tables, gazettes and expressions become entities', () => {
  const { bot, report } = read(
    'entities: [city, plate, hobby, empty]\n',
    `
nlu:
  - lookup: city
    examples: |
      - Turku
      - Åbo
  - synonym: Turku
    examples: |
      - Åbo
  - synonym: nothing
    examples: |
      - else
  - regex: plate
    examples: |
      - "[A-Z]{3}-\\\\d{3}"
  - gazette: hobby
    mode: ratio
    examples:
      - futis
  - regex: hint
    examples: |
      - \\\\d+
`,
  );
  expect(bot.entities).toMatchObject([
    { entity: 'city', kind: 'list', values: [{ value: 'Turku', synonyms: { fi: ['Åbo'] } }] },
    { entity: 'hobby', kind: 'list', values: [{ value: 'futis' }] },
    { entity: 'plate', kind: 'pattern' },
  ]);
  const places = report.map(({ place }) => place);
  expect(places).toEqual(
    expect.arrayContaining([
      'nlu "synonym nothing"',
      'nlu "regex hint"',
      'nlu "gazette hobby"',
      'entities "empty"',
    ]),
  );
});

test('names that cannot be ours are changed and reported, also where they are used', () => {
  const { bot, report } = read(
    'intents: ["_odd*name"]\n',
    'nlu:\n  - intent: _odd*name\n    examples: |\n      - hei\nrules:\n  - rule: r\n    steps: [{ intent: "_odd*name" }, { action: utter_a }]\n',
  );
  expect(bot.intents.map(({ intent }) => intent)).toEqual(['odd-name']);
  expect(bot.flows[0]?.start?.intents).toEqual(['odd-name']);
  expect(report.some(({ why }) => why === 'It is called "odd-name" here.')).toBe(true);
});

test('passwords of a server are neither read nor kept', () => {
  const result = importRasa({
    'domain.yml': 'intents: [a]\n',
    'credentials.yml': 'slack: { token: secret-token }\n',
  });
  expect(JSON.stringify(result)).not.toContain('secret-token');
  expect(result.bot && result.report.map(({ file }) => file)).toContain('credentials.yml');
});

test('a folder without a Rasa project is a problem, not an empty bot', () => {
  expect(importRasa({ 'readme.md': 'x' }).problems).toEqual([
    {
      ...{ file: '', path: '', code: 'no-rasa-files', values: {} },
      message: 'There is no file of a Rasa project.',
    },
  ]);
});

test('training examples kept as JSON are read with their entities', () => {
  const data = {
    rasa_nlu_data: {
      common_examples: [
        {
          text: 'asun Turussa nyt',
          intent: 'place',
          entities: [{ start: 5, end: 12, value: 'Turku', entity: 'city' }],
        },
      ],
      entity_synonyms: [{ value: 'Turku', synonyms: ['Åbo'] }],
    },
  };
  const result = importRasa({ 'data/nlu.json': JSON.stringify(data), 'package.json': '{"a":1}' });
  expect(result.bot?.intents).toEqual([
    { intent: 'place', examples: { fi: ['asun Turussa nyt'] } },
  ]);
  expect(result.bot?.entities).toEqual([
    {
      entity: 'city',
      kind: 'list',
      values: [{ value: 'Turku', synonyms: { fi: ['Turussa', 'Åbo'] } }],
    },
  ]);
  expect(result.bot && result.report.map(({ file }) => file)).toContain('package.json');
});
