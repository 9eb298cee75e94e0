import { expect, it } from 'vitest';
import { loadMessages } from '../catalogues/messages.ts';
import { createTranslate } from '../catalogues/translate.ts';
import { handoffText } from './handoff-text.ts';
import type { Handoff } from './transcript.ts';

const say = async (handoff: Handoff, language: 'fi' | 'sv' | 'se' = 'fi') =>
  handoffText(handoff, createTranslate(await loadMessages(language), language), language);

it('A person in a queue is told their place and the wait in whole minutes', async () => {
  expect(await say({ state: 'queued', position: 3, waitingSeconds: 130 })).toBe(
    'Olet jonossa. Jonotusnumerosi on 3. Odotusaika on noin 3 minuuttia.',
  );
});

it('A closed service says when it opens, if that is known', async () => {
  expect(await say({ state: 'closed', opensAt: '2026-11-23T07:00:00Z' })).toMatch(
    /^Palvelu on nyt kiinni\. Palvelu avautuu .*23\.11\..* 9\.00\.$/,
  );
  expect(await say({ state: 'closed', opensAt: 'pian' })).toBe('Palvelu on nyt kiinni.');
});

it('The human is named where a name is known', async () => {
  expect(await say({ state: 'connected', name: 'Aino' }, 'sv')).toBe(
    'Nu talar du med en människa: Aino.',
  );
});
