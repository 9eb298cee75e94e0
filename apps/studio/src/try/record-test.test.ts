import { expect, it } from 'vitest';
import { canRecord, recordTest } from './record-test.ts';
import type { Turn } from './rehearsal-state.ts';

const NOW = '2026-11-23T10:00:00.000Z';
const turn = (number: number, activity: object, trace: object[] = []): Turn =>
  ({ turn: number, now: NOW, activity, answer: { activities: [], trace } }) as never;

const JOIN = turn(
  1,
  { type: 'event', name: 'webchat/join', value: { language: 'sv', cards: true } },
  [{ step: 'said', answer: 'tervehdys', variant: 0 }],
);

it('A conversation becomes a test of what was said, pressed and answered', () => {
  const turns = [
    JOIN,
    turn(2, { type: 'message', text: 'flytta' }, [
      { step: 'intents', candidates: [{ intent: 'muutto', confidence: 0.9 }] },
      { step: 'decided', rule: 'flow', detail: 'muutto' },
      { step: 'said', answer: 'kysy-kunta', variant: 0 },
    ]),
    turn(3, { type: 'message', text: 'Ja', value: { flow: 'x' } }),
    turn(4, { type: 'message', text: '4', value: { question_id: 'q', answer: 4 } }, [
      { step: 'action', id: 'a1', kind: 'recommend-text' },
    ]),
  ];
  expect(recordTest('Flyttning', turns)).toEqual({
    test: 'Flyttning',
    language: 'sv',
    now: NOW,
    turns: [
      { user: 'flytta', expect: { answers: ['kysy-kunta'], intent: 'muutto' } },
      { press: 'Ja', expect: {} },
      { answer: 4, expect: { actions: ['recommend-text'] } },
    ],
  });
});

it('A topic that did not decide is not expected, and what waits is left out', () => {
  const waiting = { ...turn(3, { type: 'message', text: 'hej' }), answer: null };
  const unsure = turn(2, { type: 'message', text: 'xyz' }, [
    { step: 'intents', candidates: [{ intent: 'muutto', confidence: 0.2 }] },
    { step: 'decided', rule: 'search-services' },
  ]);
  expect(recordTest('x', [JOIN, unsure, waiting]).turns).toEqual([{ user: 'xyz', expect: {} }]);
  expect(canRecord([JOIN, waiting])).toBe(false);
  expect(canRecord([JOIN, unsure])).toBe(true);
});
