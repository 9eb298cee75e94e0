import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBrowser } from '../../test/direct-line/memory-ports.ts';
import { echoServer, openPage, pass, say } from '../../test/direct-line/page.ts';
import type { Activity } from './activity.ts';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-21T08:00:00Z') }));
afterEach(() => void vi.useRealTimers());

describe('A conversation', () => {
  it('shows what the person says and what the bot answers', async () => {
    const { line, shown, told } = openPage(echoServer());
    say(line, 'moi');
    await pass(2);
    expect(shown).toEqual(['moi', 're moi']);
    expect(told).toContain('online');
    expect(line.outbox).toEqual([]);
  });

  it('begins once, and only then sends what was said before it began', async () => {
    const server = echoServer();
    const paths: string[] = [];
    const { line, shown, told } = openPage(server, {
      exclusively: (_, work) => work(),
      fetch: async (input, init) => {
        paths.push(`${init?.method} ${new URL(String(input)).pathname}`);
        await new Promise((resolve) => setTimeout(resolve, 500));
        return server.ports.fetch(input, init);
      },
    });
    say(line, 'moi');
    line.wake();
    say(line, 'taas');
    await pass(10);
    expect(paths.filter((path) => path.endsWith('/conversations'))).toHaveLength(1);
    expect(paths.join()).not.toContain('undefined');
    expect(told).not.toContain('restarted');
    expect(shown).toEqual(['moi', 're moi', 'taas', 're taas']);
  });

  it('goes on after a reload, with all that was said', async () => {
    const server = echoServer();
    const browser = createBrowser();
    const first = openPage(server, {}, browser);
    say(first.line, 'moi');
    await pass(2);
    first.line.close();
    const second = openPage(server, {}, browser);
    expect(second.line.hasConversation()).toBe(true);
    await pass(2);
    expect(second.shown).toEqual(['moi', 're moi']);
  });

  it('sends after a reload what could not be sent before it', async () => {
    const server = echoServer();
    const browser = createBrowser();
    const first = openPage(server, {}, browser);
    await pass(2);
    first.line.close();
    const offline = { fetch: () => Promise.reject(new TypeError('offline')) };
    const second = openPage(server, offline, browser);
    say(second.line, 'apua');
    await pass(30);
    expect(second.told).toContain('offline');
    second.line.close();
    const third = openPage(server, {}, browser);
    await pass(2);
    expect(third.shown).toEqual(['apua', 're apua']);
  });

  it('begins anew, and says so, when the server has deleted it', async () => {
    const browser = createBrowser();
    const first = openPage(echoServer(), {}, browser);
    await pass(2);
    first.line.close();
    const second = openPage(echoServer(), {}, browser);
    say(second.line, 'moi');
    await pass(10);
    expect(second.told).toContain('restarted');
    expect(second.shown).toEqual(['moi', 're moi']);
  });
});

