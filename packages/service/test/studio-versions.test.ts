import type { StudioBot, StudioVersion } from '@auroraai/api-client/studio';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryStore } from '../src/index.ts';
import { type StudioTraining, trainHere } from '../src/studio/index.ts';
import { startTalk } from './chat.ts';
import { createStudioBench, type Editor, refusal, type StudioBench } from './studio.ts';
import { type AtBot, answer, atBot, intent, makeBot, ok, PARTS } from './studio-bot.ts';

let bench: StudioBench;
let aino: Editor;
let bot: AtBot;
let writer: AtBot;

beforeEach(async () => {
  bench = await createStudioBench();
  aino = await bench.editor('aino', { town: 'publisher' });
  bot = await makeBot(aino);
  writer = atBot(await bench.editor('olli', { town: 'writer' }));
});

const LOANS = 'kauanko kirjaa saa pitää';

async function publish(more: object = {}, by = bot): Promise<StudioVersion> {
  const made = await by.send('POST', '/versions', { note: '', do: 'publish', ...more });
  return (await ok(made)) as StudioVersion;
}

/** What the bot that people talk with answers. */
async function says(text: string): Promise<string> {
  const talk = await startTalk(bench, 'kirjasto');
  await talk.say(text);
  return (await talk.texts()).join(' | ');
}

async function write(text: string) {
  const { id, kind, revision: base } = await bot.part('answer', 'laina-aika');
  await bot.change({ part: id, kind, base, value: answer('laina-aika', text).value });
}

const versions = async () =>
  ((await ok(await bot.send('GET', '/versions'))) as { versions: StudioVersion[] }).versions;

