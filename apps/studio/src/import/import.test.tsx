import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FileWorker } from '../../test/file-worker.ts';
import { faultsOf } from '../../test/heard.ts';
import { openPage } from '../../test/open-page.tsx';
import { botAsZip } from './bot-as-zip.ts';
import { FilesPage } from './FilesPage.tsx';

beforeEach(() => vi.stubGlobal('Worker', FileWorker));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const text = (fi: string) => ({ fi });
const PARTS = [
  {
    ...{ id: 'settings', kind: 'settings' as const },
    value: {
      ...{ format: 1, id: 'neuvoja', version: '1', languages: ['fi'], retentionDays: 30 },
      ...{ names: text('Neuvoja'), responsible: { names: text('Kunta') } },
      humanContact: { names: text('Neuvonta'), phone: '09 123 4567' },
      ...{ greeting: 'tervehdys', fallback: {} },
    },
  },
  {
    ...{ id: 'hello', kind: 'answer' as const },
    value: { answer: 'tervehdys', variants: [{ text: text('Hei!') }] },
  },
  {
    ...{ id: 'rent', kind: 'intent' as const },
    value: { intent: 'vuokra', title: text('Vuokra'), examples: { fi: ['vuokra on myöhässä'] } },
  },
];

const open = (role: 'viewer' | 'writer' = 'writer') => openPage(FilesPage, { parts: PARTS, role });
const choose = (name: string, content: BlobPart) =>
  userEvent.upload(screen.getByLabelText('Tiedosto'), new File([content], name));

const SHEET = [
  'Aihe;Kysymys;Vastaus;Kieli',
  'Vuokra;mistä apua vuokraan;Kysy neuvonnasta.;fi',
  'Kirjasto;milloin kirjasto on auki;=HYPERLINK("http://x.example");fi',
  'Kirjasto;när är biblioteket öppet;Alltid.;sv',
].join('\n');

it('A spreadsheet says what it would change, changes it at once, and that can be undone', async () => {
  const { store, container } = await open();
  await choose('kysymykset.csv', SHEET);
  expect(await screen.findByText(/2 aihetta, 2 kysymystä, 2 vastausta/)).toBeDefined();
  expect(screen.getByText('Rivi 4: botilla ei ole kieltä ”sv”. Riviä ei oteta.')).toBeDefined();
  expect(document.activeElement?.textContent).toBe('Mitä tiedosto kysymykset.csv muuttaisi');
  expect(await faultsOf(container)).toEqual([]);
  expect(store.get().parts.size).toBe(3);
  await userEvent.click(screen.getByRole('button', { name: 'Tuo nämä' }));
  expect(await screen.findByText(/^Tuotu: 4 kohtaa/)).toBeDefined();
  expect(document.activeElement?.textContent).toBe('Valitse tiedosto');
  const values = () => [...store.get().parts.values()].map(({ value }) => JSON.stringify(value));
  expect(values().join()).toContain('mistä apua vuokraan');
  expect(values().join()).toContain('=HYPERLINK');
  store.undo();
  await waitFor(() => expect(values()).toEqual(PARTS.map(({ value }) => JSON.stringify(value))));
});

