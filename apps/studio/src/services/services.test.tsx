import { StudioError } from '@auroraai/api-client/studio';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeServicesServer, ownService } from '../../test/fake-services.ts';
import { faultsOf } from '../../test/heard.ts';
import { openServices } from '../../test/open-services.tsx';

beforeEach(() => {
  localStorage.clear();
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  history.replaceState(null, '', '/');
});

const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** Opens the service and adds an everyday word. */
async function openWithWord(word = 'pikavippi', server = new FakeServicesServer()) {
  const view = openServices({ server, service: 's1' });
  const words = within(await screen.findByRole('group', { name: 'suomi' }));
  await userEvent.type(words.getByLabelText('Uusi sana'), `${word}{Enter}`);
  return { ...view, words };
}

it('The list tells in sentences what stands out, and small counts only as small', async () => {
  openServices();
  const row = (await screen.findByRole('link', { name: 'Talous- ja velkaneuvonta' })).closest('tr');
  expect(row?.textContent).toContain('alle 5');
  expect(row?.textContent).toMatch(/1.250/);
  expect(screen.getByText('1 palvelu ei ole löytynyt kertaakaan.')).toBeDefined();
  expect(
    screen.getByText('2 palvelua on suositeltu, mutta kukaan ei ole valinnut niitä.'),
  ).toBeDefined();
});

it('What stands out can be shown alone, and the list be searched and sorted', async () => {
  const { server } = openServices();
  await userEvent.click(await screen.findByRole('button', { name: 'Näytä vain: ei ole valittu' }));
  await waitFor(() => expect(server.asked.at(-1)?.only).toBe('never-chosen'));
  await userEvent.click(button('Valittu'));
  await waitFor(() => expect(server.asked.at(-1)?.order).toBe('chosen'));
  const head = screen.getByRole('columnheader', { name: 'Valittu' });
  expect(head.getAttribute('aria-sort')).toBe('descending');
  await userEvent.type(screen.getByLabelText('Hae nimellä'), 'velka');
  await waitFor(() => expect(server.asked.at(-1)?.search).toBe('velka'));
  expect(server.asked.some(({ search }) => search === 'v')).toBe(false);
});

it('Where the operator has not said which services are theirs, it says whom to ask', async () => {
  const server = new FakeServicesServer();
  server.list = { ...server.list, linked: false, services: [], total: 0, all: 0 };
  openServices({ server });
  expect(await screen.findByText(/Pyydä palvelun ylläpitoa/)).toBeDefined();
  expect(screen.queryByRole('table')).toBeNull();
});

it('Back from a service the focus is on the link that led to it', async () => {
  openServices();
  await userEvent.click(await screen.findByRole('link', { name: 'Kirjasto' }));
  const heading = await screen.findByRole('heading', { level: 1 });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  await userEvent.click(screen.getByRole('link', { name: 'Takaisin palveluihin' }));
  const link = await screen.findByRole('link', { name: 'Kirjasto' });
  await waitFor(() => expect(document.activeElement).toBe(link));
});

it('Texts show what is missing in which language and mark what is hard to read', async () => {
  const { container } = openServices({ service: 's1' });
  expect(
    await screen.findByText('ruotsi – puuttuu: tiivistelmä, kuvaus, toimintaohje'),
  ).toBeDefined();
  expect(
    screen.getByText('2 kohtaa voi olla vaikea lukea. Ne on merkitty tekstiin.'),
  ).toBeDefined();
  const marks = [...container.querySelectorAll('mark')].map((mark) => mark.textContent);
  expect(marks).toContain('hakemuslomakekokoelmasivusto');
  expect(screen.getByText(/on pitkä lause: 22 sanaa/)).toBeDefined();
  await userEvent.click(button('englanti'));
  expect(screen.getByText('Tällä kielellä ei ole tekstejä.')).toBeDefined();
});

