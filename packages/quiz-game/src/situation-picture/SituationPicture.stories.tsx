import { AuroraProvider } from '@auroraai/api-client/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { CountMyAnswers } from './CountMyAnswers.tsx';
import { type ExampleState, exampleClient } from './picture.example.ts';
import { SituationPictureView } from './SituationPictureView.tsx';

interface ExampleProps {
  state?: ExampleState;
  onSignIn?: () => void;
}

function Example({ state, onSignIn }: ExampleProps) {
  const [client] = useState(() => exampleClient(state));
  return (
    <AuroraProvider client={client}>
      <h1>Revonsaari</h1>
      <SituationPictureView token="example" {...(onSignIn && { onSignIn })} />
    </AuroraProvider>
  );
}

const meta: Meta<typeof Example> = {
  title: 'quiz-game/Situation picture',
  component: Example,
};

export default meta;

type Story = StoryObj<typeof Example>;

/** Everybody; then people who are shown together with others; then people who are too few. */
export const Whole: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const table = await canvas.findByRole('table', { name: 'Samat luvut taulukkona' });
    await expect(
      within(table).getByRole('row', { name: 'Vointi enintään 10 % 30 % 60 %' }),
    ).toBeVisible();
    await expect(
      within(table).getByRole('row', { name: 'Perhe ja läheiset Liian vähän vastauksia' }),
    ).toBeVisible();
    await expect(canvas.getByText(/^Raha: vaikeaa aiempaa useammalle/)).toBeVisible();
    await expect(canvas.getByText(/^Ystävät: vaikeaa aiempaa harvemmalle/)).toBeVisible();
    await expect(canvas.queryByText(/^Vointi: /)).toBeNull();
    await expect(canvas.getByRole('heading', { name: 'Vaikeaa: Raha, Koti' })).toBeVisible();
    await userEvent.selectOptions(canvas.getByLabelText('Alue'), 'Pohjoinen – Saaret');
    await canvas.findByText('Pohjoinen – Saaret, 13–15 vuotta');
    await expect(canvas.getByText('Pohjoinen – Ranta, ikä ei tiedossa')).toBeVisible();
    await expect(canvas.queryByText('Mikä on muuttunut')).toBeNull();
  },
};

/** Nobody is shown of those who are too few. */
export const TooFew: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(await canvas.findByLabelText('Ikä'), '18–20 vuotta');
    await expect(await canvas.findByText(/vastaajia on vähintään 20/)).toBeVisible();
    await expect(canvas.queryByRole('table')).toBeNull();
    await expect(canvas.getByText(/Ryhmät näet, kun valitset/)).toBeVisible();
  },
};

export const NothingYet: Story = {
  args: { state: 'none' },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText('Kuvaa ei vielä ole')).toBeVisible();
  },
};

export const SignInAgain: Story = {
  args: { state: 'out', onSignIn: () => {} },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByRole('button', { name: 'Kirjaudu uudelleen' })).toBeVisible();
  },
};

export const Failed: Story = {
  args: { state: 'failed' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByRole('button', { name: 'Yritä uudelleen' })).toBeVisible();
  },
};

/** Somebody who played alone is asked, told that it cannot be taken back, and sends bands only. */
export const Counting: Story = {
  render: function Counted() {
    const [sent, setSent] = useState<unknown>(null);
    const [client] = useState(() => exampleClient('usual', setSent));
    return (
      <AuroraProvider client={client}>
        <h1>Miten menee?</h1>
        <h2>Tuloksesi</h2>
        <CountMyAnswers
          quizId="miten-menee"
          bands={{ health: 'low', friends: 'good', dreams: 'fair' }}
          headingLevel={3}
        />
        {sent !== null && <output hidden>{JSON.stringify(sent)}</output>}
      </AuroraProvider>
    );
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText(/niitä ei voi ottaa takaisin/)).toBeVisible();
    await userEvent.selectOptions(canvas.getByLabelText('Minkä ikäinen olet?'), '16–17 vuotta');
    const button = canvas.getByRole('button', { name: 'Laske vastaukseni mukaan' });
    await userEvent.dblClick(button);
    await expect(await canvas.findByText('Kiitos! Vastauksesi lasketaan mukaan.')).toBeVisible();
    const sent = JSON.parse(canvasElement.querySelector('output')?.textContent ?? '');
    await expect(sent).toEqual({
      quiz_id: 'miten-menee',
      bands: { health: 'low', friends: 'good' },
      age_band: 'from-16',
    });
  },
};
