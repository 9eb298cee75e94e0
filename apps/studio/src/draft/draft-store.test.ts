import { StudioError, type StudioJson } from '@auroraai/api-client/studio';
import { describe, expect, it } from 'vitest';
import { FakeBotServer } from '../../test/fake-bot-server.ts';
import { createDraftStore, type DraftStore } from './draft-store.ts';
import { createKeptStore, type DeviceStorage } from './kept-changes.ts';

const RENT = {
  id: 'p1',
  kind: 'intent',
  value: { intent: 'vuokra', title: { fi: 'Vuokra' }, examples: { fi: ['vuokra myöhässä'] } },
} as const;

/** A device whose storage survives the closing of a page. */
function device(): DeviceStorage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => items.set(key, value),
    removeItem: (key) => items.delete(key),
    key: (at) => [...items.keys()][at] ?? null,
    get length() {
      return items.size;
    },
  };
}

/** A page of the studio: its store, its clock, and its connection. */
async function page(server: FakeBotServer, by = 'Aino', storage: DeviceStorage | null = device()) {
  const timers: { at: number; call: () => void }[] = [];
  const connection = { isDown: false, refuse: null as StudioError | null };
  let time = 0;
  let ids = 0;
  const client = server.client(by, async (call) => {
    if (connection.isDown) throw new StudioError(0);
    if (connection.refuse) throw connection.refuse;
    return call();
  });
  const expired: true[] = [];
  const name = `${by}-${Math.random()}`;
  const store = createDraftStore(await client.draft(), {
    client,
    kept: createKeptStore(storage, by, 'opas', name),
    newId: () => `${name}-${++ids}`,
    now: () => time,
    later(delay, call) {
      const timer = { at: time + delay, call };
      timers.push(timer);
      return () => {
        if (timers.includes(timer)) timers.splice(timers.indexOf(timer), 1);
      };
    },
    onExpired: () => expired.push(true),
  });
  /** Lets time go by, with everything that happens in it. */
  const pass = async (milliseconds: number) => {
    const end = time + milliseconds;
    for (;;) {
      await Promise.resolve();
      await new Promise((resolve) => setTimeout(resolve));
      const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      timers.splice(timers.indexOf(next), 1);
      time = next.at;
      next.call();
    }
    time = end;
  };
  return { store, pass, connection, expired, stop: store.start(), storage };
}

function valueIn(store: DraftStore, id = 'p1') {
  return store.get().parts.get(id)?.value as Record<string, StudioJson> | undefined;
}

function titled(fi: string): StudioJson {
  return { ...RENT.value, title: { fi } };
}

