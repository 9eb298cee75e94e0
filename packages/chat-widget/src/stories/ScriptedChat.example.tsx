import {
  type Activity,
  createInProcessServer,
  type DirectLineOptions,
  type KeyStorage,
  type Socket,
} from '@auroraai/api-client/direct-line';
import { useLocale } from '@auroraai/ui';
import { useState } from 'react';
import { fireEvent, userEvent, waitFor, within } from 'storybook/test';
import type { ChatSettings } from '../element/settings.ts';
import { AuroraChat } from '../react/AuroraChat.tsx';

/** Something that the bot of a story says. */
export type Saying = Omit<Activity, 'from'> & { from?: Activity['from'] };

/**
 * How the network of a story behaves: `unsendable` takes no message, `refused` lets nobody in,
 * `breaks` goes when the person has said something, `undeletable` and `foreign` do not delete: one
 * fails, the other does not know how.
 */
export type Network =
  | 'online'
  | 'offline'
  | 'refused'
  | 'unsendable'
  | 'breaks'
  | 'undeletable'
  | 'foreign';

/** Props of {@link ScriptedChat}. */
export interface ScriptedChatProps extends Partial<ChatSettings> {
  /** What the bot says when the person has begun. */
  greeting?: readonly Saying[];
  /** What it answers to a message. */
  answers?: readonly Saying[];
  network?: Network;
  /** The bot's public configuration. */
  configuration?: unknown;
}

/** A public configuration with everything that a notice can tell. */
export const CONFIGURATION = {
  names: { fi: 'Revonsaaren opas', sv: 'Norrskensös guide', en: 'Revonsaari guide' },
  languages: ['fi', 'sv', 'en'],
  responsible: {
    name: { fi: 'Revonsaaren kaupunki', sv: 'Norrskensö stad', en: 'City of Revonsaari' },
    url: 'https://revonsaari.example',
  },
  human_contact: {
    name: { fi: 'Kaupungin neuvonta', sv: 'Stadens rådgivning', en: 'City information' },
    phone: '0800 000 000',
    hours: { fi: 'ma–pe klo 9–16', sv: 'mån–fre kl. 9–16', en: 'Mon–Fri 9 am–4 pm' },
  },
  retention_days: 30,
};

/** The real chat over a Direct Line in the page, with a bot that keeps to its script. */
export function ScriptedChat({
  greeting = [],
  answers = [],
  network = 'online',
  configuration = CONFIGURATION,
  ...settings
}: ScriptedChatProps) {
  const { language } = useLocale();
  const [connection] = useState(() => connect({ greeting, answers, network }));
  return (
    <main>
      <h1>Revonsaaren kaupunki</h1>
      <p>Tervetuloa.</p>
      <AuroraChat
        bot="opas"
        language={language}
        server="https://aurora.invalid"
        config={`data:application/json,${encodeURIComponent(JSON.stringify(configuration))}`}
        {...settings}
        connection={connection}
      />
    </main>
  );
}

function connect({
  greeting,
  answers,
  network,
}: {
  greeting: readonly Saying[];
  answers: readonly Saying[];
  network: Network;
}): Pick<DirectLineOptions, 'getToken' | 'ports'> {
  const server = createInProcessServer((activity, { say }) => {
    const isJoin = activity.name === 'webchat/join';
    for (const saying of isJoin ? greeting : activity.type === 'message' ? answers : [])
      say({ timestamp: '2026-11-23T08:00:00Z', ...saying });
  });
  let isBroken = false;
  const sockets: Socket[] = [];
  // Messages get their ids from it: no two may be alike.
  let drawn = 0;
  return {
    getToken: async (known) => {
      if (network === 'offline') throw new Error('There is no network in this story.');
      return network === 'refused' ? null : server.getToken(known);
    },
    ports: {
      ...server.ports,
      openSocket: (address) => {
        const socket = server.ports.openSocket?.(address) as Socket;
        sockets.push(socket);
        return socket;
      },
      fetch: async (input, init) => {
        const isMessage = String(init?.body ?? '').includes('"type":"message"');
        const isDeletion = init?.method === 'DELETE';
        if (network === 'breaks' && isMessage && !isBroken) {
          isBroken = true;
          for (const socket of sockets) socket.onclose?.();
        }
        if (isBroken || (network === 'undeletable' && isDeletion))
          throw new TypeError('There is no network any more.');
        if (network === 'unsendable' && isMessage) return new Response('{}', { status: 422 });
        if (network === 'foreign' && isDeletion) return new Response(null, { status: 405 });
        return server.ports.fetch(input, init);
      },
      storage: memory(),
      openChannel: undefined,
      clock: {
        now: () => Date.parse('2026-11-23T08:00:00Z'),
        after: (milliseconds, run) => {
          const timer = setTimeout(run, milliseconds);
          return () => clearTimeout(timer);
        },
      },
      random: () => {
        drawn = (drawn + 0.618) % 1;
        return drawn;
      },
    },
  };
}

function memory(): KeyStorage {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
  };
}

/** The shadow root in which the chat of a story lives. */
export async function rootOf(canvas: HTMLElement): Promise<ShadowRoot> {
  return waitFor(() => {
    const root = canvas.querySelector('[position]')?.shadowRoot;
    if (!root) throw new Error('There is no chat in this story.');
    return root;
  });
}

async function find(root: ShadowRoot, selector: string): Promise<HTMLElement> {
  return waitFor(
    () => {
      const found = root.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`There is no ${selector}.`);
      return found;
    },
    { timeout: 10_000 },
  );
}

/** Opens the chat of a story; gives queries over its window. */
export async function openChat(canvas: HTMLElement) {
  const root = await rootOf(canvas);
  await userEvent.click(await find(root, '.launcher'));
  const dialog = await find(root, '[role="dialog"]:not([hidden])');
  // Colours that are still coming are not yet those to be judged.
  await Promise.all(dialog.getAnimations().map(({ finished }) => finished));
  return within(dialog);
}

/** Opens the chat of a story and accepts the notice. */
export async function beginChat(canvas: HTMLElement) {
  const chat = await openChat(canvas);
  const root = await rootOf(canvas);
  await userEvent.click(await find(root, '.consent .primary'));
  await find(root, '.composer');
  return chat;
}

/** Writes a text and presses Enter; simulated keys do not find their way into a shadow root. */
export async function send(field: HTMLElement, text: string) {
  await fireEvent.input(field, { target: { value: text } });
  await fireEvent.keyDown(field, { key: 'Enter' });
}

/** Begins the chat of a story and says something in it. */
export async function sayInChat(canvas: HTMLElement, text: string) {
  const chat = await beginChat(canvas);
  await send(chat.getByRole('textbox'), text);
  await find(await rootOf(canvas), '.message[data-from="user"]');
  return chat;
}
