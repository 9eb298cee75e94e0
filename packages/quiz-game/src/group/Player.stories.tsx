import { AuroraError, type GroupSection } from '@auroraai/api-client';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { createRun } from '../engine/index.ts';
import { EXAMPLE_QUIZZES, exampleQuiz } from './example-quizzes.example.ts';
import {
  createExampleGroup,
  type ExampleGroup,
  type ExampleGroupOptions,
  examplePicture,
} from './group.example.ts';
import { GroupPlayer } from './player/GroupPlayer.tsx';
import type { PlayedGroup } from './player/usePlayer.ts';
import { exampleStorage } from './storage.example.ts';

interface ExampleProps extends ExampleGroupOptions {
  /** What the tab remembers, when the person has joined already. */
  played?: Partial<PlayedGroup>;
  code?: string;
  isClosed?: boolean;
  /** Given the group, for what happens while the person looks. */
  onGroup?: (group: ExampleGroup) => void;
}

function Example({ played, code = '', isClosed, onGroup, ...options }: ExampleProps) {
  const [{ access }] = useState(() => {
    const group = createExampleGroup(options);
    onGroup?.(group);
    return group;
  });
  const [tab] = useState(() =>
    exampleStorage('player', played ? { ...ME, ...played } : null, isClosed),
  );
  return (
    <>
      <h1>Ryhmä</h1>
      <GroupPlayer
        access={access}
        quizzes={EXAMPLE_QUIZZES}
        code={code}
        random={() => 0}
        tabStorage={tab}
        storage={exampleStorage('player', null)}
      />
    </>
  );
}

const ME = {
  groupId: '1',
  secret: '00000000-0000-4000-8000-000000000100',
  nickname: 'Kettu 2',
  wanted: 'Kettu',
  avatar: 'fox',
} satisfies PlayedGroup;
const RUN = { ...createRun(exampleQuiz()), answers: { health: 2, self_esteem: 8, friends: 7 } };
const PLAYERS = ['Kettu 2', 'Villasukka', 'Kaarnavene', 'Retkimuki', null, 'Majakka'];
const CLOSED: readonly Partial<GroupSection>[] = [
  {
    section_id: 'me',
    state: 'closed',
    answered: 12,
    picture: examplePicture(['health', 'self_esteem', 'resilience']),
  },
  {
    section_id: 'people',
    state: 'closed',
    answered: 4,
    picture: { too_few: true, dimensions: [] },
  },
];
const meta: Meta<typeof Example> = { title: 'quiz-game/Group player', component: Example };

export default meta;

type Story = StoryObj<typeof Example>;

export const Joining: Story = {
  args: { code: '7K3M9QXR', players: PLAYERS.slice(1), renamed: 'Revontuli 2', isClosed: true },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const code = await canvas.findByRole('textbox', { name: 'Koodi' });
    await expect(code).toHaveValue('7K3M 9QXR');
    const name = canvas.getByRole('textbox', { name: 'Nimimerkki' });
    await expect(name).toHaveAccessibleDescription(/Älä käytä oikeaa nimeäsi/);
    await userEvent.clear(name);
    await userEvent.click(canvas.getByRole('button', { name: 'Liity' }));
    await expect(name).toHaveFocus();
    await expect(name).toHaveAccessibleDescription(/Kirjoita nimimerkki/);
    await userEvent.click(canvas.getByRole('button', { name: 'Ehdota toista' }));
    await expect(name).toHaveValue('Revontuli');
    await userEvent.click(canvas.getByRole('radio', { name: 'Ilves' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Liity' }));
    const joined = await canvas.findByRole('heading', { name: 'Olet mukana, Revontuli 2' });
    await waitFor(() => expect(joined).toHaveFocus());
    await expect(canvas.getByText(/oli jo käytössä/)).toBeVisible();
    await expect(canvas.getByText(/Selain ei anna tallentaa/)).toBeVisible();
    await expect(canvas.getByText(/Odota, että ohjaaja avaa osion/)).toBeVisible();
  },
};

export const NoSuchCode: Story = {
  args: { code: '7K3M9QXR', refuse: new AuroraError('not-found') },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Liity' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Tällä koodilla ei pääse');
    await expect(canvas.getByRole('textbox', { name: 'Koodi' })).toHaveFocus();
  },
};

export const NicknameRefused: Story = {
  args: {
    code: '7K3M9QXR',
    refuse: new AuroraError('validation', { fieldErrors: [{ path: '/nickname', message: 'no' }] }),
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Liity' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Tämä ei käy nimimerkiksi.');
    await expect(canvas.getByRole('textbox', { name: 'Nimimerkki' })).toHaveFocus();
  },
};

