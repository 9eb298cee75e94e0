import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent } from 'storybook/test';
import { type ChatLanguage, directionOf } from '../catalogues/languages.ts';
import {
  beginChat,
  rootOf,
  type Saying,
  ScriptedChat,
  sayInChat,
} from './ScriptedChat.example.tsx';

const meta: Meta<typeof ScriptedChat> = {
  title: 'chat-widget/Languages',
  component: ScriptedChat,
};

export default meta;

type Story = StoryObj<typeof ScriptedChat>;

/** A conversation with the chat's own words in it: a queue, somebody who joins, an end. */
function story(language: ChatLanguage, hello: string): Story {
  const greeting: Saying[] = [
    { type: 'message', text: hello, locale: language },
    { type: 'event', name: 'auroraai/handoff', value: { state: 'connected' } },
    { type: 'endOfConversation' },
  ];
  return {
    args: { language, greeting },
    play: async ({ canvasElement }) => {
      const chat = await beginChat(canvasElement);
      await expect(await chat.findByText(hello)).toBeVisible();
      const window_ = (await rootOf(canvasElement)).querySelector('.root');
      await expect(window_).toHaveAttribute('lang', language);
      await expect(window_).toHaveAttribute('dir', directionOf(language));
      // Nothing stands there without words.
      for (const button of chat.getAllByRole('button')) await expect(button).toHaveAccessibleName();
    },
  };
}

/** The chat's own words change at once; what has been said stays as it was, in its own language. */
export const SwitchedMidway: Story = {
  args: {
    language: 'fi',
    greeting: [{ type: 'message', text: 'Hei! Miten voin auttaa?', locale: 'fi' }],
    answers: [{ type: 'message', text: 'Selvä, katsotaan.', locale: 'fi' }],
  },
  play: async ({ canvasElement }) => {
    const chat = await sayInChat(canvasElement, 'Tarvitsen asunnon');
    await expect(await chat.findByText('Selvä, katsotaan.')).toBeVisible();
    const root = await rootOf(canvasElement);
    for (const [language, label] of [
      ['sv', 'Chattens språk'],
      ['ar', 'لغة الدردشة'],
    ] as const) {
      await fireEvent.change(chat.getByRole('combobox'), { target: { value: language } });
      await expect(await chat.findByRole('combobox', { name: label })).toHaveValue(language);
      await expect(root.querySelector('.root')).toHaveAttribute('lang', language);
      await expect(chat.getByText('Tarvitsen asunnon')).toBeVisible();
      const said = chat.getByText('Selvä, katsotaan.').closest('[lang]');
      await expect(said).toHaveAttribute('lang', 'fi');
      await expect(said).toHaveAttribute('dir', 'ltr');
    }
    await expect(root.querySelector('.root')).toHaveAttribute('dir', 'rtl');
  },
};

export const Finnish: Story = story('fi', 'Hei! Miten voin auttaa?');
export const PlainFinnish: Story = story('fi-x-selko', 'Hei! Miten autan sinua?');
export const Swedish: Story = story('sv', 'Hej! Hur kan jag hjälpa?');
export const English: Story = story('en', 'Hello! How can I help?');
export const NorthernSami: Story = story('se', 'Bures! Mo sáhtán veahkehit?');
export const Estonian: Story = story('et', 'Tere! Kuidas saan aidata?');
export const Russian: Story = story('ru', 'Здравствуйте! Чем я могу помочь?');
export const Ukrainian: Story = story('uk', 'Вітаю! Чим я можу допомогти?');
export const Arabic: Story = story('ar', 'مرحبا! كيف يمكنني المساعدة؟');
export const Somali: Story = story('so', 'Salaan! Sideen ku caawin karaa?');
