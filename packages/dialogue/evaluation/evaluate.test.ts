import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { evaluate } from './evaluate.ts';
import { InputError, readLabelled } from './read-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'nlu-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('Lines are read whatever their line ends, empty lines and byte order mark', () => {
  const path = file(
    'good.jsonl',
    '\uFEFF{"text":"moi","intent":"greet"}\r\n\n{"text":"","intent":null,"more":1}\n',
  );
  expect(readLabelled(path)).toEqual([
    { text: 'moi', intent: 'greet' },
    { text: '', intent: null },
  ]);
});

test('A line that cannot be used is named', () => {
  for (const [content, sentence] of [
    ['{"text":"a","intent":"b"}\nmoi', 'line 2 is not JSON.'],
    ['{"intent":"b"}', 'line 1 has no "text" that is a string.'],
    ['{"text":"a"}', 'line 1 has no "intent" that is a name or null.'],
    ['{"text":"a","intent":""}', 'line 1 has no "intent" that is a name or null.'],
    ['null', 'line 1 has no "text" that is a string.'],
  ] as const) {
    const path = file('bad.jsonl', content);
    expect(() => readLabelled(path)).toThrow(`${path}, ${sentence}`);
  }
  expect(() => readLabelled(join(folder, 'none.jsonl'))).toThrow(InputError);
});

test('Two clearly different intents are told apart, in a language without a word list too', () => {
  const train = ['mul on hammas katki', 'hambaarst', 'hammas valutab']
    .map((text) => ({ text, intent: 'tooth' as string | null }))
    .concat(
      ['üür on kallis', 'kes maksab üüri', 'üürivõlg'].map((text) => ({ text, intent: 'rent' })),
    )
    .concat([{ text: 'ilm on ilus', intent: null }]);
  const test = [
    { text: 'hambad valutavad', intent: 'tooth' },
    { text: 'ilus ilm', intent: null },
    { text: 'üüri maksmine', intent: 'rent' },
    { text: 'midagi', intent: 'unseen' },
  ];
  const figures = evaluate(train, test, 'et');
  expect(figures.accuracy).toBeCloseTo(2 / 3, 3);
  expect(figures.out_of_scope.auroc).not.toBeNull();
  expect(figures.model_bytes).toBeGreaterThan(100);
  expect(evaluate(train, test.slice(0, 1), 'et').out_of_scope).toEqual({
    auroc: null,
    recall_at_95: null,
  });
});
