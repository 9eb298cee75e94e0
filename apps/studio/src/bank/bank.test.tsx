import type { BankTopic, StudioBotClient } from '@auroraai/api-client/studio';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { faultsOf } from '../../test/heard.ts';
import { openPage } from '../../test/open-page.tsx';
import { BankPage } from './BankPage.tsx';

afterEach(cleanup);

const topic = (id: string, name: string, version = 1): BankTopic => ({
  ...{ id, version, licence: 'MIT', parts: { intent: 2, answer: 1 } },
  organisation: { id: 'aurora', name: 'AuroraAI' },
  names: { fi: name, sv: `${name} på svenska` },
  about: { fi: `Mistä ${name} kertoo.` },
  languages: ['fi', 'sv'],
  quality: [{ language: 'fi', accuracy: 0.47, examples: 345, plain: 0.9, missing: 0 }],
  ...{ credit: 'AuroraAI', tests: null },
  published_at: '2026-11-01T00:00:00Z',
});
const NOTHING = { http_actions: [], network: [], transfers: [] };
const SCHOOL = topic('koulu', 'Koulu');
const WORK = topic('tyo', 'Työ', 3);
const intent = (name: string, example: string) => ({
  kind: 'intent' as const,
  value: { intent: name, title: { fi: name.toUpperCase() }, examples: { fi: [example] } },
});
const PARTS = [
  {
    ...{ id: 'settings', kind: 'settings' as const },
    value: { format: 1, id: 'neuvoja', version: '1', languages: ['fi', 'en'] },
  },
  { id: 'work', ...intent('kesatyo', 'haen kesätyötä') },
];

/** The bank before a bot that has the second version of one of its topics. */
async function open(role: 'viewer' | 'writer' = 'writer', routes: Partial<StudioBotClient> = {}) {
  const taken: unknown[] = [];
  const view = await openPage(BankPage, {
    ...{ parts: PARTS, role, bank: [SCHOOL, WORK] },
    routes: {
      takenTopics: async () => [
        {
          ...{ topic: 'tyo', version: 2, newest: 3, follows: true, left: null },
          ...{ names: WORK.names, organisation: WORK.organisation },
          ...{ licence: 'MIT', credit: 'AuroraAI' },
        },
      ],
      async previewTopic(id) {
        if (id === 'koulu') {
          const parts = [intent('kiusaaminen', 'mua kiusataan')];
          return { topic: SCHOOL, parts, needs: NOTHING, changes: [] };
        }
        const changed = intent('kesatyo', 'mistä kesäduuni');
        const changes = [{ part: 'work', ...changed, conflicts: [] }];
        return { topic: WORK, parts: [changed], needs: NOTHING, changes };
      },
      async takeTopics(topics) {
        taken.push(...topics);
        const results = [{ change: 'c', outcome: 'applied' as const, part: null }];
        return { sequence: 1, results, conflicts: [] };
      },
      ...routes,
    },
  });
  await screen.findByRole('heading', { name: 'Koulu' });
  return { ...view, taken };
}

it('A topic tells who made it, in which languages it is and what its quality means', async () => {
  const { container } = await open();
  const card = screen.getByRole('heading', { name: 'Koulu' }).closest('li') as HTMLElement;
  expect(card.textContent).toContain('2 aihetta, 1 vastaus');
  expect(card.textContent).toContain('Tekijä: AuroraAI · Lisenssi: MIT');
  expect(card.textContent).toContain('Ei ole kielillä: englanti');
  expect(card.textContent).toContain('sadasta esimerkistä 47 löytää heti oikean aiheen');
  await userEvent.click(within(card).getByText('Näytä, mitä tulee'));
  expect(await within(card).findByText('suomi: mua kiusataan')).toBeDefined();
  expect(await faultsOf(container)).toEqual([]);
});

it('Topics that are chosen are taken, and marked as taken', async () => {
  const { taken } = await open();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Koulu' }));
  expect(screen.getByText('1 valittu')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Ota valitut aiheet' }));
  expect(await screen.findByText(/^Otettu: Koulu\./)).toBeDefined();
  expect(taken).toEqual([{ topic: 'koulu', version: 1 }]);
  expect(screen.queryByRole('checkbox')).toBeNull();
});

it('A newer version of what was taken says what it changes before it is taken', async () => {
  const { taken } = await open();
  await userEvent.click(screen.getByText('Näytä, mitä uusi versio muuttaa'));
  expect(await screen.findByText(/sinun tekstisi jää/)).toBeDefined();
  await waitFor(() => expect(screen.getByText(/mistä kesäduuni/)).toBeDefined());
  await userEvent.click(screen.getByRole('button', { name: 'Ota uusi versio: Työ' }));
  expect(await screen.findByText(/^Otettu: Työ\./)).toBeDefined();
  expect(taken).toEqual([{ topic: 'tyo', version: 3 }]);
});

it('Whoever may only look can look, and a failure says that nothing has changed', async () => {
  await open('viewer');
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.queryByRole('button', { name: /^Ota/ })).toBeNull();
  cleanup();
  await open('writer', { takeTopics: () => Promise.reject(new Error('offline')) });
  await userEvent.click(screen.getByRole('checkbox', { name: 'Koulu' }));
  await userEvent.click(screen.getByRole('button', { name: 'Ota valitut aiheet' }));
  expect(await screen.findByText(/Mitään ei muutettu/)).toBeDefined();
});
