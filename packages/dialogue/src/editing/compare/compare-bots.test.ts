import { expect, test } from 'vitest';
import { exampleBot } from '../../../test/read-bot.ts';
import type { Json } from '../../bot/localized.ts';
import type { KnownPart, Part } from '../parts/part.ts';
import { partsOf } from '../parts/parts-of.ts';
import { rename } from '../references/rename.ts';
import { compareBots, compareParts } from './compare-bots.ts';

const EXAMPLE = exampleBot();

const intent = (name: string, fi: string[], more = {}): Part => ({
  kind: 'intent',
  value: { intent: name, examples: { fi }, ...more },
});

test('D5: A bot does not differ from itself.', () => {
  expect(compareBots(EXAMPLE, structuredClone(EXAMPLE))).toEqual([]);
});

test('D5: Examples that came and went are told one by one, with their language.', () => {
  expect(
    compareParts([intent('rent', ['vuokra', 'apua'])], [intent('rent', ['vuokra', 'vuokravelka'])]),
  ).toEqual([
    {
      kind: 'intent',
      change: 'changed',
      name: 'rent',
      differences: [
        { change: 'removed', path: ['examples', 'fi', 1], language: 'fi', before: 'apua' },
        { change: 'added', path: ['examples', 'fi', 1], language: 'fi', after: 'vuokravelka' },
      ],
    },
  ]);
});

test('D5: A changed text is told with both wordings; what was not touched is not told.', () => {
  const answer = (fi: string): Part => ({
    kind: 'answer',
    value: { answer: 'a', variants: [{ text: { fi, sv: 'Hej!' } }, { text: { fi: 'Moi!' } }] },
  });
  const [change] = compareParts([answer('Hei!')], [answer('Terve!')]);
  expect(change?.differences).toEqual([
    {
      change: 'changed',
      path: ['variants', 0, 'text', 'fi'],
      language: 'fi',
      before: 'Hei!',
      after: 'Terve!',
    },
  ]);
});

test('D5: Steps that changed places are told as moved, not as removed and added.', () => {
  const flow = (...steps: Json[]): Part => ({ kind: 'flow', value: { flow: 'a', steps } });
  const [change] = compareParts(
    [flow({ say: 'one' }, { ask: 'two' })],
    [flow({ ask: 'two' }, { say: 'one' })],
  );
  expect(change?.differences).toEqual([{ change: 'moved', path: ['steps'] }]);
});

test('D5: A part with another name is told as renamed where the rest is much the same.', () => {
  const before = [
    intent('rent', ['vuokra', 'apua vuokraan', 'vuokravelka']),
    intent('hi', ['moi']),
  ];
  const after = [intent('rent-help', ['vuokra', 'apua vuokraan', 'vuokravelka', 'häätö'])];
  expect(compareParts(before, after)).toEqual([
    {
      kind: 'intent',
      change: 'renamed',
      name: 'rent-help',
      formerName: 'rent',
      differences: [
        { change: 'added', path: ['examples', 'fi', 3], language: 'fi', after: 'häätö' },
      ],
    },
    { kind: 'intent', change: 'removed', name: 'hi', differences: [] },
  ]);
});

test('D5: Parts with ids are known by them, however much they changed.', () => {
  const known = (id: string, part: Part): KnownPart => ({ ...part, id });
  const [change] = compareParts(
    [known('1', intent('a', ['yksi']))],
    [known('2', intent('a', ['kolme'])), known('1', intent('b', ['kaksi']))],
  ).filter((one) => one.change === 'renamed');
  expect(change).toMatchObject({ name: 'b', formerName: 'a' });
});

test('D5: A rename of one thing in a whole bot is told as that, and at each place that refers to it.', () => {
  const parts = partsOf(EXAMPLE);
  const slot = EXAMPLE.slots[0]!.slot;
  const renamed = rename(
    parts.map((part, at): KnownPart => ({ ...part, id: String(at) })),
    'slot',
    slot,
    'another',
  );
  const after = parts.map((part, at) => renamed.find(({ id }) => id === String(at)) ?? part);
  const changes = compareParts(parts, after);
  expect(changes).toHaveLength(renamed.length);
  expect(changes.find(({ change }) => change === 'renamed')).toMatchObject({
    name: 'another',
    formerName: slot,
  });
});
