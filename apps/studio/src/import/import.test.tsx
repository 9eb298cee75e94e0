import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { faultsOf } from '../../test/heard.ts';
import { openPage } from '../../test/open-page.tsx';
import { botAsZip } from './bot-as-zip.ts';
import { FilesPage } from './FilesPage.tsx';

afterEach(cleanup);

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
  expect(await screen.findByText(/ei ole botti eikä taulukko/)).toBeDefined();
  const { makeZip } = await import('./files/zip.ts');
  await choose('rikki.zip', makeZip({ 'bot.json': '{"format": 1}' }));
  expect(await screen.findByText(/bottia ei voi käyttää/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Tuo nämä' })).toBeNull();
  await choose('kysymykset.csv', SHEET);
  await userEvent.click(await screen.findByRole('button', { name: 'Älä tuo' }));
  expect(screen.getByText('Mitään ei tuotu.')).toBeDefined();
  expect(store.get().parts.size).toBe(3);
});

it('Whoever may only look can export and not import', async () => {
  await open('viewer');
  expect(screen.getByRole('button', { name: 'Lataa botti tiedostona' })).toBeDefined();
  expect(screen.queryByLabelText('Tiedosto')).toBeNull();
});
