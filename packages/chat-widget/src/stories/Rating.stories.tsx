import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { type Saying, ScriptedChat, sayInChat } from './ScriptedChat.example.tsx';

const ANSWER: Saying = {
  type: 'message',
  locale: 'fi',
  text: 'Asumistukea haetaan Kelasta.',
  channelData: { auroraai: { answer: 'asumistuki' } },
};

const meta: Meta<typeof ScriptedChat> = {
  title: 'chat-widget/Rating an answer',
  component: ScriptedChat,
  args: {
    greeting: [{ type: 'message', text: 'Hei! Miten voin auttaa?', locale: 'fi' }],
    answers: [ANSWER],
  },
};

export default meta;

type Story = StoryObj<typeof ScriptedChat>;

export const Helped: Story = {
  play: async ({ canvasElement }) => {
    const chat = await sayInChat(canvasElement, 'Asumistuki');
    // The greeting tells nothing that could be rated.
    const up = await chat.findByRole('button', { name: 'Vastaus auttoi' });
    await userEvent.click(up);
    await expect(up).toHaveAttribute('aria-pressed', 'true');
    await expect(await chat.findByText('Kiitos palautteesta.')).toBeVisible();
  },
};

export const WhyNot: Story = {
  play: async ({ canvasElement }) => {
    const chat = await sayInChat(canvasElement, 'Asumistuki');
    await userEvent.click(await chat.findByRole('button', { name: 'Vastaus ei auttanut' }));
    await userEvent.click(await chat.findByRole('checkbox', { name: 'Vanhentunutta tietoa' }));
    await expect(chat.getByRole('button', { name: 'Lähetä palaute' })).toBeVisible();
  },
};
