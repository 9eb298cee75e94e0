import { type Bot, createEngine, type Engine, loadBot, trainBot } from '@auroraai/dialogue';
import { CODE_LISTS, LIFE_AREA_TEXTS } from '@auroraai/open-data';
import type { HostedBot } from './bots/bot.ts';
import { publicBot } from './bots/public-bot.ts';

/** When the demonstration bots are trained, which takes a second or two. */
export type Training = 'now' | 'when-talked-with';

/**
 * Loads the demonstration bots of the imaginary town; their files are loaded when this is called.
 *
 * @throws Error naming the file and place when a bot's files are at fault.
 */
export async function loadDemoBots(
  organisation: string,
  training: Training = 'when-talked-with',
): Promise<HostedBot[]> {
  const [{ BOTS }, { TOWN }] = await Promise.all([
    import('@auroraai/open-data/bots'),
    import('@auroraai/open-data/town'),
  ]);
  const lists = {
    municipalities: [...CODE_LISTS.municipalities, TOWN],
    lifeAreas: LIFE_AREA_TEXTS,
  };
  return Object.entries(BOTS).map(([id, files]) => {
    const bot = readBot(id, files);
    let engine: Engine | null = null;
    const trained = () => {
      engine ??= createEngine(trainBot(bot, { lists }));
      return engine;
    };
    if (training === 'now') trained();
    return {
      id,
      organisation,
      public: publicBot(bot),
      engine: {
        transition: (state, input, env) => trained().transition(state as never, input, env),
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
