import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { beginChat, openChat, rootOf, ScriptedChat, sayInChat } from './ScriptedChat.example.tsx';
import { recommendedServices } from './services.example.ts';

const meta: Meta<typeof ScriptedChat> = {
  title: 'chat-widget/Wishes of the system',
  component: ScriptedChat,
  args: {
    answers: [
      {
        type: 'message',
        locale: 'fi',
        text: 'Löysin palvelun. Lue [ohje](https://www.kela.fi/asumistuki).',
        attachments: [
          {
            contentType: 'application/vnd.auroraai.services+json',
            content: recommendedServices(['Ystävätoiminta']),
          },
        ],
        suggestedActions: { actions: [{ type: 'imBack', title: 'Kiitos', value: 'Kiitos' }] },
      },
    ],
  },
};

export default meta;

type Story = StoryObj<typeof ScriptedChat>;

const FORCED = { media: { 'forced-colors': 'active' }, everyLook: false };

/** Whether the system asks for something: in a test it does, by eye as one has set it. */
function asks(query: string): boolean {
  const { matches } = matchMedia(query);
  if (!matches && '__vitest_browser__' in globalThis) throw new Error(`${query} is not in force.`);
  return matches;
}
const isForced = () => asks('(forced-colors: active)');

/** Colours of the system: what was told apart by its ground has a border. */
export const ForcedColours: Story = {
  parameters: FORCED,
  play: async ({ canvasElement }) => {
    const chat = await sayInChat(canvasElement, 'Olen yksin');
    await chat.findByRole('heading', { name: 'Ystävätoiminta' }, { timeout: 10_000 });
    if (!isForced()) return;
    const root = await rootOf(canvasElement);
    const told = ['.window', '.bubble', '.chip', '.send', '.field textarea', 'article'];
    for (const selector of told) {
      const element = root.querySelector(selector)!;
      const { borderTopWidth, borderTopStyle, outlineStyle } = getComputedStyle(element);
      const hasEdge =
        (borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1) ||
        outlineStyle !== 'none';
      await expect(hasEdge, selector).toBe(true);
    }
  },
};

export const LauncherInForcedColours: Story = {
  parameters: FORCED,
  play: async ({ canvasElement }) => {
    const launcher = (await rootOf(canvasElement)).querySelector('.launcher')!;
    await expect(launcher).toBeVisible();
    if (!isForced()) return;
    const { borderTopColor, backgroundColor, color } = getComputedStyle(launcher);
    await expect(borderTopColor).not.toBe('rgba(0, 0, 0, 0)');
    await expect(borderTopColor).not.toBe(backgroundColor);
    await expect(color).not.toBe(backgroundColor);
  },
};

export const MenuInForcedColours: Story = {
  parameters: FORCED,
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await userEvent.click(chat.getByRole('button', { name: 'Lisää toimintoja' }));
    await expect(await chat.findByRole('button', { name: 'Poista keskustelu' })).toBeVisible();
    if (!isForced()) return;
    const list = (await rootOf(canvasElement)).querySelector('.menu-list')!;
    await expect(getComputedStyle(list).borderTopStyle).toBe('solid');
  },
};

/** Whoever wants less motion sees none. */
export const ReducedMotion: Story = {
  parameters: { media: { 'prefers-reduced-motion': 'reduce' }, everyLook: false },
  play: async ({ canvasElement }) => {
    await openChat(canvasElement);
    if (!asks('(prefers-reduced-motion: reduce)')) return;
    const root = await rootOf(canvasElement);
    for (const element of root.querySelectorAll('.window, .window *')) {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
      const lasts = (value: string) => Math.max(...value.split(',').map(Number.parseFloat));
      if (animationName !== 'none') await expect(lasts(animationDuration)).toBeLessThan(0.02);
      await expect(lasts(transitionDuration)).toBeLessThan(0.02);
    }
  },
};
