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

/** The same notices are looked at in every language and theme as states of their parts. */
const LOOKED_AT = { everyLook: false };

/** Parts load when they are shown. */
const LOADED = { timeout: 10_000 };

interface ExampleProps {
  answer: ExampleAnswer;
  storage?: DeviceStorage;
}

function Example({ answer, storage }: ExampleProps) {
  const [client] = useState(() => exampleClient(answer, carelessDetails));
  const [person] = useState(() =>
    createPersonStore({
      initial: { answers: { friends: 2 } },
      now: () => EXAMPLE_NOW,
      ...(storage && { storage }),
    }),
  );
  return (
    <AuroraProvider client={client}>
      <h1>Mitä minulle kuuluu</h1>
      <HomeView person={person} config={{ parts: ['situation', 'services'] }} />
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
