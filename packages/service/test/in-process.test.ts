import {
  type Activity,
  createDirectLine,
  type DirectLine,
  type DirectLineEvent,
} from '@auroraai/api-client/direct-line';
import { afterEach, describe, expect, it } from 'vitest';
import { createDemoService } from '../src/demo.ts';
import { createInProcessDirectLine, type Service } from '../src/index.ts';
import { HOST } from './harness.ts';

/** Training the bots takes a second or two, more on a busy machine. */
const PATIENCE = { timeout: 60_000, interval: 20 };
const TIMEOUT = 120_000;

let line: DirectLine | undefined;
afterEach(() => line?.close());

/** The client of the chat widget over the service of the static demo. */
function connect(service: Service, bot: string): { line: DirectLine; heard: Activity[] } {
  const { domain, fetch, openSocket } = createInProcessDirectLine(service, HOST);
  const heard: Activity[] = [];
  line = createDirectLine({
    domain,
    storageKey: 'test',
    getToken: async () => {
      const answer = await fetch(`${HOST}/aurora/v2/bots/${bot}/token`, { method: 'POST' });
      return (await answer.json()) as { token: string; conversationId: string };
    },
    ports: { fetch, openSocket },
  });
  line.subscribe((event: DirectLineEvent) => {
    if (event.kind === 'activity' && event.activity.from.role === 'bot') heard.push(event.activity);
  });
  line.start();
  return { line, heard };
}

describe('the whole service in a page, without a server', () => {
  it('talks as the guide of the imaginary town does', { timeout: TIMEOUT }, async () => {
    const service = await createDemoService({ bots: true, publicBaseUrl: HOST });
    const { line: talk, heard } = connect(service, 'opas');
    const answersTo = async (activity: Parameters<DirectLine['send']>[0]) => {
      const before = heard.length;
      talk.send(activity);
      await expect.poll(() => heard.length, PATIENCE).toBeGreaterThan(before);
      return heard.slice(before);
    };
    const say = (text: string) => answersTo({ type: 'message', text });

    const join = { language: 'fi', cards: true };
    const [greeting] = await answersTo({ type: 'event', name: 'webchat/join', value: join });
    expect(greeting).toMatchObject({ type: 'message', locale: expect.stringMatching(/^fi/) });

    const bullied = await say('kaveri kiusaa mua koulussa enkä uskalla mennä');
    expect(bullied.map(({ text }) => text).join(' ')).toMatch(/kius/i);

    const rent = await say('var kan jag få hjälp med hyran?');
    expect(rent.at(-1)?.locale).toMatch(/^sv/);

    await say('asdf qwer');
    const lost = await say('qwer asdf zxcv');
    expect(lost.map(({ text }) => text).join(' ')).toContain('011 000 0402');
  });

  it('tells a client that a stream is not to be had', async () => {
    const service = await createDemoService({ publicBaseUrl: HOST });
    const { WebSocket } = createInProcessDirectLine(service, HOST);
    const socket = new WebSocket('wss://aurora.example/v3/directline/conversations/x/stream?t=x');
    const code = await new Promise((resolve) => {
      socket.onclose = (event) => resolve(event?.code);
    });
    expect(code).toBe(1006);
    expect(socket.readyState).toBe(3);
  });
});
