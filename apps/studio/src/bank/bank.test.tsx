import type {
  BankDraft,
  BankSearch,
  BankTopic,
  NewBankTopic,
  OwnBankTopic,
  StudioBotClient,
  StudioRole,
  TakenTopic,
} from '@auroraai/api-client/studio';
import { StudioError } from '@auroraai/api-client/studio';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { faultsOf } from '../../test/heard.ts';
import { openPage } from '../../test/open-page.tsx';
import { BankPage } from './BankPage.tsx';

afterEach(cleanup);

const topic = (id: string, name: string, version = 1): BankTopic => ({
  ...{ id, version, licence: 'CC-BY-4.0', parts: { intent: 2, answer: 1 }, credit: 'Åbo' },
  organisation: { id: 'aurora', name: 'AuroraAI' },
  names: { fi: name, sv: `${name} på svenska` },
  about: { fi: `Mistä ${name} kertoo.` },
  languages: ['fi', 'sv'],
  quality: [
    { language: 'fi', accuracy: 0.47, examples: 345, plain: 0.9, missing: 0 },
    { language: 'sv', accuracy: null, examples: 1, plain: null, missing: 3 },
  ],
  tests: { count: 4, passed: 3 },
  published_at: '2026-11-01T00:00:00Z',
});
const SCHOOL = topic('koulu', 'Koulu');
const WORK = topic('tyo', 'Työ', 3);
const NOTHING = { http_actions: [], network: [], transfers: [] };
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
const OWN: OwnBankTopic = {
  ...{ ...topic('oma', 'Oma'), bot: 'neuvoja', chosen: ['work', 'gone'], published_by: 'Pia' },
  ...{ withdrawn: false, takers: 2 },
};

interface Opening {
  part?: string;
  role?: StudioRole;
  routes?: Partial<StudioBotClient>;
  /** What the bot has of the topic about work. */
  taken?: Partial<TakenTopic>;
}

/** The bank before a bot that has the second version of one of its topics. */
async function open({ part = 'bank', role = 'publisher', routes = {}, taken = {} }: Opening = {}) {
  const took: unknown[] = [];
  const followed: unknown[] = [];
  const withdrew: unknown[] = [];
  const searches: (BankSearch | undefined)[] = [];
  const published: NewBankTopic[] = [];
  const work: TakenTopic = {
    ...{ topic: 'tyo', version: 2, newest: 3, follows: true, left: null },
    ...{ names: WORK.names, organisation: WORK.organisation, licence: 'CC0-1.0', credit: 'Åbo' },
    ...taken,
  };
  const view = await openPage(
    ({ bot, part: place }) => (
      <BankPage bot={bot} place={(place ?? '').split('/').slice(1).join('/')} />
    ),
    {
      ...{ parts: PARTS, role, part },
      client: {
        async bank(search) {
          searches.push(search);
          const topics = search?.search === 'työ' ? [WORK] : [SCHOOL, WORK];
          return { topics, total: topics.length === 1 ? 1 : 62 };
        },
        ownTopics: async () => [OWN],
        async withdrawTopic(...asked) {
          withdrew.push(asked);
        },
      },
      routes: {
        takenTopics: async () => [work],
        async previewTopic(id) {
          if (id === 'koulu') {
            const parts = [intent('kiusaaminen', 'mua kiusataan')];
            const needs = { ...NOTHING, transfers: ['kela'] };
            return { topic: SCHOOL, parts, needs, changes: [] };
          }
          const changed = intent('kesatyo', 'mistä kesäduuni');
          const conflicts = [{ path: ['title', 'fi'], standing: 'KESATYO', other: 'Kesäduuni' }];
          const changes = [{ part: 'work', ...changed, conflicts }];
          return { topic: WORK, parts: [changed], needs: NOTHING, changes };
        },
        async takeTopics(topics) {
          took.push(...topics);
          const results = [{ change: 'c', outcome: 'applied' as const, part: null }];
          return { sequence: 1, results, conflicts: [] };
        },
        async followTopic(...asked) {
          followed.push(asked);
        },
        async previewPublishing(parts): Promise<BankDraft> {
          const found = { kind: 'phone' as const, part: 'work', found: '09 123' };
          return {
            ...{ digest: parts.join(), languages: ['fi'], needs: NOTHING, concerns: [found] },
            parts: [{ part: 'work', ...intent('kesatyo', 'haen kesätyötä'), chosen: true }],
            texts: [{ language: 'fi', examples: 1, plain: 1, missing: 2 }],
          };
        },
        async publishTopic(asked) {
          published.push(asked);
          return { ...topic('uusi', asked.names.fi ?? ''), version: asked.topic ? 2 : 1 };
        },
        ...routes,
      },
    },
  );
  return { ...view, took, followed, withdrew, searches, published };
}

