import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { pictureOf } from './picture.example.ts';
import { beginChat, openChat, rootOf, ScriptedChat, sayInChat } from './ScriptedChat.example.tsx';

/** The important states as pictures in words: what changes here, changes on every website. */
const meta: Meta<typeof ScriptedChat> = {
  title: 'chat-widget/Pictures',
  component: ScriptedChat,
  args: {
    theme: 'suomifi light',
    greeting: [{ type: 'message', locale: 'fi', text: 'Hei!' }],
    answers: [
      {
        type: 'message',
        locale: 'fi',
        text: 'Selvä.',
        suggestedActions: { actions: [{ type: 'imBack', title: 'Kiitos', value: 'Kiitos' }] },
      },
    ],
  },
  // Each of these states is looked at in every language and theme in its own story.
  parameters: { everyLook: false },
};

export default meta;

type Story = StoryObj<typeof ScriptedChat>;

const FRAME = ['.window', '.header', '.header h2 ~words', '.header .icon-button'];
const PHONE = {
  parameters: {
    viewport: {
      options: {
        phone: { name: '320 × 640', styles: { width: '320px', height: '640px' }, type: 'mobile' },
      },
    },
  },
  globals: { viewport: { value: 'phone', isRotated: false } },
};

export const Notice: Story = {
  play: async ({ canvasElement }) => {
    await openChat(canvasElement);
    const root = await rootOf(canvasElement);
    await expect(
      pictureOf(root, [
        ...FRAME,
        '.consent h3 ~words',
        '.human ~floats',
        '.consent-actions .button',
      ]),
    ).toEqual([
      '.window: 400 × 672, 0, 0 down, #292929 on #ffffff, round 8px',
      '.header: 398 × 61, 1, 4 down, #292929 on nothing, round 0px',
      '.header h2: … × 20, 17, 15 down, #292929 on nothing, round 0px',
      '.header .icon-button: 44 × 44, 347, 12 down, #292929 on nothing, round 4px',
      '.consent h3: … × 25, 17, 81 down, #292929 on nothing, round 0px',
      '.human: 366 × 96, 17, #292929 on #ecf2f9, round 4px',
      '.consent-actions .button: 366 × 44, 17, 582 down, #ffffff on #2a6ebb, round 4px',
    ]);
  },
};

export const Conversation: Story = {
  play: async ({ canvasElement }) => {
    const chat = await sayInChat(canvasElement, 'Moi');
    await chat.findByRole('button', { name: 'Kiitos' });
    const root = await rootOf(canvasElement);
    await expect(
      pictureOf(root, [
        ...FRAME,
        '.bubble ~words',
        '.chip ~words',
        '.composer',
        'textarea',
        '.send',
      ]),
    ).toEqual([
      '.window: 400 × 672, 0, 0 down, #292929 on #ffffff, round 8px',
      '.header: 398 × 61, 1, 4 down, #292929 on nothing, round 0px',
      '.header h2: … × 20, 17, 15 down, #292929 on nothing, round 0px',
      '.header .icon-button: 44 × 44, 299, 12 down, #292929 on nothing, round 4px',
      '.header .icon-button: 44 × 44, 347, 12 down, #292929 on nothing, round 4px',
      '.bubble: … × 40, 17, 390 down, #292929 on #ececec, round 8px',
      '.bubble: … × 40, 17 from the end, 442 down, #ffffff on #2a6ebb, round 8px',
      '.bubble: … × 40, 17, 494 down, #292929 on #ececec, round 8px',
      '.chip: … × 40, 17, 546 down, #2a6ebb on #ffffff, round 160px',
      '.composer: 398 × 69, 1, 602 down, #292929 on nothing, round 0px',
      'textarea: 322 × 44, 13, 615 down, #292929 on #ffffff, round 4px',
      '.send: 44 × 44, 343, 615 down, #656565 on #ececec, round 4px',
    ]);
  },
};

export const Menu: Story = {
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await userEvent.click(chat.getByRole('button', { name: 'Lisää toimintoja' }));
    await chat.findByRole('button', { name: 'Poista keskustelu' });
    await expect(
      pictureOf(await rootOf(canvasElement), ['.menu-list ~words', '.menu-list button ~words']),
    ).toEqual([
      '.menu-list: … × 274, 57 from the end, 56 down, #292929 on #ffffff, round 4px',
      '.menu-list button: … × 44, 62 from the end, 61 down, #292929 on nothing, round 4px',
      '.menu-list button: … × 44, 62 from the end, 105 down, #292929 on nothing, round 4px',
      '.menu-list button: … × 44, 62 from the end, 149 down, #292929 on nothing, round 4px',
      '.menu-list button: … × 44, 62 from the end, 193 down, #292929 on nothing, round 4px',
      '.menu-list button: … × 44, 62 from the end, 237 down, #292929 on nothing, round 4px',
      '.menu-list button: … × 44, 62 from the end, 281 down, #292929 on nothing, round 4px',
    ]);
  },
};

export const ConversationOnAPhone: Story = {
  ...PHONE,
  play: async ({ canvasElement }) => {
    const chat = await sayInChat(canvasElement, 'Moi');
    await chat.findByRole('button', { name: 'Kiitos' });
    const root = await rootOf(canvasElement);
    await expect(
      pictureOf(root, ['.window', '.bubble ~words', '.composer', 'textarea', '.send']),
    ).toEqual([
      '.window: 320 × 640, 0, 0 down, #292929 on #ffffff, round 0px',
      '.bubble: … × 40, 16, 359 down, #292929 on #ececec, round 8px',
      '.bubble: … × 40, 16 from the end, 411 down, #ffffff on #2a6ebb, round 8px',
      '.bubble: … × 40, 16, 463 down, #292929 on #ececec, round 8px',
      '.composer: 320 × 69, 0, 571 down, #292929 on nothing, round 0px',
      'textarea: 244 × 44, 12, 584 down, #292929 on #ffffff, round 4px',
      '.send: 44 × 44, 264, 584 down, #656565 on #ececec, round 4px',
    ]);
  },
};

export const InTheDarkFromRightToLeft: Story = {
  args: { theme: 'neutral dark', language: 'ar' },
  play: async ({ canvasElement }) => {
    const chat = await sayInChat(canvasElement, 'Moi');
    await chat.findByRole('button', { name: 'Kiitos' });
    const root = await rootOf(canvasElement);
    await expect(
      pictureOf(root, ['.window', '.header .icon-button', '.bubble ~words', 'textarea', '.send']),
    ).toEqual([
      '.window: 400 × 672, 0, 0 down, #eceef1 on #191b1f, round 8px',
      '.header .icon-button: 44 × 44, 57, 12 down, #eceef1 on nothing, round 4px',
      '.header .icon-button: 44 × 44, 9, 12 down, #eceef1 on nothing, round 4px',
      '.bubble: … × 40, 17 from the end, 390 down, #eceef1 on #2c2e32, round 8px',
      '.bubble: … × 40, 17, 442 down, #16191f on #d5dae3, round 8px',
      '.bubble: … × 40, 17 from the end, 494 down, #eceef1 on #2c2e32, round 8px',
      'textarea: 322 × 44, 65, 615 down, #eceef1 on #191b1f, round 4px',
      '.send: 44 × 44, 13, 615 down, #b1b3b6 on #2c2e32, round 4px',
    ]);
  },
};
