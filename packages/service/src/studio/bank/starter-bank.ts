import type { BankTopic, PartKind } from '@auroraai/api-client/studio';
import { loadBot } from '@auroraai/dialogue';
import { type Part, partsOf, topicOf } from '@auroraai/dialogue/editing';

/** A topic that can be taken, with its parts. */
export interface BankEntry {
  topic: BankTopic;
  parts: readonly Part[];
}

/** The topics that every organisation may take. */
export interface Bank {
  topics(): Promise<readonly BankEntry[]>;
}

/** Whose the topics are that ship with the toolkit, and since when they are there. */
const STARTER = {
  organisation: { id: 'auroraai', name: 'AuroraAI' },
  version: 1,
  published_at: '2026-11-21T00:00:00.000Z',
};

/** The bank that ships with the toolkit; its data is loaded when somebody asks for it. */
export function createStarterBank(): Bank {
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
  return STARTER_TOPICS.map(({ bot, intents, ...about }) => {
    const whole = wholes.get(bot) ?? wholeOf(BOTS[bot]);
    wholes.set(bot, whole);
    const { parts } = topicOf(whole, intents);
    return { topic: { ...about, ...STARTER, parts: countKinds(parts) }, parts };
  });
}

function wholeOf(files: Readonly<Record<string, string>> | undefined): Part[] {
  const { bot } = loadBot(files ?? {});
  if (!bot) throw new Error('A bot of the starter topics cannot be loaded.');
  return partsOf(bot);
}

function countKinds(parts: readonly Part[]): Partial<Record<PartKind, number>> {
  const counts: Partial<Record<PartKind, number>> = {};
  for (const { kind } of parts) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
