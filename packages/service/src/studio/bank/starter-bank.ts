import { loadBot } from '@auroraai/dialogue';
import { type Part, partsOf, topicFigures, topicOf } from '@auroraai/dialogue/editing';
import { type BankEntry, countKinds } from './entry.ts';

/** The topics that ship with the toolkit. */
export interface StarterBank {
  topics(): Promise<readonly BankEntry[]>;
}

/** Whose the topics are that ship with the toolkit, and since when they are there. */
const STARTER = {
  organisation: { id: 'auroraai', name: 'AuroraAI' },
  credit: 'AuroraAI',
  version: 1,
  tests: null,
  published_at: '2026-11-21T00:00:00.000Z',
};

/** The bank that ships with the toolkit; its data is loaded when somebody asks for it. */
export function createStarterBank(): StarterBank {
  let topics: Promise<readonly BankEntry[]> | null = null;
  return {
    topics() {
      topics ??= loadStarters().catch((error: Error) => {
        // The next one tries again.
        topics = null;
        throw error;
      });
      return topics;
    },
  };
}

async function loadStarters(): Promise<readonly BankEntry[]> {
  const [{ STARTER_TOPICS }, { BOTS }] = await Promise.all([
    import('@auroraai/open-data/topics'),
    import('@auroraai/open-data/bots'),
  ]);
  const wholes = new Map<string, Part[]>();
  return STARTER_TOPICS.map(({ bot, intents, quality, ...about }) => {
    const whole = wholes.get(bot) ?? wholeOf(BOTS[bot]);
    wholes.set(bot, whole);
    const { parts, languages } = topicOf(whole, intents);
    const measured = topicFigures(parts, languages).map((figures) => {
      const accuracy = quality.find(({ language }) => language === figures.language)?.accuracy;
      return { ...figures, accuracy: accuracy ?? null };
    });
    const topic = { ...about, ...STARTER, quality: measured, parts: countKinds(parts) };
    return { topic, parts };
  });
}

function wholeOf(files: Readonly<Record<string, string>> | undefined): Part[] {
  const { bot } = loadBot(files ?? {});
  if (!bot) throw new Error('A bot of the starter topics cannot be loaded.');
  return partsOf(bot);
}
