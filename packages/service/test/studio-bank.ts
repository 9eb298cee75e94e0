import type {
  BankDraft,
  BankPage,
  BankTopic,
  NewBankTopic,
  OwnBankTopic,
  StudioChanged,
  TakenTopic,
} from '@auroraai/api-client/studio';
import { createStudioBench, type Editor, type StudioBench } from './studio.ts';
import { type AtBot, answer, makeBot, ok } from './studio-bot.ts';

/** The id of the bot of which topics are published: nothing else is called so. */
export const LIBRARY = 'kirjasto-7f3a';

/** The name of who publishes: nobody else's. */
export const PUBLISHER = 'aino-7f3a';

/** Two organisations, of which one publishes topics and the other takes them. */
export interface BankBench {
  bench: StudioBench;
  /** A publisher in the town, with a bot. */
  aino: Editor;
  library: AtBot;
  /** A publisher elsewhere, with a bot that has the same answers and no topics. */
  olli: Editor;
  guide: AtBot;
  /** What is sent to publish the topic about loans. */
  wanted(more?: Partial<NewBankTopic>): Promise<NewBankTopic>;
  publish(more?: Partial<NewBankTopic>): Promise<BankTopic>;
  /** What the town has published. */
  own(): Promise<OwnBankTopic[]>;
}

/** Makes them. */
export async function createBankBench(): Promise<BankBench> {
  const bench = await createStudioBench();
  const aino = await bench.editor(PUBLISHER, { town: 'publisher' });
  const olli = await bench.editor('olli', { other: 'publisher' });
  const library = await makeBot(aino, LIBRARY);
  const guide = await makeBot(olli, 'opas', 'other');
  for (const name of ['laina-aika', 'aukiolo']) {
    const { id, kind, revision } = await guide.part('intent', name);
    await guide.change({ part: id, kind, base: revision, value: null });
  }
  const wanted: BankBench['wanted'] = async (more = {}) => {
    const parts = more.parts ?? (await named(library, 'laina-aika'));
    const { digest } = await preview(library, parts);
    return {
      ...{ parts, digest, names: { fi: 'Lainat' }, about: { fi: 'Kirjojen laina-ajat.' } },
      ...{ licence: 'CC-BY-4.0', credit: 'The town' },
      ...more,
    };
  };
  return {
    ...{ bench, aino, olli, library, guide, wanted },
    publish: async (more) =>
      (await ok(await library.send('POST', '/bank', await wanted(more)))) as BankTopic,
    own: async () =>
      ((await ok(await aino.send('GET', '/organisations/town/bank'))) as { topics: OwnBankTopic[] })
        .topics,
  };
}

/** The ids of a bot's topics by their names. */
export async function named(at: AtBot, ...names: string[]): Promise<string[]> {
  return Promise.all(names.map(async (name) => (await at.part('intent', name)).id));
}

/** What would be published of parts of a bot. */
export async function preview(at: AtBot, parts: readonly string[]): Promise<BankDraft> {
  return (await ok(await at.send('POST', '/bank/preview', { parts }))) as BankDraft;
}

/** Searches the bank. */
export async function search(who: Editor, query = ''): Promise<BankPage> {
  return (await ok(await who.send('GET', `/bank${query}`))) as BankPage;
}

/** The topics that a bot has taken. */
export async function taken(at: AtBot): Promise<TakenTopic[]> {
  return ((await ok(await at.send('GET', '/topics'))) as { topics: TakenTopic[] }).topics;
}

/** Takes a topic into a bot. */
export async function take(
  at: AtBot,
  { id, version }: BankTopic,
  follow?: boolean,
): Promise<StudioChanged> {
  const topics = [{ topic: id, version, ...(follow !== undefined && { follow }) }];
  return (await ok(await at.send('POST', '/topics', { topics }))) as StudioChanged;
}

/** Gives an answer another text. */
export async function changeAnswer(at: AtBot, name: string, fi: string): Promise<StudioChanged> {
  const { id, kind, revision } = await at.part('answer', name);
  return at.change({ part: id, kind, base: revision, value: answer(name, fi).value });
}
