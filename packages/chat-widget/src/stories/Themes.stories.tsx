import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { rootOf, type Saying, ScriptedChat, sayInChat } from './ScriptedChat.example.tsx';

const ANSWERS: readonly Saying[] = [
  {
    type: 'message',
    locale: 'fi',
    text: 'Voit hakea **asumistukea**. Lue [ohje](https://www.kela.fi/asumistuki).',
  },
  { type: 'event', name: 'auroraai/notice', value: { kind: 'info', text: 'Vastaus voi viipyä.' } },
  { type: 'event', name: 'auroraai/handoff', value: { state: 'queued', position: 2 } },
  {
    type: 'message',
    locale: 'fi',
    text: 'Mistä haluat kysyä?',
    suggestedActions: {
      actions: ['Asuminen', 'Opiskelu'].map((title) => ({ type: 'imBack', title, value: title })),
    },
  },
];

const meta: Meta<typeof ScriptedChat> = {
  title: 'chat-widget/Themes',
  component: ScriptedChat,
  args: { answers: ANSWERS },
  play: async ({ args, canvasElement }) => {
    const chat = await sayInChat(canvasElement, 'Miten saan asumistukea?');
    await expect(await chat.findByRole('link', { name: /^ohje/ })).toBeVisible();
    await expect(await chat.findByRole('button', { name: 'Opiskelu' })).toBeVisible();
    const root = (await rootOf(canvasElement)).querySelector('.root');
    const [palette, scheme = 'auto'] = (args.theme ?? 'suomifi').split(' ');
    const expected = palette === 'high-contrast' ? 'contrast' : palette;
    await expect(root).toHaveAttribute('data-palette', expected);
    await expect(root).toHaveAttribute('data-theme', scheme);
  },
};

export default meta;

type Story = StoryObj<typeof ScriptedChat>;

export const Suomifi: Story = {
  args: { theme: 'suomifi light' },
  parameters: { everyLook: true },
};
export const SuomifiDark: Story = { args: { theme: 'suomifi dark' } };
export const Neutral: Story = { args: { theme: 'neutral light' } };
export const NeutralDark: Story = { args: { theme: 'neutral dark' } };
export const HighContrast: Story = { args: { theme: 'high-contrast light' } };
export const HighContrastDark: Story = { args: { theme: 'high-contrast dark' } };
