import { expect, test } from 'vitest';
import { trained } from '../../test/converse.ts';
import type { Expectation } from '../bot/dialogue-test.ts';
import { runDialogueTests } from './dialogue-tests.ts';

/** The codes of what is not as expected of the reply to a message. */
function codesOf(user: string, expected: Expectation): string[] {
  const [result] = runDialogueTests(trained, [{ test: 'x', turns: [{ user, expect: expected }] }]);
  return (result?.problems ?? []).map(({ code }) => code);
}

test('T1 each thing that is not as expected is told by its own code', () => {
  const wrong: Expectation = {
    answers: ['tervehdys'],
    says: ['sitä ei sanota'],
    saysNot: ['ole hyvä'],
    intent: 'vuokra',
    language: 'sv',
    actions: ['http'],
    slots: { kunta: '491' },
    crisis: 'self-harm',
    asking: 'kunta',
    human: true,
    ended: true,
  };
  expect(codesOf('kiitos', wrong)).toEqual([
    ...['answers', 'actions-none', 'says-missing', 'says-unwanted', 'intent', 'language'],
    ...['slot-empty', 'asking-nothing', 'crisis-missed', 'human-missing', 'ended-not'],
  ]);
  expect(codesOf('haluan puhua ihmiselle', { human: false })).toEqual(['human-unwanted']);
  expect(codesOf('haluan kuolla', { crisis: false })).toEqual(['crisis-unwanted']);
});

test('T1 a conversation that cannot go on is told by a code and ends there', () => {
  const now = { test: 'x', now: 'tomorrow', turns: [{ user: 'hei' }] };
  const press = { test: 'y', turns: [{ press: 'Lentolippu' }, { user: 'hei' }] };
  const answer = { test: 'z', turns: [{ answer: '491' }] };
  const results = runDialogueTests(trained, [now, press, answer]);
  expect(results.map(({ problems }) => problems)).toMatchObject([
    [{ code: 'no-time', values: { now: 'tomorrow' }, message: '"tomorrow" is no time.' }],
    [{ code: 'nothing-to-press', values: { title: 'Lentolippu' }, turn: 0 }],
    [{ code: 'no-question', values: {} }],
  ]);
});
