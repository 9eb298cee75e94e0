import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { HomeExample } from '../home/HomeExample.example.tsx';
import type { PersonData } from '../person/person-store.ts';
import { OverTime } from './OverTime.tsx';

function Example({ initial }: { initial: Partial<PersonData> }) {
  return (
    <HomeExample initial={initial}>
      <h2>Miten on muuttunut</h2>
      <OverTime />
    </HomeExample>
  );
}

const meta: Meta<typeof Example> = { title: 'home-view/OverTime', component: Example };

export default meta;

type Story = StoryObj<typeof Example>;

const HISTORY = [
  { at: '2026-06-01T10:00:00.000Z', answers: { friends: 2, health: 7, finance: 5 } },
  { at: '2026-08-20T10:00:00.000Z', answers: { friends: 3, health: 8 } },
  { at: '2026-10-20T10:00:00.000Z', answers: { friends: 6, health: 7, finance: 4 } },
];

export const Start: Story = {
  args: { initial: {} },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText(/toisen kerran/)).toBeVisible();
  },
};

export const Changes: Story = {
  args: { initial: { history: HISTORY } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('3 → 6, parempaan suuntaan')).toBeVisible();
    await expect(canvas.getByText('8 → 7, ei selvää muutosta')).toBeVisible();
    await expect(canvas.getByText('4, uusi vastaus')).toBeVisible();
    await userEvent.selectOptions(canvas.getByLabelText('Vertaa aiempaan'), '1.6.2026');
    await expect(canvas.getByText('2 → 6, parempaan suuntaan')).toBeVisible();
  },
};

export const Deleting: Story = {
  args: { initial: { history: HISTORY } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByText('Kaikki tallennetut vastaukset'));
    await userEvent.click(
      canvas.getByRole('button', { name: 'Poista päivän 20.8.2026 vastaukset' }),
    );
    await expect(canvas.queryByRole('button', { name: /20\.8\.2026/ })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Poista kaikki tallennetut' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Poista' }));
    await waitFor(() => expect(canvas.getByText(/toisen kerran/)).toBeVisible());
  },
};
