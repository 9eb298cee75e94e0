import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importRasa } from '../import.ts';
import { parseYaml, writeYaml } from './yaml.ts';

function problemOf(text: string): string {
  const parsed = parseYaml('data/x.yml', text);
  if (!('problem' in parsed)) throw new Error('there is no problem');
  expect(parsed.problem.file).toBe('data/x.yml');
  return `${parsed.problem.path}: ${parsed.problem.message}`;
}

test('a bomb of aliases is refused', () => {
  const levels = ['a: &a [x,x,x,x,x,x,x,x,x]'];
  for (let level = 0; level < 9; level++) {
    const from = String.fromCharCode(97 + level);
    const to = String.fromCharCode(98 + level);
    levels.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(',')}]`);
  }
  expect(problemOf(levels.join('\n'))).toContain('alias');
});

test('a part that refers to itself is refused at its place', () => {
  expect(problemOf('a: &a\n  b: *a\n')).toMatch(/itself|alias/i);
});

test('a file of ten megabytes is refused by its size', () => {
  expect(problemOf('x'.repeat(10_000_000))).toContain('at most 5000000');
});

test('thousands of levels are refused before anything recurses into them', () => {
  expect(problemOf('['.repeat(20_000))).toContain('deep');
  expect(problemOf(`a: ${'{b: '.repeat(5000)}`)).toContain('deep');
  expect(problemOf('- '.repeat(5000))).toContain('deep');
  const indented = Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n');
  expect(problemOf(indented)).toContain('deep');
});

test('a fault names its line and column', () => {
  expect(problemOf('nlu:\n  - intent: a\n  bad: [1\n')).toMatch(
    /^line \d+, column \d+: Is not YAML/,
  );
});

test('a key that stands twice is a fault, as it is for Rasa', () => {
  expect(problemOf('nlu: []\nnlu: []\n')).toContain('line 2');
});

test('X4 whatever a file holds, an import ends in a bot or in problems', () => {
  const piece = fc.constantFrom(
    'nlu:',
    'stories:',
    'rules:',
    'domain:',
    'forms:',
    'slots:',
    'responses:',
    'intents:',
    '\n',
    '  ',
    '- ',
    'intent: a',
    'examples: |',
    'story: s',
    'steps:',
    'action: utter_a',
    'or:',
    '[',
    ']',
    '{',
    '}',
    '&a',
    '*a',
    'checkpoint: c',
    'slot_was_set:',
    'null',
    '1',
    'text: "x"',
    '!!js/function x',
    '---',
    '# c',
    'active_loop: f',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const result = importRasa({ 'domain.yml': pieces.join(' '), 'b.yml': pieces.join('') });
      expect(result.bot !== undefined || result.problems.length > 0).toBe(true);
    }),
    { numRuns: 100, seed: 7 },
  );
}, 60_000);

test('X4 values of any type in any place are reported, never thrown', () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  const keys = [
    'nlu',
    'stories',
    'rules',
    'forms',
    'slots',
    'responses',
    'intents',
    'entities',
    'actions',
  ];
  const inner = fc.oneof(
    json,
    fc.array(
      fc.record({
        story: fc.string(),
        rule: fc.string(),
        intent: json,
        steps: fc.array(json),
        examples: json,
      }),
    ),
    fc.array(
      fc.record({
        story: json,
        steps: fc.array(
          fc.record(
            {
              intent: json,
              or: json,
              action: json,
              slot_was_set: json,
              checkpoint: json,
              active_loop: json,
            },
            { requiredKeys: [] },
          ),
        ),
      }),
    ),
    fc.dictionary(
      fc.string(),
      fc.array(
        fc.record(
          { text: json, buttons: json, elements: json, custom: json, condition: json },
          { requiredKeys: [] },
        ),
      ),
    ),
    fc.dictionary(
      fc.string(),
      fc.record(
        {
          required_slots: json,
          slots: json,
          graph_elements: json,
          mappings: json,
          type: json,
          values: json,
        },
        { requiredKeys: [] },
      ),
    ),
  );
  const file = fc.record(Object.fromEntries(keys.map((key) => [key, inner])), { requiredKeys: [] });
  fc.assert(
    fc.property(file, (value) => {
      const result = importRasa({ 'domain.yml': writeYaml(value as never) });
      expect(result.bot !== undefined || result.problems.length > 0).toBe(true);
    }),
    { numRuns: 60, seed: 8 },
  );
}, 60_000);
