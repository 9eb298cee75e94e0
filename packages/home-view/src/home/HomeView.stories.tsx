import { AuroraProvider } from '@auroraai/api-client/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import {
  type ExampleAnswer,
  exampleAnswer,
  exampleClient,
} from '../find-services/aurora.example.ts';
import { createPersonStore, type PersonData } from '../person/person-store.ts';
import { EXAMPLE_NOW } from './HomeExample.example.tsx';
import { HomeView } from './HomeView.tsx';
import { readHomeConfig } from './home-config.ts';

/** Parts load when they are shown. */
const LOADED = { timeout: 10_000 };

interface ExampleProps {
  /** The configuration as an organisation writes it. */
  json?: unknown;
  initial?: Partial<PersonData>;
  answer: ExampleAnswer;
}

function Example({ json, initial = {}, answer }: ExampleProps) {
  const [client] = useState(() => exampleClient(answer));
  const [person] = useState(() => createPersonStore({ initial, now: () => EXAMPLE_NOW }));
  return (
    <AuroraProvider client={client}>
      <h1>Mitä minulle kuuluu</h1>
      <HomeView
        person={person}
        {...(json !== undefined && { config: readHomeConfig(json).config })}
      />
    </AuroraProvider>
  );
}

const meta: Meta<typeof Example> = {
  title: 'home-view/HomeView',
  component: Example,
  args: { answer: () => exampleAnswer(['Kohtaamispaikka Majakka', 'Ystävätoiminta']) },
};

export default meta;

type Story = StoryObj<typeof Example>;

export const AllParts: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvas.getAllByText('Ei vastausta')).toHaveLength(10), LOADED);
    const row = canvas
      .getByText('Ystävät', { selector: 'summary > span' })
      .closest('details') as HTMLElement;
    await userEvent.click(row.querySelector('summary') as HTMLElement);
    await userEvent.click(within(row).getByRole('radio', { name: '2' }));
    await waitFor(() => expect(canvas.getAllByRole('article')).toHaveLength(2));
    await userEvent.click(canvas.getByRole('button', { name: 'Tallenna: Ystävätoiminta' }));
    await expect(
      await canvas.findByRole('button', { name: 'Poista tallennetuista: Ystävätoiminta' }, LOADED),
    ).toBeVisible();
  },
};

export const ChosenByTheOrganisation: Story = {
  args: { json: { parts: ['saved', 'situation'] } },
  play: async ({ canvasElement }) => {
    const titles = within(canvasElement).getAllByRole('heading', { level: 2 });
    await expect(titles.map((title) => title.textContent)).toEqual([
      'Tallennetut palvelut',
      'Miten sinulla menee?',
    ]);
  },
};

export const ServiceDown: Story = {
  args: {
    initial: { answers: { friends: 2 } },
    answer: () => new Response('<h1>Bad gateway</h1>', { status: 502 }),
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('Palveluja ei voitu hakea.', {}, LOADED)).toBeVisible();
    await expect(canvas.getAllByText('2, ei kovin hyvin')[0]).toBeVisible();
  },
};

export const NoNetworkAnyMore: Story = {
  args: {
    // The map would name the same service once more.
    json: { parts: ['situation', 'services'] },
    initial: { answers: { friends: 2 } },
    answer: ({ situation }) =>
      situation?.answers.finance === undefined
        ? exampleAnswer(['Kohtaamispaikka Majakka'])
        : new Response('', { status: 503 }),
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    // The parts around it load meanwhile.
    await waitFor(
      () => expect(canvas.getByRole('article', { name: 'Kohtaamispaikka Majakka' })).toBeVisible(),
      LOADED,
    );
    const row = (await canvas.findByText('Raha', { selector: 'summary > span' }, LOADED)).closest(
      'details',
    ) as HTMLElement;
    await userEvent.click(row.querySelector('summary') as HTMLElement);
    await userEvent.click(within(row).getByRole('radio', { name: '3' }));
    await expect(await canvas.findByText(/Nämä löytyivät 23\.11\.2026/)).toBeVisible();
    await expect(canvas.getByRole('article', { name: 'Kohtaamispaikka Majakka' })).toBeVisible();
  },
};