describe('Saving', () => {
  it('What is typed is shown at once, sent within 400 ms, and as one change', async () => {
    const server = new FakeBotServer([RENT]);
    const { store, pass } = await page(server);
    for (const text of ['V', 'Vu', 'Vuo'])
      store.change([{ part: 'p1', kind: 'intent', value: titled(text) }], 'title');
    expect(valueIn(store)?.title).toEqual({ fi: 'Vuo' });
    expect(store.get().save).toBe('saving');
    await pass(400);
    expect(server.parts.get('p1')).toMatchObject({ revision: 2, value: { title: { fi: 'Vuo' } } });
    expect(store.get().save).toBe('saved');
  });

  it('Changes of one step reach the server together or not at all', async () => {
    const server = new FakeBotServer([RENT]);
    const { store, pass } = await page(server);
    store.change([
      { part: 'p1', kind: 'intent', value: { ...RENT.value, intent: 'asuminen' } },
      {
        part: 'p2',
        kind: 'flow',
        value: { flow: 'a', start: { intents: ['asuminen'] }, steps: [] },
      },
    ]);
    await pass(400);
    expect(server.sequence).toBe(1);
    expect([...server.parts.keys()]).toEqual(['p1', 'p2']);
  });

  it('Without a connection work goes on, and everything is sent once there is one', async () => {
    const server = new FakeBotServer([RENT]);
    const { store, pass, connection } = await page(server);
    connection.isDown = true;
    store.change([{ part: 'p1', kind: 'intent', value: titled('Yksi') }]);
    await pass(2_000);
    expect(store.get().save).toBe('offline');
    store.change([{ part: 'p1', kind: 'intent', value: titled('Kaksi') }]);
    expect(valueIn(store)?.title).toEqual({ fi: 'Kaksi' });
    connection.isDown = false;
    await pass(60_000);
    expect(store.get().save).toBe('saved');
    expect(server.parts.get('p1')?.value).toMatchObject({ title: { fi: 'Kaksi' } });
    expect(server.conflicts.size).toBe(0);
  });

  it('An answer that was lost on its way makes no conflict with oneself', async () => {
    const server = new FakeBotServer([RENT]);
    let isLost = true;
    const { store, pass } = await page(server);
    const change = server.change.bind(server);
    server.change = (by, changes) => {
      const answer = change(by, changes);
      if (isLost) throw new StudioError(0);
      return answer;
    };
    store.change([{ part: 'p1', kind: 'intent', value: titled('Yksi') }]);
    await pass(500);
    store.change([{ part: 'p1', kind: 'intent', value: titled('Kaksi') }]);
    isLost = false;
    await pass(60_000);
    expect(server.parts.get('p1')?.value).toMatchObject({ title: { fi: 'Kaksi' } });
    expect(server.conflicts.size).toBe(0);
  });

  it('A page that closes in the middle of a word loses nothing: the next one sends it', async () => {
    const server = new FakeBotServer([RENT]);
    const first = await page(server);
    first.connection.isDown = true;
    first.store.change([{ part: 'p1', kind: 'intent', value: titled('Kesken') }]);
    first.stop();
    const next = await page(server, 'Aino', first.storage);
    expect(valueIn(next.store)?.title).toEqual({ fi: 'Kesken' });
    await next.pass(1_000);
    expect(server.parts.get('p1')?.value).toMatchObject({ title: { fi: 'Kesken' } });
    expect(first.storage?.length).toBe(0);
  });

  it('Where the device keeps nothing, it is known that closing would lose what is not sent', async () => {
    const full = {
      ...device(),
      setItem: () => {
        throw new Error('full');
      },
    };
    const { store, pass } = await page(new FakeBotServer([RENT]), 'Aino', full);
    store.change([{ part: 'p1', kind: 'intent', value: titled('Yksi') }]);
    expect(store.get().isKept).toBe(false);
    await pass(400);
    expect(store.get()).toMatchObject({ isKept: true, save: 'saved' });
  });

  it('What others wrote to the same place on the device is not taken for changes', async () => {
    const storage = device();
    storage.setItem(
      'aurora-studio:Aino:opas:x',
      '{"queue":[[{"id":7}]],"refused":[],"conflicts":[]}',
    );
    storage.setItem('aurora-studio:Aino:opas:y', 'garbage');
    const { store } = await page(new FakeBotServer([RENT]), 'Aino', storage);
    expect(store.get().save).toBe('saved');
  });

  it('A change that is refused stays on the screen with the reason; the others are saved', async () => {
    const server = new FakeBotServer([RENT]);
    const { store, pass } = await page(server);
    const change = server.change.bind(server);
    server.change = (by, changes) => {
      if (changes.some(({ part }) => part === 'p1'))
        throw new StudioError(413, { type: 'too-large', detail: 'Too large.' });
      return change(by, changes);
    };
    store.change([
      { part: 'p1', kind: 'intent', value: titled('Liian suuri') },
      { part: 'p2', kind: 'answer', value: { answer: 'a', variants: [] } },
    ]);
    await pass(2_000);
    expect(server.parts.has('p2')).toBe(true);
    expect(store.get()).toMatchObject({ save: 'refused', refused: [{ reason: 'too-large' }] });
    expect(valueIn(store)?.title).toEqual({ fi: 'Liian suuri' });
    server.change = change;
    store.change([{ part: 'p1', kind: 'intent', value: titled('Pieni') }]);
    await pass(2_000);
    expect(store.get().save).toBe('saved');
    expect(server.parts.get('p1')?.value).toMatchObject({ title: { fi: 'Pieni' } });
  });

  it('What is refused can be dropped: the text of the server is shown again', async () => {
    const { store, pass, connection } = await page(new FakeBotServer([RENT]));
    connection.refuse = new StudioError(400, { detail: 'Invalid.' });
    store.change([{ part: 'p1', kind: 'intent', value: titled('Outo') }]);
    await pass(2_000);
    store.giveUp('p1');
    expect(valueIn(store)?.title).toEqual({ fi: 'Vuokra' });
    expect(store.get().save).toBe('saved');
  });

  it('When the session has ended nothing is sent, and nothing lost', async () => {
    const server = new FakeBotServer([RENT]);
    const { store, pass, connection, expired, storage } = await page(server);
    connection.refuse = new StudioError(401);
    store.change([{ part: 'p1', kind: 'intent', value: titled('Yksi') }]);
    await pass(60_000);
    expect(expired).toHaveLength(1);
    expect(store.get().save).toBe('signed-out');
    const next = await page(server, 'Aino', storage);
    await next.pass(1_000);
    expect(server.parts.get('p1')?.value).toMatchObject({ title: { fi: 'Yksi' } });
  });
});

