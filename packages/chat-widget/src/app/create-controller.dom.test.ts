import { createInProcessServer } from '@auroraai/api-client/direct-line';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shownEntries } from '../transcript/transcript.ts';
import { type ChatController, createController } from './create-controller.ts';

const CONFIGURATION = { names: { fi: 'Opas' }, languages: ['fi'], retention_days: 30 };

let chats: ChatController[] = [];

beforeEach(() => {
  localStorage.clear();
  document.documentElement.lang = 'fi';
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(CONFIGURATION)));
});
afterEach(() => {
  for (const chat of chats) chat.destroy();
  chats = [];
  vi.unstubAllGlobals();
});

function echo() {
  return createInProcessServer((activity, { say }) => {
    if (activity.name === 'webchat/join') say({ type: 'message', text: 'Hei!', locale: 'fi' });
    if (activity.type === 'message') say({ type: 'message', text: `re ${activity.text}` });
  });
}

function openChat(server = echo(), language?: string) {
  const told: string[] = [];
  const chat = createController(
    {
      settings: {
        bot: 'opas',
        server: 'https://aurora.test',
        ...(language && { language }),
        connection: { getToken: server.getToken, ports: server.ports },
      },
      bot: { names: {}, languages: [] },
    },
    (name) => told.push(name),
  );
  chats.push(chat);
  return { chat, told, server };
}

const texts = (chat: ChatController) =>
  shownEntries(chat.store.getState().transcript).map((entry) =>
    entry.kind === 'message' ? entry.activity.text : entry.kind,
  );

describe('Before the person has accepted the notice', () => {
  it('nothing is sent and nothing is kept', async () => {
    const { chat, server } = openChat();
    chat.open();
    chat.send('moi');
    await vi.waitFor(() => expect(chat.store.getState().phase).toBe('consent'));
    expect(server.activities()).toEqual([]);
    expect(localStorage.length).toBe(0);
    expect(chat.store.getState().bot.retentionDays).toBe(30);
  });

  it('what the page wants said waits, and goes when the person begins', async () => {
    const { chat } = openChat();
    chat.open();
    chat.send('moi');
    chat.accept();
    await vi.waitFor(() => expect(texts(chat)).toEqual(['Hei!', 'moi', 're moi']));
  });
});

describe('A conversation', () => {
  it('goes on after a reload without asking again', async () => {
    const server = echo();
    const first = openChat(server);
    first.chat.open();
    first.chat.accept();
    await vi.waitFor(() => expect(texts(first.chat)).toEqual(['Hei!']));
    first.chat.destroy();
    const second = openChat(server);
    second.chat.open();
    expect(second.chat.store.getState().phase).toBe('chat');
    await vi.waitFor(() => expect(texts(second.chat)).toEqual(['Hei!']));
    // What was said before the reload is not read aloud again.
    expect(second.chat.store.getState().announcements).toEqual([]);
  });

  it('keeps what was said when the language changes, and tells the bot', async () => {
    const { chat, server } = openChat();
    chat.open();
    chat.accept();
    await vi.waitFor(() => expect(texts(chat)).toEqual(['Hei!']));
    chat.setLanguage('sv');
    await vi.waitFor(() => expect(chat.store.getState().language).toBe('sv'));
    expect(texts(chat)).toEqual(['Hei!']);
    await vi.waitFor(() =>
      expect(server.activities().at(-1)).toMatchObject({
        name: 'auroraai/language',
        value: { language: 'sv' },
      }),
    );
  });

  it('goes on after a reload in the language that was chosen', async () => {
    const server = echo();
    const first = openChat(server);
    first.chat.open();
    first.chat.accept();
    await vi.waitFor(() => expect(texts(first.chat)).toEqual(['Hei!']));
    first.chat.setLanguage('en');
    first.chat.setLanguage('sv');
    await vi.waitFor(() => expect(server.activities()).toHaveLength(4));
    first.chat.destroy();
    const second = openChat(server);
    second.chat.resume();
    await vi.waitFor(() => expect(second.chat.store.getState().language).toBe('sv'));
    document.documentElement.lang = 'en';
    await vi.waitFor(() => expect(texts(second.chat)).toEqual(['Hei!']));
    expect(second.chat.store.getState().language).toBe('sv');
    expect(server.activities()).toHaveLength(4);
  });

  it('follows the language of the page until the person chooses one', async () => {
    const { chat } = openChat();
    document.documentElement.lang = 'sv-FI';
    await vi.waitFor(() => expect(chat.store.getState().language).toBe('sv'));
    chat.setLanguage('en');
    await vi.waitFor(() => expect(chat.store.getState().language).toBe('en'));
    document.documentElement.lang = 'fi';
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(chat.store.getState().language).toBe('en');
  });

  it('counts what comes while the chat is closed, and reads each new message aloud once', async () => {
    const { chat, told, server } = openChat();
    chat.open();
    chat.accept();
    await vi.waitFor(() => expect(texts(chat)).toEqual(['Hei!']));
    chat.close();
    server.say({ type: 'message', text: '**Vielä** [jotain](https://a.fi)', locale: 'fi' });
    await vi.waitFor(() => expect(chat.store.getState().unread).toBe(1));
    expect(told).toContain('unread');
    expect(chat.store.getState().announcements.map(({ text }) => text)).toContain('Vielä jotain');
    chat.open();
    expect(chat.store.getState().unread).toBe(0);
  });

  it('is gone here and on the server when the person deletes it', async () => {
    const { chat, told, server } = openChat();
    chat.open();
    chat.accept();
    await vi.waitFor(() => expect(texts(chat)).toEqual(['Hei!']));
    await chat.deleteConversation();
    expect(server.activities()).toEqual([]);
    expect(localStorage.length).toBe(0);
    expect(texts(chat)).toEqual([]);
    expect(chat.store.getState()).toMatchObject({ page: 'deleted', phase: 'consent' });
    expect(told).toContain('delete');
    chat.show(null);
    chat.accept();
    await vi.waitFor(() => expect(texts(chat)).toEqual(['Hei!']));
  });
});
