import type { Input } from '@auroraai/dialogue';
import { expect } from 'vitest';
import type { BotTransition } from '../src/index.ts';
import { type Activity, type ActivityContent, type HostedBot, registerBots } from '../src/index.ts';
import { type Bench, createBench, HOST, type SendOptions } from './harness.ts';

/** The base path of Direct Line. */
export const DIRECT_LINE = '/v3/directline';

/** The secret of the test's bot. */
export const SECRET = 'secret-of-kaiku';

/** A bot that says what it was told, and how often it was told anything. */
export function echoBot(change: Partial<HostedBot> = {}): HostedBot {
  return {
    id: 'kaiku',
    organisation: 'town',
    public: {
      bot: 'kaiku',
      names: { fi: 'Kaiku' },
      languages: ['fi'],
      responsible: { name: { fi: 'Kaupunki' } },
      human_contact: { name: { fi: 'Neuvonta' }, phone: '09 310 11111' },
      retention_days: 30,
      stored: { fi: 'Keskustelu' },
    },
    engine: { transition: echo },
    ...change,
  };
}

function echo(state: unknown, input: Input): BotTransition {
  const turns = ((state as { turns?: number } | undefined)?.turns ?? 0) + 1;
  const said = input.kind === 'activity' ? (input.activity.text ?? input.activity.name) : input.id;
  const activities: ActivityContent[] = [{ type: 'message', text: `${turns}: ${said}` }];
  return { state: { turns }, activities, actions: [], trace: [] };
}

/** A conversation of a test and how to talk in it. */
export interface Talk {
  bench: Bench;
  id: string;
  token: string;
  /** Sends a request with the conversation's token. */
  send(method: string, path: string, options?: SendOptions): Promise<Response>;
  /** Says something; gives the id of what was said. */
  say(content: Partial<Activity> | string): Promise<string>;
  /** The texts after a watermark. */
  texts(watermark?: string): Promise<(string | undefined)[]>;
}

/** Creates a service with the echo bot. */
export function createChatBench(parts: Parameters<typeof createBench>[0] = {}): Promise<Bench> {
  return createBench({
    bots: [...registerBots([echoBot()]).values()],
    ...parts,
    config: {
      ...parts.config,
      chat: { secrets: [{ secret: SECRET, bot: 'kaiku' }], ...parts.config?.chat },
    },
  });
}

/** Begins a conversation through the open door, as a browser does. */
export async function startTalk(bench: Bench, bot = 'kaiku', origin?: string): Promise<Talk> {
  const headers: Record<string, string> = origin === undefined ? {} : { Origin: origin };
  const door = await bench.send('POST', `/aurora/v2/bots/${bot}/token`, { headers });
  expect(door.status).toBe(200);
  const given = (await door.json()) as { token: string; conversationId: string };
  const talk = openTalk(bench, given.conversationId, given.token, headers);
  const started = await talk.send('POST', '/conversations');
  expect(started.status).toBe(201);
  return talk;
}

/** Talks in a conversation with a token. */
export function openTalk(
  bench: Bench,
  id: string,
  token: string,
  origin: Record<string, string> = {},
): Talk {
  const send: Talk['send'] = (method, path, options = {}) =>
    bench.send(method, path.startsWith('http') ? path : HOST + DIRECT_LINE + path, {
      ...options,
      headers: { Authorization: `Bearer ${token}`, ...origin, ...options.headers },
    });
  return {
    bench,
    id,
    token,
    send,
    async say(content) {
      const body =
        typeof content === 'string'
          ? { type: 'message', from: { id: 'minä' }, text: content }
          : { type: 'message', from: { id: 'minä' }, ...content };
      const response = await send('POST', `/conversations/${id}/activities`, { body });
      expect(response.status, await response.clone().text()).toBe(200);
      return ((await response.json()) as { id: string }).id;
    },
    async texts(watermark) {
      const query = watermark === undefined ? '' : `?watermark=${watermark}`;
      const response = await send('GET', `/conversations/${id}/activities${query}`);
      expect(response.status, await response.clone().text()).toBe(200);
      const { activities } = (await response.json()) as { activities: Activity[] };
      return activities.map(({ text }) => text);
    },
  };
}
