import { expect, test } from 'vitest';
import { score } from './score.ts';
import { byChosenThreshold } from './threshold.ts';

const own = (intent: string, predicted: string, outOfScope = 0) => ({
  intent,
  predicted,
  outOfScope,
});
const stranger = (outOfScope: number) => ({ intent: null, predicted: 'a', outOfScope });

test('Accuracy is the share of own messages read right; macro-F1 counts wrongly predicted intents', () => {
  const figures = score([own('a', 'a'), own('a', 'b'), own('b', 'b'), own('c', 'b')]);
  expect(figures.accuracy).toBe(0.5);
  // a: 2/3, b: 2·1/(1+3), c: 0.
  expect(figures.macro_f1).toBeCloseTo((2 / 3 + 0.5 + 0) / 3, 4);
});

test('Without strangers or without own messages the figures that need them are null', () => {
  expect(score([own('a', 'a')]).out_of_scope).toEqual({ auroc: null, recall_at_95: null });
  expect(score([stranger(1)])).toEqual({
    accuracy: null,
    macro_f1: null,
    out_of_scope: { auroc: null, recall_at_95: null },
  });
});

test('AUROC is 1 when every stranger is more foreign, and a half when nothing tells them apart', () => {
  const ownRows = [0.1, 0.2].map((value) => own('a', 'a', value));
  expect(score([...ownRows, stranger(0.3)]).out_of_scope).toEqual({ auroc: 1, recall_at_95: 1 });
  expect(score([own('a', 'a', 0.5), stranger(0.5)]).out_of_scope).toEqual({
    auroc: 0.5,
    recall_at_95: 0,
  });
});

test('Recall at 95 % refuses no more than a twentieth of the own messages', () => {
  const ownRows = Array.from({ length: 20 }, (_, at) => own('a', 'a', at / 100));
  const rows = [...ownRows, stranger(0.185), stranger(0.175), stranger(0.5)];
  expect(score(rows).out_of_scope.recall_at_95).toBeCloseTo(2 / 3, 4);
});

test('The paper’s threshold is the one that puts most validation messages right', () => {
  const validation = [
    own('a', 'a', 0.1),
    own('a', 'a', 0.4),
    own('b', 'b', 0.35),
    stranger(0.3),
    stranger(0.9),
    stranger(0.8),
  ];
  const tried = byChosenThreshold(validation, [
    own('a', 'a', 0.2),
    own('a', 'a', 0.7),
    stranger(0.9),
  ]);
  expect(tried).toEqual({ in_scope_accuracy: 0.5, out_of_scope_recall: 1 });
});

test('Within one standard error of the best the strictest threshold is taken, which refuses more strangers', () => {
  const validation = [
    ...Array.from({ length: 90 }, () => own('a', 'a', 0.1)),
    own('a', 'a', 0.5),
    ...Array.from({ length: 9 }, () => own('b', 'b', 0.2)),
    own('b', 'a', 0.1),
    own('b', 'a', 0.1),
    stranger(0.4),
    stranger(0.9),
    own('a', 'a', 0.6),
  ];
  const messages = [own('a', 'a', 0.15), own('b', 'b', 0.5), stranger(0.3), stranger(0.9)];
  expect(byChosenThreshold(validation, messages)).toEqual({
    in_scope_accuracy: 1,
    out_of_scope_recall: 0.5,
  });
  expect(byChosenThreshold(validation, messages, { standardErrors: 1 })).toEqual({
    in_scope_accuracy: 0.5,
    out_of_scope_recall: 1,
  });
});
