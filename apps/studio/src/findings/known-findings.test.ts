import type { StudioPart } from '@auroraai/api-client/studio';
import type { Finding } from '@auroraai/dialogue/editing';
import { expect, it } from 'vitest';
import { findingsByPart, withEarlierReading } from './known-findings.ts';

const topic = (name: string, fi: string[]): StudioPart => ({
  ...{ id: name, kind: 'intent', revision: 1, order: 0, changed_by: '', changed_at: '' },
  value: { intent: name, examples: { fi } },
});
const finding = (kind: Finding['kind'], names: string[], more: Partial<Finding> = {}): Finding => ({
  ...{ kind, severity: 'note', values: {} },
  parts: names.map((name) => ({ kind: 'intent', name })),
  ...more,
});

it('After a quick look what the examples told stays as long as they are there; the rest is as it was looked at', () => {
  const mixed = finding('confused-intents', ['a', 'b'], { values: { examples: ['x', 'y'] } });
  const misplaced = finding('reads-as-other', ['b', 'a'], { values: { example: 'z', other: 'x' } });
  const old = finding('few-examples', ['a']);
  const fresh = finding('missing-examples', ['b'], { severity: 'warning' });
  const before = { of: new Map(), findings: [mixed, misplaced, old] };
  const parts = [topic('a', ['y']), topic('b', ['q'])];
  expect(withEarlierReading([fresh], before, parts)).toEqual([fresh, mixed]);
  expect(withEarlierReading([], before, [topic('b', ['z'])])).toEqual([misplaced]);
  expect(withEarlierReading([fresh], null, parts)).toEqual([fresh]);
});

it('A finding about two parts is told at both, once each', () => {
  const both = finding('same-example', ['a', 'b']);
  const twice = finding('name-twice', ['a', 'a']);
  const byPart = findingsByPart([both, twice]);
  expect(byPart.get('intent a')).toEqual([both, twice]);
  expect(byPart.get('intent b')).toEqual([both]);
});
