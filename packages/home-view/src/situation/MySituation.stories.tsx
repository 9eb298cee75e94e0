import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { HomeExample } from '../home/HomeExample.example.tsx';
import type { DeviceStorage } from '../person/person-memory.ts';
import { createPersonStore, type PersonData } from '../person/person-store.ts';
import { MySituation } from './MySituation.tsx';

function Example({ initial, storage }: { initial?: Partial<PersonData>; storage?: DeviceStorage }) {
  const person = createPersonStore({
    ...(initial && { initial }),
    ...(storage && { storage }),
    now: () => new Date('2026-11-23T08:00:00Z'),
  });
  return (
    <HomeExample person={person}>
      <h2>Miten sinulla menee?</h2>
      <MySituation />
    </HomeExample>
  );
}

const meta: Meta<typeof Example> = { title: 'home-view/MySituation', component: Example };

export default meta;

type Story = StoryObj<typeof Example>;

/** A device that lets itself be written to. */
function device(): DeviceStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

export const Start: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvas.getAllByText('Ei vastausta')).toHaveLength(10));
    await expect(canvas.queryByRole('button', { name: /Poista kaikki/ })).toBeNull();
  },
};

export const Answered: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const row = (await canvas.findByText('Ystävät')).closest('details') as HTMLElement;
    const summary = row.querySelector('summary') as HTMLElement;
    await userEvent.click(summary);
    await userEvent.click(within(row).getByRole('radio', { name: '2' }));
    await expect(within(summary).getByText('2, ei kovin hyvin')).toBeVisible();
    await userEvent.selectOptions(within(row).getByLabelText(/tärkeää/), '9');
    await userEvent.selectOptions(within(row).getByLabelText(/haluaisit/), '6');
    await expect(within(row).getByText('Tavoite: 6 · Tärkeys: 9')).toBeVisible();
  },
};

export const WithEarlierAnswers: Story = {
  args: {
    initial: {
      answers: { friends: 6, health: 8, finance: 3 },
      goals: { finance: 7 },
      importance: { finance: 10 },
      history: [
        { at: '2026-08-20T10:00:00.000Z', answers: { friends: 2, health: 7 } },
        { at: '2026-10-20T10:00:00.000Z', answers: { friends: 4, finance: 5 } },
      ],
    },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('Aiemmin: 2, 4')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Tallenna tämän päivän vastaukset' }));
    await expect(canvas.getByText('Tämän päivän vastaukset ovat tallessa.')).toBeVisible();
  },
};

export const AllOpen: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Avaa kaikki kysymykset' }));
    await waitFor(() => expect(canvas.getAllByRole('group').length).toBeGreaterThanOrEqual(10));
    await userEvent.click(canvas.getByRole('button', { name: 'Sulje kysymykset' }));
    await waitFor(() => expect(canvasElement.querySelectorAll('details[open]')).toHaveLength(0));
  },
};

export const RememberedOnThisDevice: Story = {
  args: { initial: { answers: { friends: 3 } }, storage: device() },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Muista tällä laitteella' }));
    await expect(canvas.getByText(/tallessa tällä laitteella/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Älä muista enää' }));
    await expect(canvas.getByText(/vain tällä sivulla/)).toBeVisible();
  },
};

export const ForbiddenToRemember: Story = {
  args: { initial: { answers: { friends: 3 } } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Muista tällä laitteella' }));
    await expect(canvas.getByText(/Selain ei anna tallentaa/)).toBeVisible();
  },
};