/** A question of an open section, sent, changed once, and the network lost. */
export const Answering: Story = {
  args: {
    played: {},
    players: PLAYERS,
    asksToCount: true,
    leaderAway: true,
    answers: 'sending',
    status: 'offline',
    sections: [{ section_id: 'people', state: 'open' }, { section_id: 'everyday' }],
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: /^Vastaa: / }));
    await userEvent.click(canvas.getByRole('radio', { name: '3' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Seuraava' }));
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'Lähetä vastaukset' }));
    await expect(await canvas.findByText(/Ne lähtevät, kun yhteys palaa/)).toBeVisible();
    await expect(canvas.getByText(/Yhteys katkesi. Voit jatkaa/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: /^Muuta vastauksia: / }));
    await expect(canvas.getByRole('radio', { name: '3' })).toBeChecked();
    await userEvent.click(canvas.getByRole('button', { name: 'Takaisin ryhmään' }));
  },
};

let group: ExampleGroup;

export const ClosedWhileAnswering: Story = {
  args: {
    played: {},
    players: PLAYERS,
    sections: [{ section_id: 'people', state: 'open' }],
    onGroup: (made) => {
      group = made;
    },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: /^Vastaa: / }));
    await userEvent.click(canvas.getByRole('radio', { name: '3' }));
    group.setSection('people', { state: 'closed' });
    const told = await canvas.findByRole('heading', { name: /osio ehti sulkeutua/ });
    await waitFor(() => expect(told).toHaveFocus());
    await expect(canvas.getByText(/tallessa tällä laitteella/)).toBeVisible();
  },
};

/** Pictures of closed sections, one of them with too few answers; answers that came too late. */
export const Pictures: Story = {
  args: { played: { run: RUN, late: ['people'] }, players: PLAYERS, sections: CLOSED },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText(/niin harva, ettei kuvaa näytetä/)).toBeVisible();
    await userEvent.click(canvas.getByText('Minä', { selector: 'summary *' }));
    await expect(canvas.getByText(/pyöristetty tarkoituksella/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Poistu ryhmästä' }));
    await expect(canvas.getByRole('group', { name: 'Poistutko ryhmästä?' })).toHaveFocus();
  },
};

/** What could not be said to the group, and what the device can still do for who leaves it. */
export const LeavingUnheard: Story = {
  args: {
    played: { run: RUN },
    players: PLAYERS,
    sections: CLOSED,
    asksToCount: true,
    isUnheard: true,
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const counted = await canvas.findByRole('checkbox', { name: /organisaation tilannekuvaan/ });
    await userEvent.click(counted);
    await expect(await canvas.findByText('Yhteyttä ei saatu.')).toBeVisible();
    await expect(counted).not.toBeChecked();
    await expect(canvas.queryByRole('button', { name: /^Poista vastaukseni/ })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Poistu ryhmästä' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Poistu ja poista vastaukseni' }));
    await expect(
      await canvas.findByRole('button', { name: 'Poista vastaukseni tältä laitteelta' }),
    ).toBeVisible();
    await expect(canvas.getByRole('alert')).toHaveTextContent('Yhteyttä ei saatu.');
    await waitFor(() =>
      expect(canvas.getByRole('button', { name: 'Poistu ryhmästä' })).toHaveFocus(),
    );
    await expect(canvas.queryByText(/Olet poistunut/)).toBeNull();
  },
};

export const OwnResult: Story = {
  args: { played: { quiz: 'miten-menee', run: RUN }, players: PLAYERS, status: 'over' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const over = await canvas.findByRole('heading', { name: 'Ryhmä on päättynyt' });
    await waitFor(() => expect(over).toHaveFocus());
    await userEvent.click(await canvas.findByRole('button', { name: 'Katso oma tuloksesi' }));
    const own = await canvas.findByRole('heading', { name: 'Näin vastasit' });
    await waitFor(() => expect(own).toHaveFocus());
    await expect(canvas.getByRole('link', { name: 'Soita 112' })).toBeVisible();
  },
};

export const RemovedAndBack: Story = {
  args: { played: {}, status: 'removed' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText(/Ohjaaja poisti nimimerkkisi/)).toBeVisible();
  },
};

export const QuizNotFound: Story = {
  args: { played: {}, players: PLAYERS, quiz: 'broken' },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByRole('alert')).toHaveTextContent(
      'kyselyä ei saatu auki',
    );
  },
};
