import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { faultsOf } from '../../../test/heard.ts';
import { openPage, type PageOpening } from '../../../test/open-page.tsx';
import { PARTS } from '../../../test/open-studio.tsx';
import { ContentPage } from '../ContentPage.tsx';

afterEach(cleanup);

const text = (fi: string) => ({ text: { fi, sv: fi, en: fi } });
const open = (variants: readonly object[], more: Partial<PageOpening> = {}) =>
  openPage(ContentPage, {
    parts: [
      ...PARTS.filter(({ id }) => id !== 'answer-hello'),
      { id: 'a', kind: 'answer', value: { answer: 'tervehdys', variants } as never },
      {
        ...{ id: 's', kind: 'slot' as const },
        value: { slot: 'ika', kind: 'age', title: { fi: 'Ikä', sv: 'Ålder', en: 'Age' } },
      },
    ],
    ...{ part: 'a', ...more },
  });
const ways = () => screen.getAllByRole('group', { name: 'Milloin tämä sanotaan' });

it('A condition is put together in words, read aloud, and taken away again', async () => {
  const { partValue, container } = await open([text('Alle 18'), text('Muut')]);
  const [first] = screen.getAllByText('Sanotaan vuorotellen muiden kanssa');
  await userEvent.click(first!);
  const [editor] = ways();
  const field = within(editor!);
  await userEvent.selectOptions(field.getByLabelText('Mihin ehto perustuu'), 'slot-between');
  expect(field.getByLabelText('Muistettava tieto')).toHaveProperty('value', 'ika');
  await userEvent.clear(field.getByLabelText('Enintään'));
  await userEvent.type(field.getByLabelText('Enintään'), '17');
  expect(partValue('a')).toMatchObject({
    variants: [{ if: { slot: 'ika', min: 0, max: 17 } }, { text: { fi: 'Muut' } }],
  });
  expect(screen.getByText('Sanotaan vain, kun Ikä on välillä 0–17')).toBeDefined();
  expect(screen.getByText('Sanotaan, kun minkään muun tavan ehto ei pidä')).toBeDefined();
  expect(await faultsOf(container)).toEqual([]);
  await userEvent.selectOptions(field.getByLabelText('Mihin ehto perustuu'), '');
  expect(partValue('a')).toEqual({
    answer: 'tervehdys',
    variants: [text('Alle 18'), text('Muut')],
  });
});

it('It is told when nothing would be said, and what is said can be tried', async () => {
  const variants = [
    { ...text('Auki'), if: { officeOpen: true } },
    { ...text('Aikuiselle'), if: { slot: 'ika', min: 18 } },
  ];
  const { container } = await open(variants);
  expect(
    screen.getByText(
      /Joskus botti ei sano mitään, esimerkiksi kun ei tiedetä: Ikä; ei ole palveluaika/,
    ),
  ).toBeDefined();
  await userEvent.click(screen.getByText('Kokeile, mikä näistä sanotaan'));
  expect(screen.getByText('Botti sanoo: Tapa 1.')).toBeDefined();
  await userEvent.selectOptions(screen.getByLabelText('Ikä'), 'Ikä on 18');
  expect(screen.getByText('Botti vuorottelee: Tapa 1, Tapa 2.')).toBeDefined();
  await userEvent.selectOptions(screen.getByLabelText('Palveluaika'), 'ei ole palveluaika');
  expect(screen.getByText('Botti sanoo: Tapa 2.')).toBeDefined();
  expect(await faultsOf(container)).toEqual([]);
});

it('Whoever may only look reads when each is said', async () => {
  const variants = [{ ...text('Kiinni'), if: { officeOpen: false } }, text('Auki')];
  await open(variants, { role: 'viewer', language: 'sv' });
  expect(screen.getByText('Sägs bara när det är stängt nu')).toBeDefined();
  expect(screen.queryByLabelText('Vad villkoret gäller')).toBeNull();
});
