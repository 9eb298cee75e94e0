import { createInProcessServer } from '@auroraai/api-client/direct-line';
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readBotConfiguration } from '../app/bot-configuration.ts';
import { ChatWindow } from '../app/ChatWindow.tsx';
import { ChatProvider } from '../app/chat-context.tsx';
import { createController } from '../app/create-controller.ts';
import { readSettings } from '../app/read-settings.ts';
import { receive } from '../app/receive.ts';
import { themeOf } from '../app/theme-of.ts';
import fi from '../catalogues/fi.json' with { type: 'json' };
import { loadMessages } from '../catalogues/messages.ts';
import { createTranslate } from '../catalogues/translate.ts';
import { ServiceNotice } from '../consent/ServiceNotice.tsx';
import { Attachments } from '../rich/Attachments.tsx';
import { RichText } from '../rich/RichText.tsx';
import { Services } from '../rich/Services.tsx';
import { readable } from '../rights/readable.ts';
import { pageOf } from '../rights/written.ts';
import { HOSTILE_STRINGS, HOSTILE_VALUES } from './corpus.example.ts';
import { hostileActivities, hostileConfiguration } from './hostile-message.example.ts';

const SERVER = 'https://aurora.test';
const asked: string[] = [];
let chat: ReturnType<typeof createController> | undefined;

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', async (input: unknown) => {
    asked.push(String(input));
    return new Response('{}');
  });
  vi.stubGlobal('hostile', () => {
    throw new Error('Something ran.');
  });
});
afterEach(() => {
  cleanup();
  chat?.destroy();
  vi.unstubAllGlobals();
});

/** Draws the whole window, and what loads later in it, with a value in every place. */
async function draw(value: unknown): Promise<HTMLElement[]> {
  const server = createInProcessServer(() => {});
  const { settings: fromDocument, bot } = readSettings(hostileConfiguration(value), `${SERVER}/c`);
  const settings = {
    ...fromDocument,
    bot: 'opas',
    server: SERVER,
    connection: { getToken: server.getToken, ports: server.ports },
  };
  const made = createController({ settings, bot }, () => {});
  chat = made;
  made.store.setState({
    bot,
    messages: await loadMessages('fi'),
    language: 'fi',
    phase: 'chat',
    isOpen: true,
  });
  const activities = hostileActivities(value);
  for (const activity of activities) receive(made.store, activity, true, () => {});
  const context = { ...made, adopt: () => {} };
  const parts = made.store
    .getState()
    .transcript.entries.flatMap((entry) =>
      entry.kind === 'message'
        ? [
            <RichText key={`${entry.key} text`} text={entry.activity.text ?? ''} />,
            <Attachments key={entry.key} activity={entry.activity} />,
            ...(entry.activity.attachments ?? []).map(({ contentType, content }, index) =>
              contentType.endsWith('.services+json') ? (
                <Services key={`${entry.key} ${String(index)}`} content={content} />
              ) : null,
            ),
          ]
        : [],
    );
  return [
    render(
      <ChatProvider chat={context}>
        <ChatWindow />
        <ServiceNotice title="consent.title" />
      </ChatProvider>,
    ).container,
    render(<ChatProvider chat={context}>{parts}</ChatProvider>).container,
  ];
}

const RUNS =
  'script,iframe,frame,object,embed,style,link,base,meta,template,math,foreignObject,use';
const ADDRESSES = ['href', 'src', 'srcset', 'action', 'formaction', 'poster', 'data', 'xlink:href'];

/** What in an element could run something or ask for something. */
function dangersIn(root: ParentNode): string[] {
  const found = [...root.querySelectorAll(RUNS)].map(({ outerHTML }) => outerHTML.slice(0, 200));
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const isPicture = element.localName === 'img' || name !== 'href';
      const isAddress = ADDRESSES.includes(name);
      const isFine = isPicture
        ? value.startsWith(`${SERVER}/`)
        : /^(https?:\/\/[^/]|mailto:|tel:|sms:)/.test(value) && URL.canParse(value);
      if (/^on|^srcdoc$/i.test(name) || (isAddress && !isFine))
        found.push(`${element.localName} ${name}=${value.slice(0, 200)}`);
    }
  }
  return found;
}

describe('What a bot, a link, a card or a configuration holds', () => {
  it('is tried with at least 150 different strings', () => {
    expect(new Set(HOSTILE_STRINGS).size).toBeGreaterThanOrEqual(150);
  });

  it.each(HOSTILE_STRINGS.map((text) => [text.slice(0, 60), text]))(
    'runs nothing and asks nobody else: %j',
    async (_, text) => {
      for (const drawn of await draw(text)) expect(dangersIn(drawn)).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(`${SERVER}/`))).toEqual([]);
      expect(({} as { hostile?: unknown }).hostile).toBeUndefined();
    },
  );

  it.each(HOSTILE_VALUES.map((value) => [value]))(
    'need not be a text for the chat to stand: %j',
    async (value) => {
      const [drawn] = await draw(value);
      expect(drawn?.querySelector('textarea')).not.toBeNull();
      // What came after it is shown.
      expect(drawn?.textContent).toContain('Lopuksi');
      expect(({} as { hostile?: unknown }).hostile).toBeUndefined();
    },
  );

  it('is shown as it was written where it is no markdown', async () => {
    const text = '<b onclick=hostile()>Hei</b> & "sinä"';
    const [drawn] = await draw(text);
    const bubbles = [...(drawn?.querySelectorAll('.bubble') ?? [])].map((one) => one.textContent);
    expect(bubbles).toContain(text);
  });

  it('runs nothing in a conversation that was saved as a page', () => {
    for (const text of HOSTILE_STRINGS) {
      const activities = hostileActivities(text);
      const made = createController(
        { settings: { bot: 'opas', server: SERVER }, bot: readBotConfiguration({}) },
        () => {},
      );
      for (const activity of activities) receive(made.store, activity, false, () => {});
      const t = createTranslate(fi, 'fi');
      const { transcript } = made.store.getState();
      made.destroy();
      const html = pageOf(readable(transcript, { t, language: 'fi', botName: text }));
      // Every sign that could open a tag or close an attribute is written as a character.
      const tags = html.match(/<[^>]*>/g) ?? [];
      expect(tags.filter((tag) => /\son\w+\s*=|<(script|img|svg|iframe|a)\b/i.test(tag))).toEqual(
        [],
      );
      expect(html.match(/<script|<img|<svg|<iframe/gi)).toBeNull();
    }
  });
});

it('A configuration document names no address that is not safe, whatever is in it', () => {
  for (const text of [...HOSTILE_STRINGS, ...HOSTILE_VALUES]) {
    const { settings, bot } = readSettings(hostileConfiguration(text), `${SERVER}/c.json`);
    for (const url of [settings.domain, settings.tokenUrl])
      if (url !== undefined) expect(url).toMatch(/^https:\/\/[^/]/);
    for (const url of [bot.responsible?.url, bot.humanContact?.url])
      if (url !== undefined) expect(new URL(url).protocol).toBe('https:');
    expect(['suomifi', 'neutral', 'contrast']).toContain(themeOf(settings.theme).palette);
  }
  const polluting = JSON.parse('{"__proto__":{"hostile":1},"names":{"__proto__":{"hostile":1}}}');
  readSettings(polluting, `${SERVER}/c.json`);
  expect(({} as { hostile?: unknown }).hostile).toBeUndefined();
});
