import { AuroraProvider } from '@auroraai/api-client/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { PersonProvider } from '../person/PersonProvider.tsx';
import { createPersonStore, type PersonStore } from '../person/person-store.ts';
import { ComingOffer } from './ComingOffer.tsx';
import { type ExampleData, exampleDataClient } from './my-data.example.ts';

interface ExampleProps {
  data: ExampleData;
  /** Gives the store to a test. */
  onStore?: (person: PersonStore) => void;
}

function Example({ data, onStore }: ExampleProps) {
  const [client] = useState(() => exampleDataClient(data));
  const [person] = useState(() => {
    const store = createPersonStore({ initial: { municipality: '491' } });
    onStore?.(store);
    return store;
  });
  return (
    <AuroraProvider client={client}>
      <PersonProvider store={person}>
        <h1>Mitä minulle kuuluu</h1>
        <ComingOffer token={'ab'.repeat(32)} />
      </PersonProvider>
    </AuroraProvider>
  );
}

const meta: Meta<typeof Example> = {
  title: 'home-view/ComingOffer',
  component: Example,
  args: {
    data: { offer: { municipality_code: '998', life_situation_meters: { housing: [8] } } },
  },
};

export default meta;

type Story = StoryObj<typeof Example>;

export const Asked: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('Revonsaaren opiskelija-asunnot')).toBeVisible();
    await expect(await canvas.findByText(/Sinulla on nyt: Mikkeli/)).toBeVisible();
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Ota omiin tietoihin: Kunta' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText('Otettu omiin tietoihisi.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Älä ota: Koti' }));
    await expect(canvas.getByText('Et ottanut tätä.')).toBeVisible();
  },
};

export const UsedLink: Story = {
  args: { data: { offer: 'gone' } },
  play: async ({ canvasElement }) => {
    await expect(
      await within(canvasElement).findByText('Linkki on jo käytetty tai vanhentunut.'),
    ).toBeVisible();
  },
};
