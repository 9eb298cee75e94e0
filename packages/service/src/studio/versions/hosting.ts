import {
  type BotLists,
  type Encoder,
  loadBotInSteps,
  loadUnderstandingInSteps,
  type Neighbour,
  type TrainedBot,
  trainBotInSteps,
  type Understanding,
} from '@auroraai/dialogue';
import type { HostedBot } from '../../bots/bot.ts';
import { hostBot } from '../../bots/host-bot.ts';
import type { PublishedBot, StudioBotStore } from '../../store/studio-bot-store.ts';
import { inSlices, type Slicing } from './in-slices.ts';
import { documentOf, type TrainStudioBot } from './training.ts';

/** Lets people talk with the bots that editors have published. */
export interface Hosting {
  /** Takes up what has been published or deleted here or in another instance. */
  refresh(): Promise<void>;
  /** Whether people talk with a bot of the studio here. */
  has(bot: string): boolean;
}

/** What hosting works with. */
export interface HostingParts extends Slicing {
  store: StudioBotStore;
  train: TrainStudioBot;
  lists: BotLists;
  encoder: Encoder | undefined;
  /** Puts these bots in the place of those that were there before. */
  host: (bots: readonly HostedBot[]) => void;
  onTrouble: (error: Error) => void;
}

/** What a published bot has learnt; a bot without examples has learnt nothing. */
type Learnt = Understanding | 'nothing';

interface Hosted {
  organisation: string;
  number: number;
  trained: TrainedBot;
}

/** Creates the hosting of one instance. */
export function createHosting(parts: HostingParts): Hosting {
  const { store, lists, encoder, host, onTrouble } = parts;
  let hosted = new Map<string, Hosted>();
  let running: Promise<void> | null = null;
  let isStale = false;

  async function readAll(): Promise<void> {
    const published = await store.published();
    const next = new Map<string, Hosted>();
    for (const { id, number } of published) {
      const known = hosted.get(id);
      // One bot that cannot be used must not keep the others from their people.
      const now =
        known?.number === number ? known : await load(id).catch((error: Error) => fail(error));
      if (now ?? known) next.set(id, (now ?? known) as Hosted);
    }
    const isSame =
      next.size === hosted.size && [...next].every(([id, one]) => hosted.get(id) === one);
    hosted = next;
    if (!isSame) host([...next.values()].map((one) => hostOne(one)));
  }

  function fail(error: Error): null {
    onTrouble(error);
    return null;
  }

  async function load(id: string): Promise<Hosted | null> {
    const bot = await store.publishedBot(id);
    if (!bot) return null;
    const { organisation, number } = bot;
    return { organisation, number, trained: await ready(bot) };
  }

  async function ready({ id, number, parts: own, model }: PublishedBot): Promise<TrainedBot> {
    const document = documentOf(own);
    const { bot } = await inSlices(loadBotInSteps({ 'bot.json': document }), parts);
    if (!bot) throw new Error('A published bot cannot be loaded.');
    const learnt = (await readModel(model)) ?? (await learn(id, number, document));
    const known = learnt !== 'nothing' && { understanding: learnt };
    return inSlices(trainBotInSteps(bot, { lists, ...known }), parts);
  }

  async function readModel(model: Uint8Array | null): Promise<Learnt | null> {
    if (!model) return null;
    try {
      return await fromModel(model);
    } catch {
      // Of another release: it is trained anew.
      return null;
    }
  }

  /** Trains a version that has not been, or that was by another release. */
  async function learn(id: string, number: number, document: string): Promise<Learnt> {
    const training = await parts.train(document);
    if (training.problems) throw new Error('A published bot cannot be trained.');
    await store.keepModel(id, number, training.model);
    return fromModel(training.model);
  }

  async function fromModel(model: Uint8Array): Promise<Learnt> {
    return model.length === 0 ? 'nothing' : inSlices(loadUnderstandingInSteps(model), parts);
  }

  /** The others are looked up when they are needed: they may have been published since. */
  function hostOne({ organisation, trained }: Hosted): HostedBot {
    const otherBots = (trained.bot.network ?? []).flatMap(({ id }): Neighbour[] => {
      const other = hosted.get(id);
      return other ? [{ id, understanding: other.trained.understanding }] : [];
    });
    return hostBot(trained, organisation, { encoder, otherBots });
  }

  return {
    has: (bot) => hosted.has(bot),
    async refresh() {
      isStale = true;
      while (isStale) {
        running ??= (async () => {
          isStale = false;
          await readAll();
        })().finally(() => {
          running = null;
        });
        await running;
      }
    },
  };
}
