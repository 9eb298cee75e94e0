import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { HomeExample } from '../home/HomeExample.example.tsx';
import type { PersonData } from '../person/person-store.ts';
import { SavedServices } from './SavedServices.tsx';

function Example({ initial }: { initial: Partial<PersonData> }) {
  return (
    <HomeExample initial={initial}>
      <h2>Tallennetut palvelut</h2>
      <SavedServices />
    </HomeExample>
  );
}

const meta: Meta<typeof Example> = { title: 'home-view/SavedServices', component: Example };

export default meta;

type Story = StoryObj<typeof Example>;

const id = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
const saved = [1, 2, 3].map((last) => ({
  id: id(last),
  name: { text: `Palvelu ${last}`, language: 'fi' as const },
  savedAt: '2026-11-20T10:00:00.000Z',
}));

export const Empty: Story = {
  args: { initial: {} },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/palvelut, jotka tallennat/)).toBeVisible();
  },
};

export const OpenedAndRemoved: Story = {
  args: { initial: { saved } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('Palvelu 2'));
    await expect(await canvas.findByRole('article', { name: 'Palvelu 2' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Poista tallennetuista: Palvelu 1' }));
    await expect(canvas.queryByText('Palvelu 1')).toBeNull();
  },
};

export const SideBySide: Story = {
  args: { initial: { saved, compared: [id(1), id(2), id(3)] } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvas.getAllByText('Maksuton')).toHaveLength(3));
    await userEvent.click(canvas.getByRole('button', { name: 'Poista vertailusta: Palvelu 3' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Poista vertailusta: Palvelu 2' }));
    await expect(canvas.getByText(/Valitse kaksi tai kolme/)).toBeVisible();
  },
};