it('A topic tells who made it, in which languages it is and how good it is', async () => {
  const { container } = await open();
  const card = (await screen.findByRole('heading', { name: 'Koulu' })).closest('li')!;
  expect(card.textContent).toContain('2 aihetta, 1 vastaus');
  expect(card.textContent).toContain('Tekijä: Åbo (AuroraAI) · Lisenssi: CC BY 4.0 · Versio 1');
  expect(card.textContent).toContain('Ei ole kielillä: englanti');
  expect(card.textContent).toContain('sadasta botti ymmärtää heti oikein 47');
  expect(card.textContent).toContain('3 tekstiä puuttuu tällä kielellä');
  expect(card.textContent).toContain('4 sovittua keskustelua, joista onnistui 3');
  await userEvent.click(within(card).getByText('Näytä, mitä tulee'));
  expect(await within(card).findByText('suomi: mua kiusataan')).toBeDefined();
  expect(card.textContent).toContain('Asioinnin siirrot: kela');
  expect(await faultsOf(container)).toEqual([]);
});

it('Topics are searched, leafed through and taken, to be followed or not', async () => {
  const { took, searches } = await open();
  await screen.findByRole('heading', { name: 'Koulu' });
  expect(screen.getByText('Aiheet 1–2, yhteensä 62')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Seuraavat' }));
  await waitFor(() => expect(searches.at(-1)).toMatchObject({ offset: 30 }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Koulu' }));
  await userEvent.type(screen.getByLabelText('Hae pankista'), 'työ');
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Koulu' })).toBeNull());
  expect(searches.at(-1)).toEqual({ search: 'työ', language: '', offset: 0 });
  // What was chosen on another page stays chosen; what the bot has is not offered again.
  expect(screen.getByText('1 valittu')).toBeDefined();
  expect(screen.queryByRole('checkbox', { name: 'Työ' })).toBeNull();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Kerro uusista versioista' }));
  await userEvent.click(screen.getByRole('button', { name: 'Ota valitut aiheet' }));
  expect(await screen.findByText(/^Otettu: Koulu\./)).toBeDefined();
  expect(took).toEqual([{ topic: 'koulu', version: 1, follow: false }]);
});

it('A newer version says what it changes and what both changed before it is taken', async () => {
  const { took, container } = await open({ part: 'bank/taken', role: 'writer' });
  await userEvent.click(await screen.findByText('Näytä, mitä uusi versio muuttaa'));
  expect(await screen.findByText(/Omat muokkauksesi jäävät/)).toBeDefined();
  await waitFor(() => expect(screen.getByText(/mistä kesäduuni/)).toBeDefined());
  expect(screen.getByText('Sinulla: KESATYO')).toBeDefined();
  expect(screen.getByText('Uudessa versiossa: Kesäduuni')).toBeDefined();
  expect(await faultsOf(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Ota uusi versio: Työ' }));
  expect(await screen.findByText(/^Otettu: Työ\./)).toBeDefined();
  expect(took).toEqual([{ topic: 'tyo', version: 3, follow: true }]);
});

it('A version can be left, and a topic no longer followed; one that was withdrawn says so', async () => {
  const { followed } = await open({ part: 'bank/taken' });
  await userEvent.click(await screen.findByRole('button', { name: 'Jätä tämä versio väliin' }));
  expect(document.activeElement?.textContent).toBe('Työ');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Kerro uusista versioista' }));
  expect(followed).toEqual([
    ['tyo', { leave: 3 }],
    ['tyo', { follow: false }],
  ]);
  cleanup();
  await open({ part: 'bank/taken', taken: { newest: null } });
  expect(await screen.findByText(/Tekijä on poistanut aiheen pankista/)).toBeDefined();
  expect(screen.queryByRole('button', { name: /^Ota uusi/ })).toBeNull();
});

it('Publishing begins with a part, shows what goes, and asks to look at what may be private', async () => {
  const { published, container } = await open({ part: 'bank/publish/part/work' });
  expect(await screen.findByText('Pankkiin menee: 1 aihe.')).toBeDefined();
  expect(screen.getByText('suomi: 2 tekstiä puuttuu.')).toBeDefined();
  expect(screen.getByText(/Puhelinnumero 09 123/)).toBeDefined();
  expect(screen.getByLabelText<HTMLInputElement>('Nimi (suomi)').value).toBe('KESATYO');
  const credit = screen.getByLabelText<HTMLInputElement>('Tekijä');
  expect(credit.value).toBe('Esimerkkilä');
  expect(await faultsOf(container)).toEqual([]);
  const publish = screen.getByRole('button', { name: 'Julkaise pankkiin' });
  await userEvent.click(publish);
  expect(published).toEqual([]);
  await userEvent.click(screen.getByRole('checkbox', { name: /ne saa julkaista/ }));
  await userEvent.click(screen.getByRole('radio', { name: /^CC0/ }));
  await userEvent.clear(credit);
  await userEvent.type(credit, 'Åsa');
  await userEvent.click(publish);
  expect(await screen.findByText('Julkaistu: KESATYO, versio 1.')).toBeDefined();
  expect(published).toEqual([
    {
      ...{ parts: ['work'], names: { fi: 'KESATYO' }, about: {}, licence: 'CC0-1.0' },
      ...{ credit: 'Åsa', digest: 'work' },
    },
  ]);
});

it('What is chosen and left out again keeps the focus where one goes on', async () => {
  await open({ part: 'bank/publish/part/work' });
  const left = await screen.findByRole('button', { name: 'Jätä pois: Aihe ”KESATYO”' });
  await userEvent.click(left);
  const field = screen.getByRole('combobox', { name: 'Lisää aihe, polku tai vastaus' });
  expect(document.activeElement).toBe(field);
  expect(screen.getByText('Valitse, mitä julkaistaan.')).toBeDefined();
  await userEvent.keyboard('kesa{ArrowDown}{Enter}');
  expect(await screen.findByRole('button', { name: 'Jätä pois: Aihe ”KESATYO”' })).toBeDefined();
  expect(document.activeElement).toBe(field);
  expect(await screen.findByText('Pankkiin menee: 1 aihe.')).toBeDefined();
});

it('A draft that has become another since is to be looked at again', async () => {
  const changed = new StudioError(409, { type: 'urn:auroraai:problem:changed-meanwhile' });
  await open({
    part: 'bank/publish/part/work',
    routes: { publishTopic: () => Promise.reject(changed) },
  });
  await userEvent.click(await screen.findByRole('checkbox', { name: /ne saa julkaista/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Julkaise pankkiin' }));
  expect(await screen.findByText(/Luonnos on muuttunut sillä välin/)).toBeDefined();
});

it('The organisation’s own topics get new versions and are taken out of the bank', async () => {
  const { withdrew, container } = await open({ part: 'bank/own' });
  expect(await screen.findByText('Käytössä 2 botissa.')).toBeDefined();
  const next = screen.getByRole('link', { name: 'Julkaise uusi versio: Oma' });
  expect(next.getAttribute('href')).toBe('#/bots/neuvoja/content/bank/publish/version/oma');
  expect(await faultsOf(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Poista pankista: Oma' }));
  expect(withdrew).toEqual([['town', 'oma', true]]);
  cleanup();
  const { published } = await open({ part: 'bank/publish/version/oma' });
  await userEvent.click(await screen.findByRole('checkbox', { name: /ne saa julkaista/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Julkaise pankkiin' }));
  expect(await screen.findByText('Julkaistu: Oma, versio 2.')).toBeDefined();
  expect(published).toMatchObject([{ topic: 'oma', parts: ['work'], credit: 'Åbo' }]);
});

it('Whoever may only look can look, and a failure says that nothing has changed', async () => {
  await open({ role: 'viewer' });
  await screen.findByRole('heading', { name: 'Koulu' });
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.queryByRole('button', { name: /^Ota/ })).toBeNull();
  cleanup();
  await open({ part: 'bank/publish', role: 'writer' });
  expect(screen.getByText(/Pankkiin julkaisee se/)).toBeDefined();
  cleanup();
  await open({ routes: { takeTopics: () => Promise.reject(new StudioError(0)) } });
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Koulu' }));
  await userEvent.click(screen.getByRole('button', { name: 'Ota valitut aiheet' }));
  expect(await screen.findByText(/Mitään ei muutettu/)).toBeDefined();
});
