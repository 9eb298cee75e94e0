import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { type ChatLanguage, directionOf } from '../catalogues/languages.ts';
import { beginChat, rootOf, type Saying, ScriptedChat } from './ScriptedChat.example.tsx';

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
