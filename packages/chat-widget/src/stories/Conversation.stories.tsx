import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import {
  beginChat,
  rootOf,
  type Saying,
  ScriptedChat,
  sayInChat,
  send,
} from './ScriptedChat.example.tsx';

const HELLO: Saying = { type: 'message', text: 'Hei! Miten voin auttaa?', locale: 'fi' };

const meta: Meta<typeof ScriptedChat> = {
  title: 'chat-widget/Conversation',
  component: ScriptedChat,
  args: { greeting: [HELLO] },
};

export default meta;

type Story = StoryObj<typeof ScriptedChat>;

export const Text: Story = {
  args: {
    answers: [{ type: 'message', text: 'Kerro vähän lisää.\nMissä asut?', locale: 'fi' }],
  },
  play: async ({ canvasElement }) => {
    const chat = await sayInChat(canvasElement, 'Tarvitsen asunnon');
    await expect(await chat.findByText('Tarvitsen asunnon')).toBeVisible();
    await expect(await chat.findByText(/Kerro vähän lisää/)).toBeVisible();
    // What the bot says is read aloud once, and not what the person said.
    const log = (await rootOf(canvasElement)).querySelector('[role="log"]');
    await expect(log).toHaveTextContent('Kerro vähän lisää. Missä asut?');
    await expect(log).not.toHaveTextContent('Tarvitsen asunnon');
  },
};

export const Markdown: Story = {
  args: {
    greeting: [
      {
        type: 'message',
        locale: 'fi',
        text: '## Asumistuki\n\nVoit saada **yleistä asumistukea**, jos tulosi ovat *pienet*.\n\n1. Kokoa liitteet.\n2. Täytä [hakemus](https://www.kela.fi/asumistuki).\n\n- Soita tel:0206922200\n- Kirjoita mailto:neuvonta@revonsaari.example',
      },
    ],
  },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await expect(await chat.findByRole('link', { name: /^hakemus/ })).toHaveAttribute(
      'href',
      'https://www.kela.fi/asumistuki',
    );
    await expect(chat.getByText('Kokoa liitteet.')).toBeVisible();
  },
};

export const Suggestions: Story = {
  args: {
    greeting: [
      {
        ...HELLO,
        suggestedActions: {
          actions: [
            { type: 'imBack', title: 'Asuminen', value: 'Asuminen' },
            { type: 'postBack', title: 'Opiskelu', value: 'topic:study' },
            { type: 'openUrl', title: 'Kaupungin sivut', value: 'https://revonsaari.example' },
            { type: 'call', title: 'Soita neuvontaan', value: '0800000000' },
          ],
        },
      },
    ],
    answers: [{ type: 'message', text: 'Opiskelusta, hyvä.', locale: 'fi' }],
  },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await userEvent.click(await chat.findByRole('button', { name: 'Opiskelu' }));
    await expect(await chat.findByText('Opiskelusta, hyvä.')).toBeVisible();
    await expect(chat.queryByText('topic:study')).toBeNull();
    await expect(chat.queryByRole('button', { name: 'Asuminen' })).toBeNull();
  },
};

export const Typing: Story = {
  args: { answers: [{ type: 'typing' }] },
  play: async ({ canvasElement }) => {
    const chat = await sayInChat(canvasElement, 'Moi');
    await expect(await chat.findByText('Kirjoittaa')).toBeInTheDocument();
  },
};

export const Streaming: Story = {
  args: {
    answers: [
      {
        type: 'typing',
        text: 'Asumistukea voit hakea',
        channelData: { streamType: 'streaming', streamId: 's', streamSequence: 1 },
      },
    ],
  },
  play: async ({ canvasElement }) => {
    const chat = await sayInChat(canvasElement, 'Moi');
    await expect(await chat.findByText('Asumistukea voit hakea')).toBeVisible();
    // Half a sentence is not read aloud.
    const log = (await rootOf(canvasElement)).querySelector('[role="log"]');
    await expect(log).not.toHaveTextContent('Asumistukea');
  },
};