describe('A bad day of the network', () => {
  it('hears by asking where sockets are blocked', async () => {
    const server = echoServer();
    const { line, shown } = openPage(server, { openSocket: undefined });
    say(line, 'moi');
    await pass(6);
    server.say({ type: 'message', text: 'vielä jotain' });
    await pass(6);
    expect(shown).toEqual(['moi', 're moi', 'vielä jotain']);
  });

  it('gives up sockets that never open, and tries them again later', async () => {
    const server = echoServer();
    let opened = 0;
    const { shown } = openPage(server, {
      openSocket: () => {
        opened += 1;
        const socket = { onopen: null, onmessage: null, onclose: null, close: () => {} };
        queueMicrotask(() => (socket as { onclose: null | (() => void) }).onclose?.());
        return socket;
      },
    });
    await pass(20);
    server.say({ type: 'message', text: 'kuulen' });
    await pass(10);
    expect(shown).toEqual(['kuulen']);
    expect(opened).toBe(2);
    await pass(300);
    expect(opened).toBeGreaterThan(2);
  });

  it('hears what a socket that looks alive has lost', async () => {
    const server = echoServer();
    let isDead = false;
    const { shown } = openPage(server, {
      openSocket: (url) => {
        const inner = server.ports.openSocket!(url);
        const outer = { ...inner, close: inner.close };
        inner.onmessage = (event) => {
          if (!isDead) (outer as typeof inner).onmessage?.(event);
        };
        return outer;
      },
    });
    await pass(5);
    isDead = true;
    server.say({ type: 'message', text: 'kuuletko' });
    await pass(75);
    expect(shown).toEqual(['kuuletko']);
  });

  it('loses nothing when the server is gone for a minute', async () => {
    const server = echoServer();
    let isGone = false;
    const { line, shown, told } = openPage(server, {
      fetch: (input, init) =>
        isGone
          ? Promise.resolve(new Response('', { status: 503 }))
          : server.ports.fetch(input, init),
    });
    say(line, 'yksi');
    await pass(2);
    isGone = true;
    say(line, 'kaksi');
    say(line, 'kolme');
    await pass(60);
    isGone = false;
    await pass(60);
    expect(shown).toEqual(['yksi', 're yksi', 'kaksi', 're kaksi', 'kolme', 're kolme']);
    expect(told.at(-1)).not.toBe('failed');
    expect(line.outbox).toEqual([]);
  });

  it('goes on at once when the page wakes', async () => {
    const server = echoServer();
    let isGone = true;
    const { line, shown } = openPage(server, {
      fetch: (input, init) =>
        isGone ? Promise.reject(new TypeError('gone')) : server.ports.fetch(input, init),
    });
    say(line, 'moi');
    await pass(600);
    isGone = false;
    line.wake();
    await pass(0.5);
    expect(shown).toEqual(['moi', 're moi']);
  });

  it('waits as long as the server asks for', async () => {
    const server = echoServer();
    const posts: number[] = [];
    const { line } = openPage(server, {
      fetch: (input, init) => {
        if (init?.method === 'POST' && String(input).endsWith('/activities')) {
          posts.push(Date.now());
          if (posts.length === 1)
            return Promise.resolve(
              new Response('', { status: 429, headers: { 'retry-after': '20' } }),
            );
        }
        return server.ports.fetch(input, init);
      },
    });
    say(line, 'moi');
    await pass(40);
    expect(posts).toHaveLength(2);
    expect(posts[1]! - posts[0]!).toBeGreaterThanOrEqual(20_000);
  });

  it('lets the person try again what the server will not take', async () => {
    const server = echoServer();
    let refuses = true;
    const { line, shown } = openPage(server, {
      fetch: (input, init) =>
        refuses && String(input).endsWith('/activities') && init?.method === 'POST'
          ? Promise.resolve(new Response('', { status: 413 }))
          : server.ports.fetch(input, init),
    });
    const id = say(line, 'liian pitkä');
    await pass(2);
    expect(line.outbox).toMatchObject([{ id, state: 'failed' }]);
    refuses = false;
    line.retry(id);
    await pass(2);
    expect(shown).toEqual(['liian pitkä', 're liian pitkä']);
  });
});

describe('Two tabs', () => {
  it('show the same conversation, and send each thing once', async () => {
    const server = echoServer();
    const browser = createBrowser();
    const one = openPage(server, {}, browser);
    const two = openPage(server, {}, browser);
    await pass(2);
    say(one.line, 'tästä');
    await pass(2);
    say(two.line, 'tuosta');
    await pass(2);
    const all = ['tästä', 're tästä', 'tuosta', 're tuosta'];
    expect(one.shown).toEqual(all);
    expect(two.shown).toEqual(all);
    expect(server.activities()).toHaveLength(4);
  });

  it('forget together when the person deletes the conversation', async () => {
    const server = echoServer();
    const browser = createBrowser();
    const one = openPage(server, {}, browser);
    const two = openPage(server, {}, browser);
    say(one.line, 'salaisuus');
    await pass(2);
    expect(await one.line.deleteConversation()).toBe('deleted');
    expect(two.told).toContain('deleted');
    expect(two.line.status).toBe('closed');
    expect(server.activities()).toEqual([]);
    expect((browser.storage as unknown as { size: number }).size).toBe(0);
  });
});

describe('Deleting', () => {
  it('keeps the conversation and says so when the server cannot be reached', async () => {
    const server = echoServer();
    const { line, shown } = openPage(server, {
      fetch: (input, init) =>
        init?.method === 'DELETE'
          ? Promise.reject(new TypeError('offline'))
          : server.ports.fetch(input, init),
    });
    say(line, 'moi');
    await pass(2);
    expect(await line.deleteConversation()).toBe('failed');
    expect(line.hasConversation()).toBe(true);
    expect(shown).toEqual(['moi', 're moi']);
  });
});

it('Frames that are no activity sets, and activities that are no activities, do no harm', async () => {
  const server = echoServer();
  const frames: ((data: unknown) => void)[] = [];
  const { line, shown } = openPage(server, {
    openSocket: (url) => {
      const socket = server.ports.openSocket!(url);
      frames.push((data) => socket.onmessage?.({ data }));
      return socket;
    },
  });
  await pass(1);
  const hostile = [
    '',
    'null',
    '{',
    '{"activities":7}',
    '{"activities":[null,7,{},{"type":"message"}]}',
    new Uint8Array(3),
  ];
  for (const data of hostile) frames[0]!(data);
  say(line, 'moi');
  await pass(2);
  expect(shown).toEqual<Activity['text'][]>(['moi', 're moi']);
});
