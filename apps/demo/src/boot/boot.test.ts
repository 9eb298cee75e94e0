import { describe, expect, it, vi } from 'vitest';
import { answerInPage } from './answer-in-page.ts';
import { createDoor } from './door.ts';
import type { InPageService } from './in-page-service.ts';

const ORIGIN = 'https://revonsaari.example';
const IN_PAGE: InPageService = {
  fetch: async () => new Response('in the page'),
  openSocket: () => ({ from: 'the page' }) as never,
};

/** As much of a window as is looked at; `network` answers what leaves it. */
function openPage(wanted: string, network: typeof fetch) {
  const NetworkSocket = function Socket(this: { from: string }) {
    this.from = 'the network';
  } as unknown as typeof WebSocket;
  const page = { fetch: network, WebSocket: NetworkSocket, location: new URL(ORIGIN) };
  const load = vi.fn(async () => IN_PAGE);
  const door = createDoor({ wanted, origin: ORIGIN, network, load });
  answerInPage(door, page as never);
  const ask = async (address: string) => (await page.fetch(address)).text();
  const open = (address: string) => new page.WebSocket(address) as unknown as { from: string };
  return { ask, open, load };
}

const noServer = async () => new Response('No such page', { status: 404 });
const aServer = async () => Response.json({ from: 'the server' });

describe('A page without a server', () => {
  it('answers its scripts itself, and loads the services when they are first asked', async () => {
    const { ask, open, load } = openPage('in-page', noServer);
    expect(load).not.toHaveBeenCalled();
    expect(await ask('/aurora/v2/bots/opas')).toBe('in the page');
    expect(await ask(`${ORIGIN}/v3/directline/conversations`)).toBe('in the page');
    expect(load).toHaveBeenCalledTimes(1);
    expect(open('wss://revonsaari.example/v3/directline/conversations/a/stream')).toEqual({
      from: 'the page',
    });
  });

  it('lets everything else go out as before', async () => {
    const { ask, open } = openPage('auto', noServer);
    expect(await ask('/embed/app.js')).toBe('No such page');
    expect(await ask('https://other.example/aurora/v2/bots/opas')).toBe('No such page');
    expect(open('wss://other.example/v3/directline/stream')).toEqual({ from: 'the network' });
  });

  it('tries again when the services could not be loaded', async () => {
    const { ask, load } = openPage('in-page', noServer);
    load.mockRejectedValueOnce(new Error('offline'));
    await expect(ask('/aurora/v2/bots/opas')).rejects.toThrow('offline');
    expect(await ask('/aurora/v2/bots/opas')).toBe('in the page');
  });
});

it('A page with a server asks the server and loads nothing', async () => {
  const { ask, open, load } = openPage('auto', aServer);
  expect(await ask('/aurora/v2/bots/opas')).toContain('the server');
  expect(open('wss://revonsaari.example/v3/directline/conversations/a/stream')).toEqual({
    from: 'the network',
  });
  expect(load).not.toHaveBeenCalled();
});
