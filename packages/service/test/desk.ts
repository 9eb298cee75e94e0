import type { ActionRequest, HandoffResult } from '@auroraai/dialogue';
import { expect } from 'vitest';
import type { BotTransition, HostedBot, Store } from '../src/index.ts';
import { createChatBench, echoBot, startTalk, type Talk } from './chat.ts';
import type { Bench } from './harness.ts';

interface State {
  actions: number;
  handoff: string | null;
}

/** A bot that hands over to the desk `neuvonta`, and is silent while a human answers. */
export function deskBot(id = 'kaiku'): HostedBot {
  return echoBot({
    id,
    engine: {
      transition(before, input): BotTransition {
        const state: State = { ...((before as State | null) ?? { actions: 0, handoff: null }) };
        const actions: ActionRequest[] = [];
        const ask = (body: object) => {
          state.actions += 1;
          const more = { id: `a${state.actions}`, language: 'fi' };
          actions.push({ ...body, ...more } as ActionRequest);
        };
        const answer = (...activities: BotTransition['activities']) => ({
          ...{ state, activities, actions, trace: [] },
        });
        if (input.kind === 'action-result') {
          if ('failure' in input) return answer({ type: 'message', text: input.failure.reason });
          const result = input.result as HandoffResult | null;
          if (!result) return answer();
          state.handoff = result.state;
          const event = { type: 'event', name: 'auroraai/handoff', value: result };
          if (result.state !== 'connected') return answer(event);
          const pois = { type: 'imBack' as const, title: 'Pois', value: 'pois' };
          const suggestedActions = { actions: [pois] };
          return answer(event, { type: 'message', text: 'ihminen vastaa', suggestedActions });
        }
        const text = input.activity.text ?? '';
        const handoff = { kind: 'handoff', reason: 'asked', desk: 'neuvonta' };
        if (text === 'ihminen') ask(handoff);
        else if (text === 'joo') ask({ ...handoff, share: 'all' });
        else if (text === 'joo, vain tästä') ask({ ...handoff, share: 'from-now' });
        else if (text === 'pois') {
          state.handoff = null;
          ask({ kind: 'handoff-leave' });
        } else if (state.handoff !== 'connected') {
          return answer({ type: 'message', text: `kaiku: ${text}` });
        }
        return answer();
      },
    },
  });
}

/** The credentials of a system that lets advisers in. */
export const DESK_CLIENT = `Basic ${btoa('desk-client:test-secret')}`;

/** Creates a service with the bot and a client of the scope `desk`. */
export async function createDeskBench(store?: Store, organisation = 'town'): Promise<Bench> {
  const bench = await createChatBench({
    bots: [{ ...deskBot(), organisation }],
    ...(store && { store }),
    config: { chat: { secrets: [], conversationRate: { burst: 1000, perMinute: 1000 } } },
  });
  await bench.store.putClient({
    id: 'desk-client',
    organisation,
    name: 'Neuvonta',
    secretHash: 'hash of test-secret',
    scopes: ['desk'],
    revoked: false,
  });
  return bench;
}

/** An adviser of a test. */
export interface TestAdviser {
  token: string;
  send(method: string, path: string, body?: unknown): Promise<Response>;
  /** Says that the adviser is there; gives the desk. */
  duty(): Promise<{ advisers: number; queued: Waiting[]; own: { place_id: string }[] }>;
  take(talk: Talk): Promise<number>;
  say(talk: Talk, text: string, clientId?: string): Promise<number>;
  /** The texts that the adviser may read, how the talk ended, or the status of the refusal. */
  texts(talk: Talk): Promise<string[] | string | number>;
  end(talk: Talk, to?: 'bot' | 'feedback'): Promise<number>;
}

interface Waiting {
  place_id: string;
  position: number;
  waited_seconds: number;
}

/** Lets an adviser in. */
export async function signInAdviser(
  bench: Bench,
  name: string,
  more: object = {},
): Promise<TestAdviser> {
  const response = await bench.send('POST', '/aurora/v2/desk/token', {
    headers: { Authorization: DESK_CLIENT },
    body: { desk: 'neuvonta', name, adviser_id: name.toLowerCase(), ...more },
  });
  expect(response.status, await response.clone().text()).toBe(200);
  const { token } = (await response.json()) as { token: string };
  const send: TestAdviser['send'] = (method, path, body) =>
    bench.send(method, `/aurora/v2/desk${path}`, {
      headers: { Authorization: `Bearer ${token}` },
      ...(body !== undefined && { body }),
    });
  let count = 0;
  const status = async (sent: Promise<Response>) => (await sent).status;
  return {
    token,
    send,
    duty: async () => (await send('POST', '/duty')).json() as never,
    take: ({ id }) => status(send('POST', `/places/${id}/take`)),
    say({ id }, text, clientId) {
      count += 1;
      const body = { text, client_id: clientId ?? `m${count}` };
      return status(send('POST', `/places/${id}/messages`, body));
    },
    async texts({ id }) {
      const answer = await send('GET', `/places/${id}/messages`);
      if (!answer.ok) return answer.status;
      const { state, messages } = (await answer.json()) as {
        state: string;
        messages: { from: string; text: string }[];
      };
      if (state !== 'open') return state;
      return messages.map(({ from, text }) => `${from}: ${text}`);
    },
    end: ({ id }, to = 'bot') => status(send('POST', `/places/${id}/end`, { to })),
  };
}

/** A conversation that waits in the queue. */
export async function waitingTalk(bench: Bench): Promise<Talk> {
  const talk = await startTalk(bench);
  await talk.say('hei');
  await talk.say('joo');
  return talk;
}

/** The values of the hand-over events that a person got, in order. */
export async function handoffs({ send, id }: Talk): Promise<HandoffResult[]> {
  const response = await send('GET', `/conversations/${id}/activities`);
  const { activities } = (await response.json()) as {
    activities: { name?: string; value: HandoffResult }[];
  };
  return activities.filter(({ name }) => name === 'auroraai/handoff').map(({ value }) => value);
}
