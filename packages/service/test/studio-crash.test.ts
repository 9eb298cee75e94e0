import { describe, expect, it } from 'vitest';
import { createMemoryStore, type OrganisationBots, type Store } from '../src/index.ts';
import { type StudioTraining, trainHere } from '../src/studio/index.ts';
import { startTalk } from './chat.ts';
import { createStudioBench, type StudioBench } from './studio.ts';
import { type AtBot, answer, atBot, makeBot, ok } from './studio-bot.ts';

const LOANS = 'kauanko kirjaa saa pitää';
const DUE = '2026-03-04T18:00:00.000Z';
const OLD = 'neljä viikkoa';
const NEW = 'kaksi viikkoa';

/** The steps of publishing after each of which a server can be killed. */
const STEPS = ['trained', 'about to keep', 'kept', 'taking up'] as const;

type Step = (typeof STEPS)[number];

const trained = new Map<string, StudioTraining>();

/** Trains each bot once for all tests. */
async function train(document: string): Promise<StudioTraining> {
  const training = trained.get(document) ?? (await trainHere({})(document));
  trained.set(document, training);
  return training;
}

/** An instance over a store that dies at a step, as `kill -9` ends it: nothing of it goes on. */
function dyingAt(step: Step, store: Store) {
  let isDying = false;
  const die = (at: Step) => {
    if (isDying && at === step) throw new Error('killed');
  };
  const dyingBots = (own: OrganisationBots): OrganisationBots => ({
    ...own,
    async addVersion(...given) {
      die('about to keep');
      const made = await own.addVersion(...given);
      die('kept');
      return made;
    },
    async changeVersion(...given) {
      die('about to keep');
      const made = await own.changeVersion(...given);
      die('kept');
      return made;
    },
  });
  const { studioBots } = store;
  const own: Store = {
    ...store,
    studioBots: {
      ...studioBots,
      of: (organisation) => dyingBots(studioBots.of(organisation)),
      async publishedBot(bot) {
        die('taking up');
        return studioBots.publishedBot(bot);
      },
    },
  };
  const trainAndDie = async (document: string): Promise<StudioTraining> => {
    const training = await train(document);
    die('trained');
    return training;
  };
  const start = () => {
    isDying = true;
  };
  return { own, train: trainAndDie, start };
}

async function says(bench: StudioBench): Promise<string> {
  const talk = await startTalk(bench, 'kirjasto');
  await talk.say(LOANS);
  return (await talk.texts()).join(' | ');
}

async function write(bot: AtBot) {
  const { id, kind, revision: base } = await bot.part('answer', 'laina-aika');
  const { value } = answer('laina-aika', `Laina-aika on ${NEW}.`);
  await bot.change({ part: id, kind, base, value });
}

const states = async (store: Store) =>
  (await store.studioBots.of('town').versions('kirjasto')).map(({ state }) => state);

describe.each(STEPS)('A server that is killed when a version is %s', (step) => {
  const isKept = step === 'kept' || step === 'taking up';
  const expected = isKept ? NEW : OLD;

  /** Instances of an installation in which a bot is published, and the draft has been changed since. */
  async function arrange() {
    const store = createMemoryStore();
    const dying = dyingAt(step, store);
    const first = await createStudioBench({ store: dying.own, train: dying.train });
    const other = await createStudioBench({ store, train });
    const bot = await makeBot(await first.editor('aino', { town: 'publisher' }));
    await ok(await bot.send('POST', '/versions', { note: '', do: 'publish' }));
    await other.service.publishedChanged();
    await write(bot);
    return { store, dying, first, other, bot };
  }

  it('leaves the old version or the new one, the same on every instance, and the draft', async () => {
    const { store, dying, other, bot } = await arrange();
    dying.start();
    await bot.send('POST', '/versions', { note: '', do: 'publish' });
    expect(await states(store)).toEqual(isKept ? ['published', 'earlier'] : ['published']);
    // Nobody could be told: the other instance looks by itself.
    await other.service.tidy();
    const again = await createStudioBench({ store, train });
    for (const instance of [other, again]) expect(await says(instance)).toContain(expected);
    const olli = atBot(await again.editor('olli', { town: 'publisher' }));
    expect((await olli.part('answer', 'laina-aika')).value).toMatchObject({
      variants: [{ text: { fi: expect.stringContaining(NEW) } }],
    });
    // What did not happen can be done now.
    await ok(await olli.send('POST', '/versions', { note: '', do: 'publish' }));
    await other.service.publishedChanged();
    for (const instance of [other, again]) expect(await says(instance)).toContain(NEW);
  });

  it('does not keep what was scheduled from being published, once', async () => {
    const { store, dying, first, other, bot } = await arrange();
    const scheduling = { note: '', do: 'schedule', publish_at: DUE };
    await ok(await bot.send('POST', '/versions', scheduling));
    const again = await createStudioBench({ store, train });
    for (const { clock } of [first, other, again]) clock.now = new Date(DUE);
    dying.start();
    await first.service.tidy().catch(() => {});
    await Promise.all([other, again, other].map(({ service }) => service.tidy()));
    expect(await states(store)).toEqual(['published', 'earlier']);
    for (const instance of [other, again]) expect(await says(instance)).toContain(NEW);
  });
});

it('several instances whose clock strikes at the same moment publish what was scheduled once', async () => {
  const store = createMemoryStore();
  let published = 0;
  const counting: Store = {
    ...store,
    studioBots: {
      ...store.studioBots,
      of(organisation) {
        const own = store.studioBots.of(organisation);
        return {
          ...own,
          async changeVersion(...given) {
            const changed = await own.changeVersion(...given);
            if (changed?.state === 'published') published += 1;
            return changed;
          },
        };
      },
    },
  };
  const instances = await Promise.all(
    [1, 2, 3].map(() => createStudioBench({ store: counting, train })),
  );
  const [first] = instances as [StudioBench];
  const bot = await makeBot(await first.editor('aino', { town: 'publisher' }));
  await ok(await bot.send('POST', '/versions', { note: '', do: 'schedule', publish_at: DUE }));
  for (const { clock } of instances) clock.now = new Date(DUE);
  await Promise.all(instances.flatMap(({ service }) => [service.tidy(), service.tidy()]));
  expect(published).toBe(1);
  for (const instance of instances) expect(await says(instance)).toContain(OLD);
});
