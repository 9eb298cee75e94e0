import { AuroraProvider } from '@auroraai/api-client/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { PersonProvider } from '../person/PersonProvider.tsx';
import { createPersonStore, type PersonData } from '../person/person-store.ts';
import { MyPaths } from './MyPaths.tsx';
import { type ExamplePathAnswer, examplePath, examplePathsClient } from './paths.example.ts';

interface ExampleProps {
  initial?: Partial<PersonData>;
  answer?: ExamplePathAnswer;
  list?: () => Response | Promise<Response>;
}

const NOW = new Date('2026-11-23T08:00:00Z');

function Example({ initial = {}, answer, list }: ExampleProps) {
  const [client] = useState(() => examplePathsClient(answer, list));
  const [person] = useState(() => createPersonStore({ initial, now: () => NOW }));
  return (
    <AuroraProvider client={client}>
      <PersonProvider store={person}>
        <h1>Mitä minulle kuuluu</h1>
        <h2>Minun polkuni</h2>
        <MyPaths />
      </PersonProvider>
    </AuroraProvider>
  );
}

const meta: Meta<typeof Example> = { title: 'home-view/MyPaths', component: Example };

export default meta;

type Story = StoryObj<typeof Example>;

const kept = {
  key: 'tyon-menetys',
  at: '2026-11-20T08:00:00.000Z',
  path: examplePath,
  steps: { tyonhakija: 'done' },
} satisfies PersonData['paths'][number];

const down = () => new Response('<h1>Bad gateway</h1>', { status: 502 });
const open = async (canvas: ReturnType<typeof within>, name: string) =>
  userEvent.click(await canvas.findByRole('button', { name }));

/** What a screen reader is told without being asked. */
const said = (canvas: Pick<ReturnType<typeof within>, 'getAllByRole'>) =>
  canvas.getAllByRole('status').map((each: HTMLElement) => each.textContent);

export const NothingSaidYet: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText(/Yksikin vastaus riittää/)).toBeVisible();
    await expect(await canvas.findByRole('heading', { name: 'Työ päättyy' })).toBeVisible();
    await expect(canvas.getByText('3 vaihetta')).toBeVisible();
  },
};

export const WalkedWithTheKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByRole('button', { name: 'Avaa polku: Työ päättyy' });
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const title = await canvas.findByRole('heading', { name: 'Työ päättyy', level: 3 });
    await waitFor(() => expect(title).toHaveFocus());
    await expect(canvas.getAllByText('0 / 3 tehty')[0]).toBeVisible();
    const done = canvas.getByRole('button', { name: 'Tehty: Ilmoittaudu työnhakijaksi' });
    done.focus();
    await userEvent.keyboard('{Enter}');
    await expect(done).toHaveAttribute('aria-pressed', 'true');
    await waitFor(() => expect(said(canvas)).toContain('1 / 3 tehty'));
    await userEvent.click(
      canvas.getByRole('button', { name: 'Ei koske minua: Sovi laskuista ajoissa' }),
    );
    await waitFor(() => expect(said(canvas)).toContain('1 / 2 tehty'));
    await open(canvas, 'Kaikki polut');
    await waitFor(() =>
      expect(canvas.getByRole('heading', { name: 'Valmiit polut' })).toHaveFocus(),
    );
    await expect(canvas.getByText('1 / 2 tehty')).toBeVisible();
  },
};

export const OpenedStep: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await open(canvas, 'Avaa polku: Työ päättyy');
    const step = (await canvas.findAllByRole('listitem'))[0] as HTMLElement;
    await userEvent.click(within(step).getByText('Mitä tarvitset ja mistä saat apua'));
    await expect(within(step).getByText('Verkkopankkitunnukset')).toBeVisible();
    await expect(within(step).getByText('Työvoimaviranomainen')).toBeVisible();
    await userEvent.click(within(step).getByText('Työnhakijan palvelu', { selector: 'summary *' }));
    await userEvent.click(
      await within(step).findByRole('button', { name: 'Tallenna: Työnhakijan palvelu' }),
    );
    await expect(
      within(step).getByRole('button', { name: 'Tallenna: Työnhakijan palvelu' }),
    ).toHaveAttribute('aria-pressed', 'true');
  },
};

export const NoServiceForAStep: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await open(canvas, 'Avaa polku: Työ päättyy');
    await canvas.findByRole('heading', { name: /Sovi laskuista/ });
    const summaries = canvas.getAllByText('Mitä tarvitset ja mistä saat apua');
    await userEvent.click(summaries[2] as HTMLElement);
    await expect(canvas.getByText(/ei löytynyt palvelua/)).toBeVisible();
  },
};

export const FromAnswers: Story = {
  args: { initial: { answers: { friends: 2 } } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await open(canvas, 'Tee polku vastauksistani');
    await expect(await canvas.findByRole('heading', { name: 'Oma polkusi' })).toHaveFocus();
    await userEvent.click(canvas.getByText('Mitä tarvitset ja mistä saat apua'));
    await expect(canvas.getByText(/Vastauksesi 2\/10/)).toBeVisible();
  },
};

export const NothingFromAnswers: Story = {
  args: {
    initial: { answers: { friends: 2 } },
    answer: () => ({ ...examplePath, path_id: null, steps: [] }),
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await open(canvas, 'Tee polku vastauksistani');
    await expect(await canvas.findByText(/ei syntynyt polkua/)).toBeVisible();
  },
};

export const Loading: Story = {
  args: { list: () => new Promise<Response>(() => {}) },
};

export const ServiceDown: Story = {
  args: { list: down, answer: down },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Polkua ei voitu hakea.');
    await expect(canvas.getByText('Merkintäsi ovat tallessa.')).toBeVisible();
  },
};

export const KeptWithoutANetwork: Story = {
  args: { initial: { paths: [kept] }, list: down, answer: down },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await open(canvas, 'Jatka polkua: Työ päättyy');
    await expect(await canvas.findByText(/Tämä on haettu 20\.11\.2026/)).toBeVisible();
    await expect(
      canvas.getByRole('button', { name: 'Tehty: Ilmoittaudu työnhakijaksi' }),
    ).toHaveAttribute('aria-pressed', 'true');
    await open(canvas, 'Poista polku');
    await expect(canvas.queryByText('Työ päättyy')).toBeNull();
  },
};

/** As long as the service allows, and with what looks like HTML. */
export const StrangeTexts: Story = {
  args: {
    answer: () => ({
      ...examplePath,
      name: '<b>Polku</b>',
      steps: examplePath.steps.map((step) => ({
        ...step,
        title: 'Hyvinpitkäyhdyssanajokaeimahdumillekäänriville'.repeat(3),
        text: `<img src=x onerror=alert(1)> ${'Pitkä teksti. '.repeat(120)}`,
      })),
    }),
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await open(canvas, 'Avaa polku: Työ päättyy');
    await expect(await canvas.findByRole('heading', { name: '<b>Polku</b>' })).toBeVisible();
    await expect(canvasElement.querySelector('img')).toBeNull();
  },
};