it('What was exported and changed elsewhere comes back, and what is the same is left alone', async () => {
  const { store, partValue } = await open();
  const parts = [...store.get().parts.values()].map((part) =>
    part.id === 'hello'
      ? { ...part, value: { answer: 'tervehdys', variants: [{ text: text('Moi!') }] } }
      : part,
  );
  await choose('neuvoja.zip', botAsZip(parts));
  expect(await screen.findByText(/1 kohta muuttuu, 2 kohtaa on botissa jo/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Tuo nämä' }));
  expect(partValue('hello')).toEqual({ answer: 'tervehdys', variants: [{ text: text('Moi!') }] });
});

it('A draft whose texts are not ready comes back too, and says what is to be mended', async () => {
  const { store, partValue } = await open();
  const parts = [...store.get().parts.values()].map((part) =>
    part.id === 'hello'
      ? { ...part, value: { answer: 'tervehdys', variants: [{ text: {} }] } }
      : part,
  );
  await choose('kesken.zip', botAsZip(parts));
  expect(await screen.findByText(/korjaa nämä ennen julkaisua/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Tuo nämä' }));
  expect(partValue('hello')).toEqual({ answer: 'tervehdys', variants: [{ text: {} }] });
});

it('Settings are taken only when one says so, and the bot keeps its id', async () => {
  const { store, partValue } = await open();
  const [settings, ...others] = [...store.get().parts.values()];
  const value = { ...(settings?.value as object), id: 'toinen', retentionDays: 7 };
  await choose('toinen.zip', botAsZip([{ ...settings!, value }, ...others]));
  await userEvent.click(await screen.findByRole('checkbox', { name: /asetukset/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Tuo nämä' }));
  expect(partValue('settings')).toMatchObject({ id: 'neuvoja', retentionDays: 7 });
});

it('A file that cannot be used says why, and another one can be chosen', async () => {
  const { store } = await open();
  await choose('kuva.zip', new Uint8Array([0x89, 0x50, 0, 1]));
  expect(await screen.findByText(/ei ole botti, Rasa-projekti eikä taulukko/)).toBeDefined();
  const { makeZip } = await import('./files/zip.ts');
  await choose('rikki.zip', makeZip({ 'bot.json': '{"format": 1}' }));
  expect(await screen.findByText(/bottia ei voi käyttää/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Tuo nämä' })).toBeNull();
  await choose('kysymykset.csv', SHEET);
  await userEvent.click(await screen.findByRole('button', { name: 'Älä tuo' }));
  expect(screen.getByText('Mitään ei tuotu.')).toBeDefined();
  expect(store.get().parts.size).toBe(3);
});

const RASA = {
  'neuvoja/domain.yml': [
    ...['intents: [kirjasto, kiitos]', 'responses:', '  utter_kirjasto:'],
    ...[
      '  - text: Kirjasto on auki.',
      '    custom: {oma: 1}',
      '  utter_ole_hyva:',
      '  - text: Ole hyvä!',
    ],
  ].join('\n'),
  'neuvoja/data/nlu.yml':
    'nlu:\n- intent: kirjasto\n  examples: |\n    - milloin kirjasto on auki\n',
  'neuvoja/data/rules.yml': [
    ...[
      'rules:',
      '- rule: kirjasto',
      '  steps:',
      '  - intent: kirjasto',
      '  - action: utter_kirjasto',
    ],
    ...['- rule: kiitos', '  steps:', '  - intent: kiitos', '  - action: utter_ole_hyva'],
  ].join('\n'),
  'neuvoja/endpoints.yml': 'action_endpoint: {url: "http://u:salasana@x.example"}',
};

it('A Rasa project says what would come and what cannot, with file and line; one takes what one wants', async () => {
  const { store, container } = await open();
  const { makeZip } = await import('./files/zip.ts');
  await choose('rasa.zip', makeZip(RASA));
  expect(await screen.findByRole('checkbox', { name: /Keskustelupolut\s*2 uutta/ })).toBeDefined();
  expect(screen.getByText(/omaa sisältöä tai käskyjä vanhalle chatille/)).toBeDefined();
  expect(screen.getByText('domain.yml, rivi 5')).toBeDefined();
  expect(container.textContent).not.toContain('salasana@');
  expect(await faultsOf(container)).toEqual([]);
  await userEvent.click(screen.getByRole('checkbox', { name: /Vastaukset/ }));
  expect(
    screen.getByText(/viittaavat kohtiin, joita botissa ei ole.*utter_kirjasto/),
  ).toBeDefined();
  await userEvent.click(screen.getByRole('checkbox', { name: /Keskustelupolut/ }));
  expect(screen.queryByText(/viittaavat kohtiin/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Tuo nämä' }));
  expect(await screen.findByText(/^Tuotu: 2 kohtaa/)).toBeDefined();
  expect([...store.get().parts.values()].map(({ kind }) => kind)).toEqual([
    ...PARTS.map(({ kind }) => kind),
    ...['intent', 'intent'],
  ]);
  store.undo();
  await waitFor(() => expect(store.get().parts.size).toBe(3));
});

it('A project keeps the settings of the bot that takes it, but for what it greets with', async () => {
  const { partValue } = await open();
  const { makeZip } = await import('./files/zip.ts');
  await choose('rasa.zip', makeZip(RASA));
  await userEvent.click(await screen.findByRole('checkbox', { name: /projektin tervehdys/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Tuo nämä' }));
  const { greeting: _, fallback: _f, ...before } = PARTS[0]!.value as Record<string, unknown>;
  expect(partValue('settings')).toMatchObject(before);
  expect(partValue('settings')).not.toMatchObject({ greeting: 'tervehdys' });
});

it('Own actions come into the settings along with the paths that call them', async () => {
  const { partValue, store } = await open();
  const { makeZip } = await import('./files/zip.ts');
  const rules = `${RASA['neuvoja/data/rules.yml']}\n  - action: action_varaa`;
  await choose('rasa.zip', makeZip({ ...RASA, 'neuvoja/data/rules.yml': rules }));
  expect(await screen.findByText(/omat toiminnot tulevat botin asetuksiin/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Tuo nämä' }));
  expect(partValue('settings')).toEqual({
    ...(PARTS[0]!.value as object),
    httpActions: [{ name: 'action_varaa' }],
  });
  const { loadBot, writeBot } = await import('@auroraai/dialogue');
  const { botOf } = await import('@auroraai/dialogue/editing');
  const parts = [...store.get().parts.values()] as unknown as Parameters<typeof botOf>[0];
  expect(loadBot(writeBot(botOf(parts))).problems).toBeUndefined();
});

it('A project that is no project, or a trap, says so in a sentence and brings nothing', async () => {
  const { store } = await open();
  const { makeZip } = await import('./files/zip.ts');
  const bomb = `a: &a [x, x]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [${`*${at ? `b${at - 1}` : 'a'}, `.repeat(9)}x]`).join('\n')}\nintents: [*b29]`;
  const traps = [bomb, 'intents: &x [*x]', `intents: ${'['.repeat(5000)}`, 'intents: [a\nslots:\n'];
  for (const trap of traps) {
    await choose('ansa.zip', makeZip({ 'domain.yml': trap }));
    expect(await screen.findByText(/bottia ei voi käyttää/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Tuo nämä' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Älä tuo' }));
  }
  await choose('polku.zip', makeZip({ '../domain.yml': 'intents: [a]' }));
  expect(await screen.findByText(/oman kansionsa ulkopuolelle/)).toBeDefined();
  expect(store.get().parts.size).toBe(3);
});

it('A file that is too large is refused before anything of it is read', async () => {
  await open();
  const large = new File(['x'], 'iso.zip');
  Object.defineProperty(large, 'size', { value: 50_000_000 });
  const read = vi.spyOn(large, 'arrayBuffer');
  await userEvent.upload(screen.getByLabelText('Tiedosto'), large);
  expect(await screen.findByText(/Tiedosto on liian suuri. Suurin koko on 20 Mt/)).toBeDefined();
  expect(read).not.toHaveBeenCalled();
});

it('Reading can be stopped, and ends with the page; neither changes anything', async () => {
  const { store, unmount } = await open();
  const endless = () => {
    const file = new File(['x'], 'hidas.zip');
    file.arrayBuffer = () => new Promise(() => {});
    return file;
  };
  await userEvent.upload(screen.getByLabelText('Tiedosto'), endless());
  await userEvent.click(await screen.findByRole('button', { name: 'Keskeytä' }));
  expect(screen.getByText('Mitään ei tuotu.')).toBeDefined();
  expect(document.activeElement?.textContent).toBe('Valitse tiedosto');
  expect(FileWorker.working).toBe(0);
  await userEvent.upload(screen.getByLabelText('Tiedosto'), endless());
  expect(FileWorker.working).toBe(1);
  unmount();
  expect(FileWorker.working).toBe(0);
  expect(store.get().parts.size).toBe(3);
});

it('Script in every cell is a text like any other', async () => {
  const { store, container } = await open();
  const evil = '<img src=x onerror=alert(1)>';
  await choose('skripti.csv', `Aihe;Kysymys;Vastaus\n${evil};${evil};${evil}\n`);
  await userEvent.click(await screen.findByRole('button', { name: 'Tuo nämä' }));
  expect(container.querySelector('img')).toBeNull();
  const values = [...store.get().parts.values()].map(({ value }) => JSON.stringify(value)).join();
  expect(values).toContain(JSON.stringify(evil));
});

it('A draft that is not sound yet says so instead of going out as a Rasa project', async () => {
  const { store } = await open();
  store.change([{ part: 'hello', kind: 'answer', value: null }]);
  await userEvent.click(screen.getByRole('button', { name: 'Lataa Rasa-projektina' }));
  expect(await screen.findByText(/Luonnos ei ole vielä ehjä/)).toBeDefined();
});

it('Whoever may only look can export and not import', async () => {
  await open('viewer');
  expect(screen.getByRole('button', { name: 'Lataa botti tiedostona' })).toBeDefined();
  expect(screen.queryByLabelText('Tiedosto')).toBeNull();
});

// The last one: with the file that is saved, the page of the test is left.
it('A bot that is sound goes out as a Rasa project', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Lataa Rasa-projektina' }));
  expect(await screen.findByText('Botti on ladattu tiedostona neuvoja-rasa.zip.')).toBeDefined();
});
