import { textIn } from '../app/bot-configuration.ts';
import type { ChatState } from '../app/chat-store.ts';
import { createTranslate } from '../catalogues/translate.ts';
import { readable } from './readable.ts';
import { pageOf, textOf } from './written.ts';

/** Saves the conversation as a file, or prints it; nothing leaves the device. */
export function saveConversation(form: 'text' | 'page' | 'print', state: ChatState): void {
  const { messages, language, bot, transcript } = state;
  if (!messages) return;
  const t = createTranslate(messages, language);
  const conversation = readable(transcript, {
    t,
    language,
    botName: textIn(bot.names, language) ?? 'Chat',
  });
  const name = `chat-${new Date().toISOString().slice(0, 10)}`;
  if (form === 'print') print(pageOf(conversation));
  else if (form === 'text') offer(`${name}.txt`, 'text/plain', textOf(conversation));
  else offer(`${name}.html`, 'text/html', pageOf(conversation));
}

function offer(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Prints a page of its own, so that the host page stays out of it. */
function print(html: string): void {
  const url = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }));
  const opened = open(url, '_blank');
  opened?.addEventListener('load', () => opened.print());
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
