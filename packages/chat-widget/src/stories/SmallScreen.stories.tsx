import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { rootOf, ScriptedChat, sayInChat } from './ScriptedChat.example.tsx';

const meta: Meta<typeof ScriptedChat> = {
  title: 'chat-widget/Small screen',
  component: ScriptedChat,
  parameters: {
    viewport: {
      options: {
        zoomed: { name: '320 × 256', styles: { width: '320px', height: '256px' }, type: 'mobile' },
      },
    },
  },
  globals: { viewport: { value: 'zoomed', isRotated: false } },
};

export default meta;

type Story = StoryObj<typeof ScriptedChat>;

/** A screen of 1280 × 1024 at 400 %. */
export const Zoomed: Story = {
  args: {
    answers: [
      {
        type: 'message',
        locale: 'fi',
        text: 'Asumistukihakemuksen käsittelyaikataulusta saat tietoa neuvonnasta.',
        suggestedActions: {
          actions: [{ type: 'imBack', title: 'Asuminen', value: 'Asuminen' }],
        },
      },
    ],
  },
  play: async ({ canvasElement }) => {
    const chat = await sayInChat(canvasElement, 'Milloin saan päätöksen?');
    await expect(window.innerWidth).toBe(320);
    const last = await chat.findByRole('button', { name: 'Asuminen' });
    await expect(last).toBeVisible();
    const dialog = (await rootOf(canvasElement)).querySelector('[role="dialog"]')!;
    const outer = dialog.getBoundingClientRect();
    const field = chat.getByRole('textbox').getBoundingClientRect();
    await expect(outer.width).toBeLessThanOrEqual(320);
    await expect(field.bottom).toBeLessThanOrEqual(256);
    // A long answer is shown from its beginning; its end is a scroll away.
    last.scrollIntoView({ block: 'nearest' });
    await expect(last.getBoundingClientRect().bottom).toBeLessThanOrEqual(field.top);
    // Nothing sideways.
    await expect(dialog.scrollWidth).toBeLessThanOrEqual(320);
  },
};