it('A word is taught only after its effect has been seen', async () => {
  const { server } = await openWithWord();
  expect(screen.getByText('Uudet sanat (suomi): pikavippi')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Ota käyttöön' })).toBeNull();
  await userEvent.click(button('Näytä vaikutus'));
  const heading = await screen.findByRole('heading', { name: 'Vaikutus' });
  expect(document.activeElement).toBe(heading);
  expect(screen.getByText('Palvelu nousee sijalta 7 sijalle 2.')).toBeDefined();
  expect(screen.getByText(/Yhdessä kysymyksessä palvelu nousee/).textContent).toContain(
    'Kysyjän kotikunta: Revonsaari.',
  );
  expect(screen.getByText(/sijalta 10 pois 50 ensimmäisen joukosta/)).toBeDefined();
  expect(server.taught).toEqual([]);
  await userEvent.click(button('Ota käyttöön'));
  expect(await screen.findByText(/^Opetus on käytössä/)).toBeDefined();
  expect(server.taught).toEqual([
    { base: 0, teaching: { areas: {}, words: [{ language: 'fi', word: 'pikavippi' }] } },
  ]);
  expect(screen.queryByRole('heading', { name: 'Ehdotuksesi' })).toBeNull();
});

it('A proposal that was changed after its effect was seen has to be tried again', async () => {
  await openWithWord();
  await userEvent.click(button('Näytä vaikutus'));
  await screen.findByRole('heading', { name: 'Vaikutus' });
  await userEvent.click(screen.getByRole('checkbox', { name: /^Koti/ }));
  expect(screen.queryByRole('button', { name: 'Ota käyttöön' })).toBeNull();
  await userEvent.click(button('Näytä vaikutus uudelleen'));
  expect(await screen.findByRole('button', { name: 'Ota käyttöön' })).toBeDefined();
});

it('A box tells whose judgement it is, and teaches only what differs from it', async () => {
  const { server } = openServices({ service: 's1' });
  const money = await screen.findByRole('checkbox', { name: 'Raha asiantuntija: kyllä' });
  await userEvent.click(money);
  expect(screen.getByText('Palvelusta ei ole apua: Raha')).toBeDefined();
  await userEvent.click(screen.getByRole('checkbox', { name: /^Koti/ }));
  await userEvent.click(button('Näytä vaikutus'));
  await screen.findByRole('heading', { name: 'Vaikutus' });
  expect(server.tried).toEqual([{ areas: { finance: false, housing: true }, words: [] }]);
  await userEvent.click(screen.getByRole('checkbox', { name: /^Raha/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: /^Koti/ }));
  expect(screen.queryByRole('heading', { name: 'Ehdotuksesi' })).toBeNull();
});

it('Words come and go by keyboard, with the focus among them and each thing said', async () => {
  const { words } = await openWithWord();
  const field = words.getByLabelText('Uusi sana');
  expect(document.activeElement).toBe(field);
  expect(screen.getByText('Lisätty: pikavippi')).toBeDefined();
  await userEvent.type(field, 'Pikavippi{Enter}');
  expect(words.getByText('Tämä sana on jo.')).toBeDefined();
  await userEvent.clear(field);
  await userEvent.click(words.getByRole('button', { name: 'Lisää ehdotettu sana ulosotto' }));
  expect(document.activeElement).toBe(field);
  const first = words.getByRole('button', { name: 'Poista sana pikavippi' });
  first.focus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByText('Poistettu: pikavippi')).toBeDefined();
  const other = words.getByRole('button', { name: 'Poista sana ulosotto' });
  expect(document.activeElement).toBe(other);
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(field);
  expect(words.getByRole('button', { name: 'Lisää ehdotettu sana ulosotto' })).toBeDefined();
});

it('Words that the server does not take are named, and the proposal stays', async () => {
  const server = new FakeServicesServer();
  const errors = [{ path: '/words/0', message: 'crisis' }];
  server.routes = {
    tryTeaching: () =>
      Promise.reject(new StudioError(400, { type: 'urn:auroraai:problem:invalid', errors })),
  };
  const { words } = await openWithWord('hätä', server);
  await userEvent.click(button('Näytä vaikutus'));
  expect(await screen.findByText(/johtavat aina hätäapuun/)).toBeDefined();
  expect(words.getByRole('button', { name: 'Poista sana hätä' })).toBeDefined();
  expect(screen.queryByText(/crisis/)).toBeNull();
});

it('Without a network nothing is lost: the proposal is there when the page is opened again', async () => {
  const server = new FakeServicesServer();
  server.routes = { tryTeaching: () => Promise.reject(new StudioError(0)) };
  await openWithWord('pikavippi', server);
  await userEvent.click(button('Näytä vaikutus'));
  expect(await screen.findByText(/eikä mitään muuttunut/)).toBeDefined();
  cleanup();
  openServices({ service: 's1' });
  expect(await screen.findByText('Uudet sanat (suomi): pikavippi')).toBeDefined();
  await userEvent.click(button('Hylkää ehdotus'));
  expect(screen.queryByText('Uudet sanat (suomi): pikavippi')).toBeNull();
  cleanup();
  openServices({ service: 's1' });
  await screen.findByRole('heading', { name: 'Arjen sanat' });
  expect(screen.queryByRole('heading', { name: 'Ehdotuksesi' })).toBeNull();
});

