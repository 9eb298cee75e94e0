import type { InboxMessage } from '@auroraai/api-client/studio';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { faultsOf } from '../../test/heard.ts';
import { openPage } from '../../test/open-page.tsx';
import { PARTS } from '../../test/open-studio.tsx';
import { InboxPage } from './InboxPage.tsx';

afterEach(() => cleanup());

const message = (id: string, text: string): InboxMessage => ({
  ...{ id, text, language: 'fi', kind: 'not-understood', times: 1, last: '2026-11-20' },
  guesses: [],
});
const inbox = [
  message('p1', 'miten haen passin'),
  message('p2', 'mistä saa passin lapselle'),
  message('k1', 'koirapuisto missä'),
  message('u1', 'uimahallin hinnat'),
];
const open = () => openPage(InboxPage, { parts: PARTS, inbox });
const choose = (text: string) => fireEvent.click(screen.getByLabelText(`Valitse: ”${text}”`));
const middle = () =>
  screen.getAllByRole('checkbox').map((box) => box.parentElement?.textContent ?? '');

it('Several groups become examples of a new topic at once', async () => {
  const { store, container, marked } = await open();
  await screen.findByText(/4 viestiä 3 ryhmässä/);
  choose('koirapuisto missä');
  choose('uimahallin hinnat');
  const together = screen.getByRole('region', { name: 'Valitut ryhmät' });
  within(together).getByText('2 ryhmää valittu');
  expect(await faultsOf(container)).toEqual([]);
  const topic = within(together).getByRole('combobox');
  fireEvent.change(topic, { target: { value: 'Uusi' } });
  fireEvent.click(await screen.findByRole('option', { name: 'Uusi aihe' }));
  fireEvent.change(await within(together).findByLabelText('Uuden aiheen nimi'), {
    target: { value: 'Vapaa-aika' },
  });
  fireEvent.click(within(together).getByRole('button', { name: 'Ota esimerkeiksi' }));
  await screen.findByText('2 viestiä odottaa tallennusta.');
  await act(async () =>
    fireEvent.click(screen.getByRole('button', { name: 'Tallenna luonnokseen' })),
  );
  const made = [...store.get().parts.values()].find(
    ({ value }) => (value as { intent?: string }).intent === 'Vapaa-aika',
  );
  expect(made?.value).toMatchObject({
    examples: { fi: expect.arrayContaining(['koirapuisto missä', 'uimahallin hinnat']) },
  });
  expect(marked.map(([id]) => id).sort()).toEqual(['k1', 'u1']);
});

it('What was ignored can be brought back', async () => {
  const { marked } = await open();
  const [first] = await screen.findAllByRole('button', { name: 'Ohita' });
  await act(async () => fireEvent.click(first!));
  expect(middle().some((text) => /passin/.test(text))).toBe(false);
  const back = screen.getByRole('button', { name: /^Tuo 2 viestiä takaisin$/ });
  await act(async () => fireEvent.click(back));
  await screen.findByText('Viestit ovat taas saapuneissa.');
  expect(middle().some((text) => /passin/.test(text))).toBe(true);
  expect(marked.slice(-2).map(([, state]) => state)).toEqual(['new', 'new']);
});

it('A message that means something else leaves its group', async () => {
  await open();
  const [out] = await screen.findAllByRole('button', {
    name: /^Ei kuulu tähän ryhmään: /,
    hidden: true,
  });
  fireEvent.click(out!);
  await screen.findByText(/4 viestiä 4 ryhmässä/);
});