describe('publishing', () => {
  it('makes a version of the draft that people talk with at once', async () => {
    expect((await bench.send('POST', '/aurora/v2/bots/kirjasto/token')).status).toBe(404);
    const made = await publish({ note: 'Ensimmäinen' });
    expect(made).toEqual({
      ...{ number: 1, state: 'published', note: 'Ensimmäinen', made_by: 'aino', publish_at: null },
      ...{ made_at: '2026-03-04T12:00:00.000Z', published_by: 'aino', restores: null },
      published_at: '2026-03-04T12:00:00.000Z',
    });
    expect(await says(LOANS)).toContain('neljä viikkoa');
    await write('Laina-aika on kaksi viikkoa.');
    expect(await says(LOANS)).toContain('neljä viikkoa');
    await publish();
    expect(await says(LOANS)).toContain('kaksi viikkoa');
    expect((await versions()).map(({ number, state }) => [number, state])).toEqual([
      [2, 'published'],
      [1, 'earlier'],
    ]);
  });

  it('lets conversations that go on keep working', async () => {
    await publish();
    const talk = await startTalk(bench, 'kirjasto');
    await talk.say(LOANS);
    await write('Laina-aika on kaksi viikkoa.');
    await publish();
    await talk.say(LOANS);
    const said = (await talk.texts()).join(' | ');
    expect(said).toContain('neljä viikkoa');
    expect(said).toContain('kaksi viikkoa');
  });

  it('tells whether the draft has changed since', async () => {
    const listed = async () => {
      const { bots } = (await ok(await aino.send('GET', '/bots?organisation=town'))) as {
        bots: StudioBot[];
      };
      return bots[0];
    };
    await publish();
    expect(await listed()).toMatchObject({ published: 1, has_changes: false });
    await write('Muuta.');
    expect(await listed()).toMatchObject({ published: 1, has_changes: true });
  });

  it('refuses a bot whose tests fail until all of them are named', async () => {
    const { id, kind, revision: base } = await bot.part('intent', 'laina-aika');
    const { value } = intent('laina-aika', 'aukiolo', ['kauanko kirjaa saa pitää', 'laina-aika']);
    await bot.change({ part: id, kind, base, value });
    const refused = await bot.send('POST', '/versions', { note: '', do: 'publish' });
    const problem = await refused.clone().json();
    expect(problem).toMatchObject({ tests: ['Laina-aika kerrotaan'] });
    expect(await refusal(refused)).toBe('409 tests-fail');
    const others = { note: '', do: 'publish', despite: ['Jokin muu'] };
    expect(await refusal(await bot.send('POST', '/versions', others))).toBe('409 tests-fail');
    expect(await versions()).toEqual([]);
    expect(await publish({ despite: ['Laina-aika kerrotaan'] })).toMatchObject({ number: 1 });
  });

  it('refuses a bot that cannot be used and says in which parts', async () => {
    const { id, kind, revision: base, value } = await bot.part('intent', 'aukiolo');
    const lost = { ...(value as object), answer: 'ei-ole' };
    await bot.change({ part: id, kind, base, value: lost as never });
    const refused = await bot.send('POST', '/versions', { note: '', do: 'publish' });
    const problem = await refused.clone().json();
    expect(problem.errors[0]).toEqual({
      ...{ path: `/${id}/answer`, code: 'no-answer', values: { name: 'ei-ole' } },
      message: 'There is no answer "ei-ole".',
    });
    expect(await refusal(refused)).toBe('409 bot-cannot-be-used');
    expect(await versions()).toEqual([]);
  });

  it('is not for writers, who send a version to review', async () => {
    for (const how of ['publish', 'schedule']) {
      const refused = await writer.send('POST', '/versions', { note: '', do: how });
      expect(await refusal(refused)).toBe('403 not-allowed');
    }
    expect(await publish({ do: 'review', note: 'Katso tätä' }, writer)).toMatchObject({
      ...{ number: 1, state: 'in-review', made_by: 'olli', published_at: null },
    });
    const act = (by: AtBot, body: object) => by.send('POST', '/versions/1', body);
    expect(await refusal(await act(writer, { do: 'publish' }))).toBe('403 not-allowed');
    expect(await ok(await act(bot, { do: 'publish' }))).toMatchObject({
      ...{ state: 'published', made_by: 'olli', published_by: 'aino', note: 'Katso tätä' },
    });
    expect(await refusal(await act(bot, { do: 'reject' }))).toBe('409 in-use');
  });

  it('is not done by somebody whose role goes while the bot is being tested', async () => {
    const store = createMemoryStore();
    let role: 'writer' | 'publisher' = 'publisher';
    const accounts = store.studioAccounts;
    const slow = await createStudioBench({
      store,
      train: async (document) => {
        await accounts.setRole('town', pia.id, role);
        return trainHere({})(document);
      },
    });
    const pia = await slow.editor('pia', { town: 'publisher' });
    const own = await makeBot(pia);
    await slow.editor('chief', { town: 'administrator' });
    await publish({ do: 'review' }, own);
    role = 'writer';
    const at = '2026-03-04T18:00:00.000Z';
    const refusals = [];
    for (const [path, how] of [
      ['/versions', { note: '', do: 'publish' }],
      ['/versions', { note: '', do: 'schedule', publish_at: at }],
      ['/versions/1', { do: 'publish' }],
    ] as const) {
      await accounts.setRole('town', pia.id, 'publisher');
      refusals.push(await refusal(await own.send('POST', path, how)));
    }
    expect(refusals).toEqual(Array(3).fill('403 not-allowed'));
    expect(await store.studioBots.of('town').versions('kirjasto')).toMatchObject([
      { number: 1, state: 'in-review' },
    ]);
    role = 'publisher';
    await accounts.setRole('town', pia.id, 'publisher');
    expect(await publish({}, own)).toMatchObject({ number: 2, state: 'published' });
  });

  it('can be refused, with the reason', async () => {
    await publish({ do: 'review' }, writer);
    const rejected = await ok(
      await bot.send('POST', '/versions/1', { do: 'reject', note: 'Vielä kesken' }),
    );
    expect(rejected).toMatchObject({ state: 'rejected', note: 'Vielä kesken' });
    expect(await refusal(await bot.send('POST', '/versions/1', { do: 'publish' }))).toBe(
      '409 in-use',
    );
  });
});

describe('a version that is scheduled', () => {
  const at = '2026-03-04T18:00:00.000Z';

  it('is published by itself when its time has come, as it was then', async () => {
    await publish();
    await write('Laina-aika on kaksi viikkoa.');
    const scheduled = await publish({ do: 'schedule', publish_at: at });
    expect(scheduled).toMatchObject({ state: 'scheduled', publish_at: at, published_at: null });
    await write('Laina-aika on kuukausi.');
    await bench.service.tidy();
    expect(await says(LOANS)).toContain('neljä viikkoa');
    bench.clock.now = new Date('2026-03-04T18:00:10.000Z');
    await bench.service.tidy();
    expect(await says(LOANS)).toContain('kaksi viikkoa');
    expect((await versions())[0]).toMatchObject({
      ...{ state: 'published', published_by: 'aino', published_at: '2026-03-04T18:00:10.000Z' },
    });
  });

  it('is refused while its tests fail, and for a time that is over or far away', async () => {
    for (const wrong of ['2026-03-04T11:00:00Z', '2099-01-01T00:00:00Z', 'huomenna', undefined]) {
      const refused = await bot.send('POST', '/versions', {
        ...{ note: '', do: 'schedule', publish_at: wrong },
      });
      expect([wrong, await refusal(refused)]).toEqual([wrong, '400 invalid']);
    }
  });

  it('can be called off and published at once', async () => {
    await publish({ do: 'schedule', publish_at: at });
    await publish({ do: 'schedule', publish_at: at });
    await ok(await bot.send('POST', '/versions/1', { do: 'reject' }));
    await ok(await bot.send('POST', '/versions/2', { do: 'publish' }));
    bench.clock.now = new Date('2026-03-04T20:00:00.000Z');
    await bench.service.tidy();
    expect((await versions()).map(({ state }) => state)).toEqual(['published', 'rejected']);
  });
});

