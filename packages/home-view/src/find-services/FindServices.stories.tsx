import { AuroraProvider } from '@auroraai/api-client/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { type ExampleAnswer, exampleAnswer, exampleClient } from './aurora.example.ts';
import { FindServices } from './FindServices.tsx';
import type { FindState } from './find-state.ts';
import { createFindStore } from './find-store.ts';

const NAMES = ['Kohtaamispaikka Majakka', 'Ystävätoiminta', 'Keskusteluapu'];

interface ExampleProps {
  answer: ExampleAnswer;
  initial?: Partial<FindState>;
  situationOpen?: boolean;
}

function Example({ answer, initial, situationOpen = false }: ExampleProps) {
  const [client] = useState(() => exampleClient(answer));
  const [store] = useState(() => createFindStore(initial));
  return (
    <AuroraProvider client={client}>
      <h1>Löydä apua</h1>
      <FindServices
        store={store}
        situationOpen={situationOpen}
        now={new Date('2026-11-23T08:00:00Z')}
      />
    </AuroraProvider>
  );
}

const meta: Meta<typeof Example> = {
  title: 'home-view/FindServices',
  component: Example,
  args: { answer: () => exampleAnswer(NAMES) },
};

export default meta;

type Story = StoryObj<typeof Example>;

export const Start: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/kun kirjoitat tai vastaat/)).toBeVisible();
    await expect(within(canvasElement).queryByRole('article')).toBeNull();
  },
};

export const FoundWhileTyping: Story = {
  args: { answer: fn(() => exampleAnswer(NAMES)) },
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('searchbox'), 'yksin');
    await waitFor(() => expect(canvas.getAllByRole('article')).toHaveLength(3));
    await expect(canvas.getByText('3 palvelua')).toBeVisible();
    // One question for one pause, not one for every letter.
    await expect(args.answer).toHaveBeenCalledOnce();
  },
};

export const Answered: Story = {
  args: { answer: fn(() => exampleAnswer(NAMES)), situationOpen: true },
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    const group = await canvas.findByRole('group', { name: /Ystävät/ });
    await userEvent.click(within(group).getByRole('radio', { name: '2' }));
    await waitFor(() => expect(canvas.getAllByRole('article')).toHaveLength(3));
    await expect(args.answer).toHaveBeenLastCalledWith(
      expect.objectContaining({ situation: { answers: { friends: 2 } } }),
    );
    await expect(canvas.getByText('1 vastaus')).toBeVisible();
  },
};

export const WithoutAReason: Story = {
  args: { answer: fn(() => exampleAnswer(NAMES)), initial: { text: 'yksin' } },
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvas.getAllByRole('article')).toHaveLength(3));
    const card = within(canvas.getAllByRole('article')[0]!);
    await userEvent.click(card.getByText('Miksi näen tämän?'));
    await userEvent.click(card.getByRole('button', { name: /^Kokeile ilman/ }));
    await waitFor(() =>
      expect(args.answer).toHaveBeenLastCalledWith(
        expect.objectContaining({ without: [{ kind: 'topic', topic: 'loneliness' }] }),
      ),
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Palauta: yksin' }));
    await expect(canvas.queryByRole('button', { name: 'Palauta: yksin' })).toBeNull();
  },
};

export const NothingFound: Story = {
  args: { answer: () => exampleAnswer([]), initial: { text: 'qxz' } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: /Vastaa muutamaan/ }));
    const radios = await canvas.findAllByRole('radio');
    await waitFor(() => expect(radios[0]).toHaveFocus());
  },
};

export const Loading: Story = {
  args: { answer: () => new Promise(() => {}), initial: { text: 'yksin' } },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText('Haetaan palveluja')).toBeVisible();
  },
};

export const Failed: Story = {
  args: {
    answer: () => new Response('', { status: 500 }),
    initial: { text: 'yksin' },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Palveluja ei voitu hakea.');
    await expect(canvas.getByRole('searchbox')).toHaveValue('yksin');
    await expect(canvas.getByRole('button', { name: 'Kokeile uudelleen' })).toBeVisible();
  },
};