describe('Working with others', () => {
  it('What another adds is there at once, beside what one is typing oneself', async () => {
    const server = new FakeBotServer([RENT]);
    const { store, pass } = await page(server);
    store.change([{ part: 'p1', kind: 'intent', value: titled('Oma') }]);
    const examples = { fi: ['vuokra myöhässä', 'vuokra nousee'] };
    const value = { ...RENT.value, examples };
    server.change('Åsa', [{ id: 'x', part: 'p1', kind: 'intent', base: 1, value }]);
    expect(valueIn(store)).toMatchObject({ title: { fi: 'Oma' }, examples });
    await pass(400);
    expect(server.parts.get('p1')?.value).toMatchObject({ title: { fi: 'Oma' }, examples });
  });

  it('Where both change one text, both texts are there until one is chosen', async () => {
    const server = new FakeBotServer([RENT]);
    const { store, pass } = await page(server);
    store.change([{ part: 'p1', kind: 'intent', value: titled('Oma') }]);
    const value = titled('Hyra');
    server.change('Åsa', [{ id: 'x', part: 'p1', kind: 'intent', base: 1, value }]);
    expect(valueIn(store)?.title, 'the caret stays in the own text').toEqual({ fi: 'Oma' });
    await pass(400);
    const [conflict] = store.get().conflicts.values();
    expect(conflict).toMatchObject({ standing: 'Hyra', other: 'Oma', path: ['title', 'fi'] });
    await store.settle(conflict?.id ?? '', 'other');
    expect(valueIn(store)?.title).toEqual({ fi: 'Oma' });
    expect(store.get().conflicts.size).toBe(0);
    expect(server.parts.get('p1')?.value).toMatchObject({ title: { fi: 'Oma' } });
  });

  it('A deleted topic that another has just changed is not gone', async () => {
    const server = new FakeBotServer([RENT]);
    const { store, pass } = await page(server);
    store.change([{ part: 'p1', kind: 'intent', value: null }]);
    const value = titled('Uusi');
    server.change('Åsa', [{ id: 'x', part: 'p1', kind: 'intent', base: 1, value }]);
    await pass(400);
    expect(valueIn(store)?.title).toEqual({ fi: 'Uusi' });
    expect(store.get().conflicts.size).toBe(1);
  });
});

describe('Undo', () => {
  it('Typing in one field is one step; undo and redo go through the whole bot', async () => {
    const server = new FakeBotServer([RENT]);
    const { store, pass } = await page(server);
    for (const text of ['A', 'As', 'Asu'])
      store.change([{ part: 'p1', kind: 'intent', value: titled(text) }], 'title');
    store.change([{ part: 'p2', kind: 'answer', value: { answer: 'a', variants: [] } }]);
    await pass(400);
    expect(store.undo()).toEqual(['p2']);
    expect(store.undo()).toEqual(['p1']);
    expect(store.undo()).toEqual([]);
    expect(valueIn(store)?.title).toEqual({ fi: 'Vuokra' });
    await pass(400);
    expect(server.parts.has('p2')).toBe(false);
    store.redo();
    store.redo();
    await pass(400);
    expect(valueIn(store)?.title).toEqual({ fi: 'Asu' });
    expect(server.parts.has('p2')).toBe(true);
  });

  it('Undo leaves alone what another has changed since', async () => {
    const server = new FakeBotServer([RENT]);
    const { store, pass } = await page(server);
    store.change([{ part: 'p1', kind: 'intent', value: titled('Oma') }]);
    await pass(400);
    const examples = { fi: ['vuokra myöhässä', 'vuokra nousee'] };
    const value = { ...RENT.value, title: { fi: 'Oma' }, examples };
    server.change('Åsa', [{ id: 'x', part: 'p1', kind: 'intent', base: 2, value }]);
    store.undo();
    expect(valueIn(store)).toMatchObject({ title: { fi: 'Vuokra' }, examples });
  });

  it('A deleted topic comes back to its place', async () => {
    const server = new FakeBotServer([{ ...RENT, id: 'p0' }, RENT]);
    const { store, pass } = await page(server);
    store.change([{ part: 'p1', kind: 'intent', value: null }]);
    await pass(400);
    expect(server.parts.has('p1')).toBe(false);
    store.undo();
    await pass(400);
    expect(server.parts.get('p1')).toMatchObject({ order: 1, value: RENT.value });
  });
});
