import type { RecommendationRequest } from '@auroraai/api-client';
import { AuroraProvider } from '@auroraai/api-client/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import {
  type ExampleAnswer,
  exampleAnswer,
  exampleClient,
  exampleRecommended,
} from '../find-services/aurora.example.ts';
import type { DeviceStorage } from '../person/person-memory.ts';
import { createPersonStore } from '../person/person-store.ts';
import { carelessAnswer, carelessDetails } from './bad-answers.example.ts';
import { EXAMPLE_NOW } from './HomeExample.example.tsx';
import { HomeView } from './HomeView.tsx';
import type { HomeConfig } from './home-config.ts';

/** The same notices are looked at in every language and theme as states of their parts. */
const LOOKED_AT = { everyLook: false };

/** Parts load when they are shown. */
const LOADED = { timeout: 10_000 };

interface ExampleProps {
  answer: ExampleAnswer;
  storage?: DeviceStorage;
  /** What the service answers to all else. */
  instead?: (address: string) => Response | undefined;
  municipality?: string;
  parts?: HomeConfig['parts'];
}

function Example({
  answer,
  storage,
  instead,
  municipality = '',
  parts = ['situation', 'services'],
}: ExampleProps) {
  const [client] = useState(() => exampleClient(answer, carelessDetails, instead));
  const [person] = useState(() =>
    createPersonStore({
      initial: { answers: { friends: 2 }, municipality },
      now: () => EXAMPLE_NOW,
      ...(storage && { storage }),
    }),
  );
  return (
    <AuroraProvider client={client}>
      <h1>Mitä minulle kuuluu</h1>
      <HomeView person={person} config={{ parts }} />
    </AuroraProvider>
  );
}

const meta: Meta<typeof Example> = { title: 'home-view/BadInput', component: Example };

export default meta;

type Story = StoryObj<typeof Example>;

export const CarelessSource: Story = {
  args: { answer: carelessAnswer },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(
      await canvas.findByRole('heading', { name: 'Palvelu ilman nimeä' }, LOADED),
    ).toBeVisible();
    // Markup is shown as the text that it is.
    await expect(canvas.getByRole('heading', { name: /<b>Lihava<\/b> & <script>/ })).toBeVisible();
    await expect(canvasElement.querySelector('script, img')).toBeNull();
    const card = within(canvas.getByRole('article', { name: 'Palvelu ilman nimeä' }));
    await userEvent.click(card.getByText('Tietoa palvelusta'));
    await expect(
      await card.findByText(/ei ole kerrottu näitä: ehdot, hinta/, {}, LOADED),
    ).toBeVisible();
    const shown = () => card.getByText(/^Pitkä kuvaus/).textContent?.length ?? 0;
    await expect(shown()).toBeLessThan(1_500);
    await userEvent.click(card.getByRole('button', { name: 'Näytä koko teksti' }));
    await expect(shown()).toBeGreaterThan(20_000);
    // Every number can be called, however it is written; hours over midnight and on holidays are told.
    const odd = within(canvas.getByRole('article', { name: /Lihava/ }));
    await expect(odd.getAllByText('Avautuu perjantaina klo 20')[0]).toBeVisible();
    await userEvent.click(odd.getByText('Yhteystiedot ja aukioloajat'));
    const called = odd.getAllByRole('link', { name: /^Soita/ });
    await expect(new Set(called.map((link) => link.getAttribute('href')))).toEqual(
      new Set([
        'tel:093101234',
        'tel:+358401234567',
        'tel:0295016000',
        'tel:+358501234567',
        'tel:116111',
        'tel:0401234567',
      ]),
    );
    await expect(odd.getByText('pe klo 20–2')).toBeVisible();
    await expect(odd.getByText('24.12.2026–26.12.2026 suljettu')).toBeVisible();
    await expect(odd.queryByRole('link', { name: 'Näytä reitti' })).toBeNull();
  },
};

