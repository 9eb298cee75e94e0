import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { Events } from './Events.tsx';
import { InboxExample, type InboxExampleProps } from './InboxExample.example.tsx';
import { exampleDocument, exampleEvent, exampleInbox, INBOX_NOW } from './inbox.example.ts';

const LETTER = exampleDocument(exampleEvent);
const APPOINTMENT = exampleDocument(
  {
    ...exampleEvent,
    kind: 'appointment',
    official: false,
    title: { fi: 'Aika palveluohjaajalle' },
    meaning: { fi: 'Mietitte yhdessä, mikä apu sopii sinulle.' },
    valid_from: '2026-11-26T09:00:00Z',
    valid_until: '2026-11-26T10:00:00Z',
    place: 'Asiointipiste, Revontulentie 1',
    next_steps: [],
  },
  2,
  { sender: 'Kirjepalvelu Oy' },
);
const OVER = exampleDocument(
  { ...exampleEvent, title: { en: 'It was yesterday' }, valid_until: '2026-11-22T10:00:00Z' },
  3,
);

function Example(props: Omit<InboxExampleProps, 'children'>) {
  return (
    <InboxExample {...props}>
      <Events now={INBOX_NOW} />
    </InboxExample>
  );
}

const meta: Meta<typeof Example> = { title: 'home-view/Events', component: Example };

export default meta;

type Story = StoryObj<typeof Example>;

export const NoInboxYet: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Avaa postilaatikko' }));
    await expect(canvas.getByText('Avataanko sinulle postilaatikko?')).toHaveFocus();
    await expect(canvas.getByText(/säilyy 90 päivää/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Avaa postilaatikko' }));
    await expect(await canvas.findByText('Sinulle ei ole viestejä juuri nyt.')).toBeVisible();
    await userEvent.click(canvas.getByText('Postilaatikkosi osoite'));
    await expect(canvas.getByText('7K3M-9QXR-2ABC-4DEF')).toBeVisible();
  },
};

export const CouldNotBeOpened: Story = {
  args: { inside: 'down' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Avaa postilaatikko' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Avaa postilaatikko' }));
    await expect(await canvas.findByText(/Mitään ei tallennettu/)).toBeVisible();
  },
};

export const Arrived: Story = {
  args: { inbox: exampleInbox(), inside: [APPOINTMENT, LETTER, OVER] },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const letter = within(await canvas.findByRole('article', { name: 'Sinulle on tullut kirje' }));
    await expect(letter.getByText('Viimeistään 2.12.2026 (vielä 9 päivää)')).toBeVisible();
    await expect(letter.getByRole('link', { name: 'Vastaa verkossa' })).toBeVisible();
    await expect(letter.getByRole('link', { name: '+358 110000100' })).toHaveAttribute(
      'href',
      'tel:+358110000100',
    );
    await userEvent.click(letter.getByRole('button', { name: 'Merkitse luetuksi' }));
    await expect(letter.queryByText('Uusi')).toBeNull();
    const other = within(canvas.getByRole('article', { name: 'Aika palveluohjaajalle' }));
    await expect(other.getByText(/välitti Kirjepalvelu Oy/)).toBeVisible();
    await expect(canvas.getByText('Tämä on jo ohi.')).toBeVisible();
  },
};

export const Deleting: Story = {
  args: { inbox: exampleInbox(), inside: [LETTER] },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Poista: Sinulle on tullut kirje' }),
    );
    await expect(canvas.getByText('Poistetaanko: Sinulle on tullut kirje?')).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'Poista' }));
    await expect(await canvas.findByText('Poistettu.')).toBeVisible();
    await expect(canvas.queryByRole('article')).toBeNull();
  },
};

export const ClosingTheInbox: Story = {
  args: { inbox: exampleInbox(), inside: [LETTER] },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByRole('article');
    await userEvent.click(canvas.getByText('Postilaatikkosi osoite'));
    await userEvent.click(canvas.getByRole('button', { name: 'Poista postilaatikko' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Poista' }));
    await expect(await canvas.findByRole('button', { name: 'Avaa postilaatikko' })).toBeVisible();
  },
};

export const Loading: Story = {
  args: { inbox: { ...exampleInbox(), checkedAt: null }, inside: 'never' },
};

export const Empty: Story = { args: { inbox: exampleInbox() } };

export const ServiceDown: Story = {
  args: { inbox: exampleInbox([LETTER]), inside: 'down' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('Viestejä ei voitu hakea.')).toBeVisible();
    await expect(canvas.getByRole('article')).toBeVisible();
  },
};

export const NoNetwork: Story = {
  args: { inbox: exampleInbox([LETTER]), inside: 'offline' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText(/jotka haettiin 23\.11\.2026/)).toBeVisible();
    await expect(canvas.getByRole('article')).toBeVisible();
  },
};

export const InboxGone: Story = {
  args: { inbox: exampleInbox([LETTER]), inside: 'gone' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Aloita alusta' }));
    await expect(canvas.getByRole('button', { name: 'Avaa postilaatikko' })).toBeVisible();
  },
};

export const NewerAndHostile: Story = {
  args: {
    inbox: exampleInbox(),
    inside: {
      list: [
        { ...LETTER, document: { ...exampleEvent, version: 2 } },
        {
          ...LETTER,
          document: {
            ...exampleEvent,
            next_steps: [{ text: { fi: 'x' }, url: 'javascript:alert(1)' }],
          },
        },
        exampleDocument(
          {
            ...exampleEvent,
            title: { fi: '<img src=x onerror=alert(1)> <b>Lihava</b>' },
            meaning: { fi: 'Pitkäsanainenhallintopäätösteksti'.repeat(60) },
          },
          4,
        ),
      ],
    },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvas.getAllByRole('article')).toHaveLength(1));
    await expect(canvas.getByText(/2 viestiä on muodossa/)).toBeVisible();
    await expect(canvasElement.querySelector('img, b')).toBeNull();
  },
};