describe('rolling back', () => {
  it('publishes what an earlier version was as a new one, and leaves the draft alone', async () => {
    await publish({ note: 'Neljä' });
    await write('Laina-aika on kaksi viikkoa.');
    await publish();
    const back = await ok(await bot.send('POST', '/versions/1', { do: 'roll-back' }));
    expect(back).toMatchObject({ number: 3, state: 'published', restores: 1, note: 'Neljä' });
    expect(await says(LOANS)).toContain('neljä viikkoa');
    const draft = await bot.part('answer', 'laina-aika');
    expect(draft.value).toEqual(answer('laina-aika', 'Laina-aika on kaksi viikkoa.').value);
    const whole = (await ok(await bot.send('GET', '/versions/3'))) as { parts: unknown[] };
    expect(whole.parts).toHaveLength(PARTS.length);
    expect(await refusal(await bot.send('POST', '/versions/3', { do: 'roll-back' }))).toBe(
      '409 in-use',
    );
    expect(await refusal(await bot.send('GET', '/versions/9'))).toBe('404 not-found');
  });
});

describe('a server that goes down', () => {
  it('while it publishes: nothing is published, and the other instances talk on', async () => {
    const store = createMemoryStore();
    let die = false;
    const mortal = await createStudioBench({
      store,
      train: async (document): Promise<StudioTraining> => {
        if (die) throw new Error('killed');
        return trainHere({})(document);
      },
    });
    const editor = await mortal.editor('aino', { town: 'publisher' });
    const own = await makeBot(editor);
    await publish({}, own);
    die = true;
    expect((await own.send('POST', '/versions', { note: '', do: 'publish' })).status).toBe(500);
    bench = await createStudioBench({ store });
    expect(await store.studioBots.of('town').versions('kirjasto')).toMatchObject([{ number: 1 }]);
    expect(await says(LOANS)).toContain('neljä viikkoa');
  });

  it('comes back with what was published, without training it again', async () => {
    await publish();
    bench = await createStudioBench({
      store: bench.store,
      train: () => Promise.reject(new Error('trained again')),
    });
    expect(await says(LOANS)).toContain('neljä viikkoa');
  });

  it('after it has published: another instance takes it up when it hears of it, or looks', async () => {
    const other = await createStudioBench({ store: bench.store });
    await publish();
    const first = bench;
    bench = other;
    expect((await bench.send('POST', '/aurora/v2/bots/kirjasto/token')).status).toBe(404);
    await bench.service.publishedChanged();
    expect(await says(LOANS)).toContain('neljä viikkoa');
    bench = first;
    await write('Laina-aika on kaksi viikkoa.');
    await publish();
    bench = other;
    await bench.service.tidy();
    expect(await says(LOANS)).toContain('kaksi viikkoa');
  });
});

describe('the first bots of a studio', () => {
  const whole = () => {
    const list = (kind: string) => PARTS.filter((part) => part.kind === kind).map((p) => p.value);
    const settings = list('settings')[0] as object;
    const lists = { answers: list('answer'), intents: list('intent'), tests: list('test') };
    return {
      'bot.json': JSON.stringify({
        slots: [],
        entities: [],
        flows: [],
        forms: [],
        ...settings,
        ...lists,
      }),
    };
  };

  it('are drafts whose first version people talk with, and are put there once', async () => {
    const firstBots = { kirjasto: whole() };
    bench = await createStudioBench({ firstBots });
    expect(await says(LOANS)).toContain('neljä viikkoa');
    const { store } = bench;
    await createStudioBench({ store, firstBots, train: () => Promise.reject(new Error('again')) });
    expect(await store.studioBots.of('town').versions('kirjasto')).toMatchObject([
      { number: 1, state: 'published' },
    ]);
    expect(await store.studioBots.of('town').find('kirjasto')).toMatchObject({
      published: { number: 1, sequence: 1 },
    });
  });
});
