import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect, useRef } from 'react';
import { expect, userEvent, waitFor } from 'storybook/test';
import { createChat } from '../element/create-chat.ts';
import { beginChat, openChat, rootOf, ScriptedChat, sayInChat } from './ScriptedChat.example.tsx';

/** A launcher whose chat cannot be loaded. */
function BareLauncher() {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const settings = { bot: 'opas', server: 'https://aurora.invalid', language: 'fi' };
    const chat = createChat(host.current, settings, () => Promise.reject(new Error('Lost.')));
    return chat.destroy;
  }, []);
  return <div ref={host} {...{ position: 'right' }} />;
}

const meta: Meta<typeof ScriptedChat> = {
  title: 'chat-widget/Opening',
  component: ScriptedChat,
};

export default meta;

type Story = StoryObj<typeof ScriptedChat>;

export const Launcher: Story = {
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    await expect(root.querySelector('.launcher')).toHaveAccessibleName(/^Avaa chat/);
    await expect(root.querySelector('[role="dialog"]')).toBeNull();
  },
};

export const Notice: Story = {
  play: async ({ canvasElement }) => {
    const chat = await openChat(canvasElement);
    await expect(await chat.findByText(/^Palvelusta vastaa .*Revonsaaren kaupunki/)).toBeVisible();
    await expect(chat.getByRole('link', { name: '0800 000 000' })).toBeVisible();
    await expect(chat.getByText(/30 päivän kuluttua/)).toBeVisible();
  },
};

export const NoticeOfUnknownService: Story = {
  args: { configuration: {} },
  play: async ({ canvasElement }) => {
    const chat = await openChat(canvasElement);
    await expect(await chat.findByRole('button', { name: 'Aloita keskustelu' })).toBeVisible();
  },
};

export const Empty: Story = {
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await expect(chat.getByRole('textbox', { name: 'Kirjoita viesti' })).toBeVisible();
    await expect(chat.queryByRole('listitem')).toBeNull();
  },
};

export const Menu: Story = {
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await userEvent.click(chat.getByRole('button', { name: 'Lisää toimintoja' }));
    await expect(await chat.findByRole('button', { name: 'Poista keskustelu' })).toBeVisible();
  },
};

export const InTheOtherCorner: Story = {
  args: { position: 'left' },
  play: async ({ canvasElement }) => {
    await openChat(canvasElement);
    const dialog = (await rootOf(canvasElement)).querySelector('[role="dialog"]');
    await expect(dialog?.getBoundingClientRect().left).toBeLessThan(40);
  },
};

export const Offline: Story = {
  args: { network: 'offline' },
  play: async ({ canvasElement }) => {
    const chat = await sayInChat(canvasElement, 'Moi');
    await expect(await chat.findByText('Odottaa yhteyttä')).toBeVisible();
    await expect(chat.getByText(/^Ei yhteyttä/)).toBeVisible();
  },
};

export const Reconnecting: Story = {
  args: {
    network: 'breaks',
    greeting: [{ type: 'message', locale: 'fi', text: 'Hei! Miten voin auttaa?' }],
  },
  play: async ({ canvasElement }) => {
    const chat = await sayInChat(canvasElement, 'Moi');
    // What was said before stays, what is said now waits.
    await expect(await chat.findByText('Hei! Miten voin auttaa?')).toBeVisible();
    await expect(await chat.findByText('Odottaa yhteyttä')).toBeVisible();
    await expect(await chat.findByText(/^Ei yhteyttä/)).toBeVisible();
    await expect(chat.getByRole('textbox')).toBeEnabled();
  },
};

/** The part that loads when it is needed did not come. */
export const DidNotLoad: Story = {
  render: () => (
    <main>
      <h1>Revonsaaren kaupunki</h1>
      <BareLauncher />
    </main>
  ),
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    await userEvent.click(root.querySelector('.launcher')!);
    await waitFor(() =>
      expect(root.querySelector('[role="alert"]')).toHaveTextContent(/^Ei auennut/),
    );
    await expect(root.querySelector('.launcher')).toBeVisible();
  },
};

export const Refused: Story = {
  args: { network: 'refused' },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await expect(await chat.findByText('Chat ei ole nyt käytössä tällä sivulla.')).toBeVisible();
    await expect(chat.getByRole('textbox')).toBeDisabled();
  },
};
