import {
  type Bot,
  type BotLists,
  createEngine,
  type Encoder,
  type Engine,
  encodeBot,
  loadBot,
  loadUnderstanding,
  saveUnderstanding,
  type TrainedBot,
  trainBot,
} from '@auroraai/dialogue';
import { CODE_LISTS, LIFE_AREA_TEXTS } from '@auroraai/open-data';
import type { HostedBot } from './bots/bot.ts';
import { hostBots } from './bots/host-bot.ts';
import { publicBot } from './bots/public-bot.ts';

/**
 * When the demonstration bots are trained, which takes a second or two. What was trained before, by the
 * bot's id, is only read: a bot that is not among it is trained when it is talked with.
 */
export type Training = 'now' | 'when-talked-with' | Readonly<Record<string, Uint8Array>>;

/**
 * Loads the demonstration bots of the imaginary town; their files are loaded when this is called.
 * With an encoder they are trained now.
 *
 * @throws Error naming the file and place when a bot's files are at fault.
 */
export async function loadDemoBots(
  organisation: string,
  training: Training = 'when-talked-with',
  encoder?: Encoder,
): Promise<HostedBot[]> {
  const [{ BOTS }, { TOWN }] = await Promise.all([
    import('@auroraai/open-data/bots'),
    import('@auroraai/open-data/town'),
  ]);
  const lists = {
    municipalities: [...CODE_LISTS.municipalities, TOWN],
    lifeAreas: LIFE_AREA_TEXTS,
  };
  const bots = Object.entries(BOTS).map(([id, files]) => readBot(id, files));
  if (training !== 'now' && !encoder) {
    const before = training === 'when-talked-with' ? {} : training;
    return trainWhenTalkedWith(bots, organisation, lists, before);
  }
  const trained: TrainedBot[] = [];
  for (const bot of bots) {
    const vectors = encoder && (await encodeBot(bot, encoder));
    trained.push(trainBot(bot, { lists, ...(vectors && { vectors }) }));
  }
  return hostBots(trained, organisation, encoder);
}

/**
 * What the demonstration bots learn, by id, to be read by {@link loadDemoBots} where nobody should wait
 * for the training.
 */
export async function trainDemoBots(): Promise<Record<string, Uint8Array>> {
  const { BOTS } = await import('@auroraai/open-data/bots');
  return Object.fromEntries(
    Object.entries(BOTS).map(([id, files]) => [
      id,
      saveUnderstanding(trainBot(readBot(id, files)).understanding),
    ]),
  );
}

function trainWhenTalkedWith(
  bots: readonly Bot[],
  organisation: string,
  lists: BotLists,
  before: Readonly<Record<string, Uint8Array>>,
): HostedBot[] {
  const trained = new Map<string, TrainedBot>();
  const train = (bot: Bot) => {
    const known = trained.get(bot.id);
    if (known) return known;
    const saved = Object.hasOwn(before, bot.id) ? before[bot.id] : undefined;
    const ready = trainBot(bot, {
      lists,
      ...(saved && { understanding: loadUnderstanding(saved) }),
    });
    trained.set(bot.id, ready);
    return ready;
  };
  // Another bot is trained when this one meets a matter that may be the other's.
  const otherBots = bots.map((bot) => ({
    id: bot.id,
    get understanding() {
      return train(bot).understanding;
    },
  }));
  return bots.map((bot) => {
    let engine: Engine | null = null;
    return {
      id: bot.id,
      organisation,
      public: publicBot(bot),
      engine: {
        transition(state, input, env) {
          engine ??= createEngine(train(bot), { otherBots });
          return engine.transition(state as never, input, env);
        },
      },
    };
  });
}

function readBot(id: string, files: Readonly<Record<string, string>>): Bot {
  const { bot, problems = [] } = loadBot(files);
  if (bot) return bot;
  const [first] = problems;
  throw new Error(`The bot ${id} cannot be loaded: ${first?.file}: ${first?.message}`);
}