it('When somebody else taught the same meanwhile, both are shown, and can be merged', async () => {
  const { server } = await openWithWord();
  await userEvent.click(button('Näytä vaikutus'));
  server.teachAs('Bea', { areas: { finance: false }, words: [] });
  await userEvent.click(await screen.findByRole('button', { name: 'Ota käyttöön' }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Bea opetti samaa palvelua sillä välin');
  expect(alert.textContent).toContain('Palvelusta ei ole apua: Raha');
  expect(alert.textContent).toContain('Uudet sanat (suomi): pikavippi');
  await userEvent.click(button('Yhdistä molemmat'));
  await userEvent.click(button('Näytä vaikutus'));
  await userEvent.click(await screen.findByRole('button', { name: 'Ota käyttöön' }));
  expect(await screen.findByText(/^Opetus on käytössä/)).toBeDefined();
  expect(server.taught.at(-1)).toEqual({
    base: 1,
    teaching: { areas: { finance: false }, words: [{ language: 'fi', word: 'pikavippi' }] },
  });
});

it('What is changed while a teaching is on its way is not lost', async () => {
  const server = new FakeServicesServer();
  let answer = () => {};
  const gate = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const { teach } = server.client();
  server.routes = {
    async teach(...given) {
      await gate;
      return teach(...given);
    },
  };
  await openWithWord('pikavippi', server);
  await userEvent.click(button('Näytä vaikutus'));
  await userEvent.click(await screen.findByRole('button', { name: 'Ota käyttöön' }));
  await userEvent.click(screen.getByRole('checkbox', { name: /^Koti/ }));
  answer();
  await screen.findByText(/^Opetus on käytössä/);
  expect(screen.getByText('Palvelusta on apua: Koti')).toBeDefined();
  expect(screen.queryByText('Uudet sanat (suomi): pikavippi')).toBeNull();
});

it('An earlier teaching is restored through its effect, as one’s own deed', async () => {
  const server = new FakeServicesServer();
  server.teachAs('Bea', { areas: {}, words: [{ language: 'fi', word: 'velka' }] });
  server.teachAs('Eero', { areas: {}, words: [] });
  const { container } = openServices({ server, service: 's1' });
  await screen.findByRole('heading', { name: 'Arjen sanat' });
  const history = screen.getByText('Mitä on opetettu').closest('details') as HTMLDetailsElement;
  history.open = true;
  await userEvent.click(await within(history).findByRole('button', { name: /^Palauta: .*Bea$/ }));
  expect(within(history).getByText('Sanat pois (suomi): velka')).toBeDefined();
  await userEvent.click(await screen.findByRole('button', { name: 'Ota käyttöön' }));
  expect(await screen.findByText(/^Opetus on käytössä/)).toBeDefined();
  expect(server.taught.at(-1)).toMatchObject({ base: 2, restores: 1 });
  expect(await within(history).findByText('Palautti aiemman opetuksen')).toBeDefined();
  expect(await faultsOf(container)).toEqual([]);
});

it('A writer sees the effect and leaves the rest to a publisher; a viewer only looks', async () => {
  openServices({ service: 's1', role: 'writer' });
  await userEvent.click(await screen.findByRole('checkbox', { name: /^Koti/ }));
  await userEvent.click(button('Näytä vaikutus'));
  expect(await screen.findByText(/Julkaisija voi ottaa tämän käyttöön/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Ota käyttöön' })).toBeNull();
  cleanup();
  localStorage.clear();
  openServices({ service: 's1', role: 'viewer' });
  await screen.findByRole('heading', { name: 'Arjen sanat' });
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.queryByLabelText('Uusi sana')).toBeNull();
});

it('A service that has left the catalogue is told of, and cannot be taught', async () => {
  const server = new FakeServicesServer();
  server.service = ownService('s1', 'Vanha palvelu', { gone: true });
  openServices({ server, service: 's1' });
  expect(await screen.findByText('Palvelu on poistunut palveluluettelosta.')).toBeDefined();
  expect(screen.queryByRole('checkbox')).toBeNull();
});