export const LanguageOfEachMessage: Story = {
  args: {
    greeting: [
      HELLO,
      { type: 'message', text: 'Hej! Hur kan jag hjälpa?', locale: 'sv' },
      { type: 'message', text: 'مرحبا! كيف يمكنني المساعدة؟', locale: 'ar' },
    ],
  },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    const arabic = (await chat.findByText(/^مرحبا/)).closest('[lang]');
    await expect(arabic).toHaveAttribute('lang', 'ar');
    await expect(arabic).toHaveAttribute('dir', 'rtl');
  },
};

export const PersonalData: Story = {
  parameters: { everyLook: true },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await send(chat.getByRole('textbox'), 'Olen 131052-308T ja tarvitsen apua');
    await expect(await chat.findByRole('alert')).toHaveTextContent('henkilötunnus');
    await expect((await rootOf(canvasElement)).querySelector('[data-from="user"]')).toBeNull();
  },
};

export const TakenOut: Story = {
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await send(chat.getByRole('textbox'), 'Olen 131052-308T ja tarvitsen apua');
    await userEvent.click(await chat.findByRole('button', { name: 'Poista tiedot ja lähetä' }));
    await expect(await chat.findByText('Olen [poistettu] ja tarvitsen apua')).toBeVisible();
  },
};

export const Unsent: Story = {
  args: { network: 'unsendable' },
  play: async ({ canvasElement }) => {
    const chat = await sayInChat(canvasElement, 'Moi');
    await expect(await chat.findByRole('alert')).toHaveTextContent('Viesti ei lähtenyt.');
    await expect(chat.getByRole('button', { name: 'Lähetä uudelleen' })).toBeVisible();
    await userEvent.click(chat.getByRole('button', { name: 'Poista viesti' }));
    await expect(chat.queryByText('Viesti ei lähtenyt.')).toBeNull();
  },
};

export const StreamedToTheEnd: Story = {
  args: {
    answers: [
      {
        type: 'typing',
        text: 'Asumistukea voit',
        channelData: { streamType: 'streaming', streamId: 's', streamSequence: 1 },
      },
      {
        type: 'message',
        text: 'Asumistukea voit hakea Kelasta.',
        locale: 'fi',
        channelData: { streamType: 'final', streamId: 's' },
      },
    ],
  },
  play: async ({ canvasElement }) => {
    const chat = await sayInChat(canvasElement, 'Moi');
    const answer = { selector: '.bubble *' };
    await expect(await chat.findByText('Asumistukea voit hakea Kelasta.', answer)).toBeVisible();
    await expect(chat.getAllByText(/^Asumistukea/, answer)).toHaveLength(1);
    const log = (await rootOf(canvasElement)).querySelector('[role="log"]');
    await expect(log).toHaveTextContent('Asumistukea voit hakea Kelasta.');
  },
};

export const TooLong: Story = {
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await send(chat.getByRole('textbox'), 'pitkä '.repeat(200));
    await expect(await chat.findByText('Viesti on liian pitkä. Lyhennä sitä vähän.')).toBeVisible();
    await expect(chat.getByRole('button', { name: 'Lähetä' })).toBeDisabled();
  },
};

export const UnknownActivity: Story = {
  args: {
    greeting: [
      { type: 'fictionalType', text: 'Tekstinä sen voi silti lukea.' },
      { type: 'message', attachments: [{ contentType: 'application/x-fictional', content: {} }] },
    ],
  },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await expect(await chat.findByText('Tekstinä sen voi silti lukea.')).toBeVisible();
    await expect(await chat.findByText('Tätä viestiä ei voi näyttää tässä.')).toBeVisible();
  },
};

export const LongConversation: Story = {
  args: {
    greeting: Array.from({ length: 200 }, (_, index) => ({
      type: 'message',
      text: `Viesti numero ${index + 1}`,
      locale: 'fi',
    })),
  },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await expect(await chat.findByText('Viesti numero 200')).toBeVisible();
    await expect(chat.queryByText('Viesti numero 1')).toBeNull();
    await expect(chat.getByRole('button', { name: 'Näytä aiemmat viestit' })).toBeInTheDocument();
  },
};