export const AnotherAnswer: Story = {
  args: {
    answer: ({ situation }: RecommendationRequest) => {
      const because = (rank: number, name: string) => ({
        ...exampleRecommended(rank, name),
        reasons: [
          {
            kind: 'answer' as const,
            area: 'friends' as const,
            value: 2,
            weight: 1,
            text: 'Vastauksesi 2/10 (ystävät).',
          },
        ],
      });
      const all = [because(1, 'Ystävätoiminta'), because(2, 'Kerho')];
      const shown =
        situation?.answers.friends === 9 ? [because(2, 'Kerho'), because(3, 'Kuoro')] : all;
      return { ...exampleAnswer(['x']), recommended_services: shown, total: shown.length };
    },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const card = within(await canvas.findByRole('article', { name: 'Ystävätoiminta' }, LOADED));
    await userEvent.click(card.getByText('Miksi näen tämän?'));
    await userEvent.click(card.getByRole('button', { name: 'Entä jos vastaisin toisin?' }));
    const choice = await card.findByLabelText('Kokeile toista vastausta: Ystävät', {}, LOADED);
    await userEvent.selectOptions(choice, '9');
    await expect(await card.findByText('Tämä palvelu ei olisi enää listalla.')).toBeVisible();
    await expect(card.getByText('Kuoro')).toBeVisible();
    // Nothing has been answered by that.
    await expect(canvas.getAllByText('2, ei kovin hyvin')[0]).toBeVisible();
    await expect(canvas.getByRole('article', { name: 'Ystävätoiminta' })).toBeVisible();
  },
};

export const HalfAnAnswer: Story = {
  parameters: LOOKED_AT,
  args: { answer: () => Response.json({ recommendation_id: 'x', recommended_services: [{}] }) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('Palveluja ei voitu hakea.', {}, LOADED)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Kokeile uudelleen' })).toBeVisible();
    await expect(canvas.getAllByText('2, ei kovin hyvin')[0]).toBeVisible();
  },
};

export const NoAnswerAtAll: Story = {
  parameters: LOOKED_AT,
  args: { answer: () => new Promise(() => {}) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('Haetaan palveluja', {}, LOADED)).toBeVisible();
    await expect(await canvas.findByText(/kestää tavallista pidempään/, {}, LOADED)).toBeVisible();
    await expect(canvas.getAllByText('2, ei kovin hyvin')[0]).toBeVisible();
  },
};

export const OnlyServicesAnswered: Story = {
  parameters: LOOKED_AT,
  args: {
    answer: () => exampleAnswer(['Ystävätoiminta']),
    instead: (address) =>
      address.endsWith('/recommendations')
        ? undefined
        : new Response('<h1>500</h1>', { status: 500 }),
    parts: ['where', 'situation', 'services', 'paths'],
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(
      await canvas.findByText('Kuntaluetteloa ei saatu haettua.', {}, LOADED),
    ).toBeVisible();
    // The words of the areas are ours where the service tells none.
    await expect((await canvas.findAllByText('2, ei kovin hyvin', {}, LOADED))[0]).toBeVisible();
    const card = within(await canvas.findByRole('article', { name: 'Ystävätoiminta' }, LOADED));
    await userEvent.click(card.getByText('Tietoa palvelusta'));
    await expect(await card.findByText('Palvelun tietoja ei saatu nyt.', {}, LOADED)).toBeVisible();
    await userEvent.click(card.getByRole('button', { name: /^Ota mukaan/ }));
    await waitFor(
      () => expect(card.getAllByRole('button', { name: 'Kokeile uudelleen' })).toHaveLength(2),
      LOADED,
    );
    await expect(await canvas.findByText('Polkua ei voitu hakea.', {}, LOADED)).toBeVisible();
  },
};

/** Municipalities merge: what a person said last year may be none this year. */
export const MunicipalityThatIsNoMore: Story = {
  parameters: LOOKED_AT,
  args: {
    answer: ({ filters }) =>
      filters?.municipality_codes
        ? new Response('{}', { status: 400 })
        : exampleAnswer(['Ystävätoiminta']),
    municipality: '999',
    parts: ['where', 'services'],
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText(/ei ole enää luettelossa/, {}, LOADED)).toBeVisible();
    await expect(
      await canvas.findByRole('article', { name: 'Ystävätoiminta' }, LOADED),
    ).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Jätä kunta pois' }));
    await waitFor(() => expect(canvas.queryByText(/ei ole enää luettelossa/)).toBeNull());
  },
};

export const FullDevice: Story = {
  parameters: LOOKED_AT,
  args: {
    answer: () => exampleAnswer(['Ystävätoiminta']),
    storage: {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
      removeItem: () => {},
    },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Muista tällä laitteella' }, LOADED),
    );
    await waitFor(() => expect(canvas.getByText(/muisti on täynnä/)).toBeVisible());
    await expect(await canvas.findByRole('article', {}, LOADED)).toBeVisible();
  },
};
