import { AuroraError } from '@auroraai/api-client';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { EXAMPLE_QUIZZES } from './example-quizzes.example.ts';
import { createExampleGroup, type ExampleGroupOptions, examplePicture } from './group.example.ts';
import { GroupLeader } from './leader/GroupLeader.tsx';
import { exampleStorage } from './storage.example.ts';

interface ExampleProps extends ExampleGroupOptions {
  /** Whether the leader has made the group already, in this tab. */
  leads?: boolean;
  /** Whether the browser lets nothing be stored. */
  isClosed?: boolean;
}

function Example({ leads = true, isClosed = false, ...options }: ExampleProps) {
  const [{ access }] = useState(() => createExampleGroup(options));
  const [tab] = useState(() => exampleStorage('leader', leads ? LED : null, isClosed));
  const [device] = useState(() => exampleStorage('leader', null, isClosed));
  return (
    <>
      <h1>Ryhmä</h1>
      <GroupLeader
        access={access}
        quizzes={EXAMPLE_QUIZZES}
        joinAddress="https://revonsaari.example/kysely/ryhma/"
        countFor={{}}
        tabStorage={tab}
        storage={device}
      />
    </>
  );
}

const LED = { groupId: '1', secret: 'leader', code: '7K3M-9QXR' };
const PLAYERS = [
  'Revontuli',
  'Villasukka',
  'Kaarnavene',
  'Retkimuki',
  'Majakka',
  'Puolukka',
  'Tuulimylly',
  'Kompassi',
  'Lumilyhty',
  'Korvapuusti',
  null,
  'Kastepisara',
];
const meta: Meta<typeof Example> = { title: 'quiz-game/Group leader', component: Example };

export default meta;

type Story = StoryObj<typeof Example>;

export const MakingAGroup: Story = {
  args: { leads: false, isClosed: true },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Tee ryhmä' }));
    await expect(await canvas.findByRole('heading', { name: 'Liity mukaan' })).toBeVisible();
    await expect(canvas.getByText('7 K 3 M 9 Q X R')).toBeInTheDocument();
    await expect(await canvas.findByRole('img', { name: /QR-kuva.*7K3M 9QXR/ })).toBeVisible();
    await expect(canvas.getByText(/Selain ei anna tallentaa/)).toBeVisible();
  },
};

export const CannotBeMade: Story = {
  args: { leads: false, refuse: new AuroraError('network') },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Tee ryhmä' }));
    await expect(canvas.getByRole('alert')).toHaveTextContent('Mitään ei ole kadonnut.');
  },
};

/** One section is closed and has its picture, one is open, one waits; the network is lost. */
export const Leading: Story = {
  args: {
    players: PLAYERS,
    status: 'offline',
    sections: [
      {
        section_id: 'me',
        state: 'closed',
        answered: 12,
        picture: examplePicture(['health', 'self_esteem', 'resilience']),
      },
      { section_id: 'people', state: 'open', answered: 4 },
      { section_id: 'everyday' },
    ],
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('Vastannut 4 / 12')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Puolukka' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Poista' }));
    await expect(canvas.getByRole('heading', { name: 'Mukana: 11' })).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: /^Sulje: / }));
    const ask = canvas.getByRole('group', { name: /^Suljetaanko/ });
    await expect(ask).toHaveFocus();
    await expect(ask).toHaveTextContent('Vastauksia on nyt 4');
    await userEvent.click(canvas.getByRole('button', { name: 'Majakka' }));
  },
};

/** The wall while a section is open, after its picture has come, and the code. */
export const Wall: Story = {
  args: {
    players: PLAYERS,
    sections: [
      {
        section_id: 'me',
        state: 'closed',
        answered: 12,
        picture: examplePicture(['health', 'self_esteem', 'resilience']),
      },
      { section_id: 'people', state: 'open', answered: 11 },
      { section_id: 'everyday' },
    ],
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Näytä seinällä' }));
    const wall = within(await canvas.findByRole('dialog'));
    await expect(wall.getByRole('heading', { name: /^Auki on nyt/ })).toBeVisible();
    await expect(wall.getByText('Vastannut 11 / 12')).toBeVisible();
    await userEvent.click(wall.getByRole('radio', { name: 'Koodi' }));
    await expect(wall.getByText('Mukana: 12')).toBeVisible();
    await userEvent.click(wall.getByRole('button', { name: /^Sulje: / }));
    await userEvent.click(wall.getByRole('button', { name: 'Sulje' }));
    await expect(await wall.findByText(/niin harva, ettei kuvaa näytetä/)).toBeVisible();
    await userEvent.click(wall.getByRole('radio', { name: 'Minä' }));
    await expect(wall.getByRole('heading', { name: 'Ryhmän kuva: Minä' })).toBeVisible();
    await expect(wall.getAllByText('noin puolet')[0]).toBeVisible();
  },
};

export const Ending: Story = {
  args: { players: PLAYERS.slice(0, 3) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Lopeta ryhmä' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Lopeta ja poista' }));
    await expect(await canvas.findByText(/sen vastaukset on poistettu/)).toBeVisible();
    await expect(canvas.getByRole('heading', { name: 'Tee uusi ryhmä' })).toHaveFocus();
  },
};
