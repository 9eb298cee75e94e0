import { describe, expect, it } from 'vitest';
import type { ChatLanguage } from '../catalogues/languages.ts';
import { loadMessages } from '../catalogues/messages.ts';
import { createTranslate } from '../catalogues/translate.ts';
import { handoffText, waitText } from './handoff-text.ts';
import type { Handoff } from './transcript.ts';

const say = async (handoff: Handoff, language: ChatLanguage = 'fi') =>
  handoffText(handoff, createTranslate(await loadMessages(language), language), language);

describe('A person in a queue', () => {
  const wait = async (handoff: Omit<Handoff, 'state'>) =>
    waitText({ state: 'queued', ...handoff }, createTranslate(await loadMessages('fi'), 'fi'));

  it('is told their place and the wait in whole minutes', async () => {
    expect(await wait({ position: 3, waitingSeconds: 130 })).toBe(
      'Jonotusnumerosi on 3. Odotusaika on noin 3 minuuttia.',
    );
  });

  it('is not told twice the place that the bot has told, but hears when it moves', async () => {
    expect(await wait({ position: 3, toldPosition: 3 })).toBe('Odotat vuoroasi.');
    expect(await wait({ position: 2, toldPosition: 3 })).toBe('Jonotusnumerosi on 2.');
  });
});

it('A closed service says when it opens, if that is known', async () => {
  expect(await say({ state: 'closed', opensAt: '2026-11-23T07:00:00Z' })).toMatch(
    /^Palvelu on nyt kiinni\. Palvelu avautuu .*23\.11\..* 9\.00\.$/,
  );
  expect(await say({ state: 'closed', opensAt: 'pian' })).toBe('Palvelu on nyt kiinni.');
});

it.each([
  ['sv', /mån 23\.11 0?9\.00/],
  ['en', /Mon 23\/11, 0?9:00/],
  ['se', / vuos 23\.11\. dii\. 9\.00\./],
  ['so', / Isniin 23\.11\. saacadda 9\.00\./],
  ['fi-x-selko', / ma 23\.11\. klo 9\.00\./],
  ['ar', /الاثنين، 23\u200f\/11، 0?9:00/],
] as const)(
  'The time of opening is told in %s by clocks in Finland, in European digits',
  async (language, told) => {
    expect(await say({ state: 'closed', opensAt: '2026-11-23T07:00:00Z' }, language)).toMatch(told);
  },
);

it('The human is named where a name is known', async () => {
  expect(await say({ state: 'connected', name: 'Aino' }, 'sv')).toBe(
    'Nu talar du med en människa: Aino.',
  );
});
