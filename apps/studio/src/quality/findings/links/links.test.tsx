import { type LinkNews, StudioError } from '@auroraai/api-client/studio';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { faultsOf } from '../../../../test/heard.ts';
import { openPage } from '../../../../test/open-page.tsx';
import { LinkCheck } from './LinkCheck.tsx';

afterEach(cleanup);

const variants = (fi: string) => [{ text: { fi } }];
const PARTS = [
  {
    ...{ id: 'rent', kind: 'answer' as const },
    value: {
      answer: 'vuokra',
      variants: variants('Katso https://kunta.fi/a ja https://kunta.fi/b.'),
    },
  },
  {
    ...{ id: 'home', kind: 'answer' as const },
    value: { answer: 'koti', variants: variants('[Sivu](https://kunta.fi/a) https://kunta.fi/c') },
  },
];
const A = 'https://kunta.fi/a';
const B = 'https://kunta.fi/b';
const C = 'https://kunta.fi/c';
const NEWS: LinkNews[] = [
  { news: 'begun', count: 3 },
  { news: 'result', result: { address: A, is: 'moved', to: 'https://kunta.fi/uusi' } },
  { news: 'result', result: { address: B, is: 'not-found' } },
  { news: 'result', result: { address: C, is: 'works' } },
  { news: 'over' },
];

type CheckLinks = (onNews: (news: LinkNews) => void, signal: AbortSignal) => Promise<void>;
const open = (checkLinks: CheckLinks, role: 'viewer' | 'writer' = 'writer') =>
  openPage(LinkCheck, { parts: PARTS, role, routes: { checkLinks } });
const telling =
  (...news: LinkNews[]): CheckLinks =>
  async (onNews) => {
    for (const one of news) onNews(one);
  };
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('Broken links are told with the places in which they stand; a new address is taken with a press', async () => {
  const { store, partValue, container } = await open(telling(...NEWS));
  await press('Tarkista linkit');
  expect(await screen.findByText('1 linkki toimii.')).toBeDefined();
  expect(screen.getByText('2 linkkiä kannattaa katsoa.')).toBeDefined();
  expect(screen.queryByText(/ei ehkä pääse verkkoon/)).toBeNull();
  const gone = screen.getByText('Sivua ei ole (1)').closest('details') as HTMLElement;
  expect(within(gone).getByRole('link', { name: /kunta.fi\/b \(avautuu/ })).toBeDefined();
  expect(within(gone).getByRole('link', { name: 'Avaa Vastaus ”vuokra”' })).toBeDefined();
  expect(screen.getByRole('link', { name: /^https:\/\/kunta.fi\/uusi \(avautuu/ })).toBeDefined();
  expect(await faultsOf(container)).toEqual([]);
  await press(`Vaihda osoite ${A} uuteen`);
  expect(screen.getByText('1 osoite on vaihdettu. Voit perua tämän.')).toBeDefined();
  expect(document.activeElement?.textContent).toBe('Linkit');
  expect(partValue('rent')).toMatchObject({
    variants: variants('Katso https://kunta.fi/uusi ja https://kunta.fi/b.'),
  });
  expect(partValue('home')).toMatchObject({
    variants: variants('[Sivu](https://kunta.fi/uusi) https://kunta.fi/c'),
  });
  expect(screen.queryByText(/Sivu on muuttanut/)).toBeNull();
  store.undo();
  await waitFor(() => expect(partValue('home')).toEqual(PARTS[1]?.value));
});

it('How far it is can be seen; it can be stopped, and ends with the page', async () => {
  const signals: AbortSignal[] = [];
  const { unmount } = await open((onNews, signal) => {
    signals.push(signal);
    for (const one of NEWS.slice(0, 2)) onNews(one);
    return new Promise(() => {});
  });
  await press('Tarkista linkit');
  expect(await screen.findByText('1 / 3')).toBeDefined();
  await press('Keskeytä');
  expect(screen.getByText('Tarkistus keskeytettiin.')).toBeDefined();
  expect(signals[0]?.aborted).toBe(true);
  await press('Tarkista linkit uudelleen');
  unmount();
  expect(signals[1]?.aborted).toBe(true);
});

it.each<[string, CheckLinks]>([
  ['Tässä studiossa linkkejä ei voi tarkistaa', telling({ news: 'off' })],
  ['Linkit on tarkistettu hetki sitten', () => Promise.reject(refused(429, 'busy'))],
  ['Linkkejä ei saatu tarkistettua', () => Promise.reject(new StudioError(0))],
  ['Tarkistus jäi kesken', telling(...NEWS.slice(0, 2))],
  ['Luonnoksessa ei ole verkko-osoitteita', telling({ news: 'begun', count: 0 }, { news: 'over' })],
])('When it does not work out, that is said: %s', async (sentence, checkLinks) => {
  await open(checkLinks);
  await press('Tarkista linkit');
  expect(await screen.findByText(new RegExp(`^${sentence}`))).toBeDefined();
});

it('Pressing again too soon leaves what was found', async () => {
  const answers = [telling(...NEWS), () => Promise.reject(refused(429, 'busy'))];
  await open((onNews, signal) => answers.shift()!(onNews, signal));
  await press('Tarkista linkit');
  await press('Tarkista linkit uudelleen');
  expect(await screen.findByText(/^Linkit on tarkistettu hetki sitten/)).toBeDefined();
  expect(screen.getByText('Sivua ei ole (1)')).toBeDefined();
});

it('When no page answers at all, it may be the server', async () => {
  const results = [A, B].map((address) => ({ address, is: 'no-answer' as const }));
  await open(
    telling(...results.map((result) => ({ news: 'result' as const, result })), { news: 'over' }),
  );
  await press('Tarkista linkit');
  expect(await screen.findByText(/ei ehkä pääse verkkoon/)).toBeDefined();
});

it('Whoever may only look is told who can check', async () => {
  await open(telling(), 'viewer');
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText('Kirjoittajat voivat tarkistaa linkit.')).toBeDefined();
});

function refused(status: number, kind: string): StudioError {
  return new StudioError(status, { type: `urn:auroraai:problem:${kind}`, title: '', status });
}
