import type { StudioBotStore } from '../../store/studio-bot-store.ts';
import { documentOf } from '../versions/training.ts';
import type { MeasureStudioBot } from './measure.ts';

/** A version that is to be measured. */
export interface Unmeasured {
  organisation: string;
  bot: string;
  number: number;
}

/** Measures versions one after the other, once each. */
export interface Measuring {
  /** Sees to it that a version is measured; false when it cannot be. */
  want(version: Unmeasured): boolean;
}

/** What measuring works with. */
export interface MeasuringParts {
  store: StudioBotStore;
  measure: MeasureStudioBot;
  onTrouble: (error: Error) => void;
}

/** So many wait at most; the others are asked for again. */
const MOST_WAITING = 100;

/** Creates the measuring of one instance. */
export function createMeasuring({ store, measure, onTrouble }: MeasuringParts): Measuring {
  const waiting = new Map<string, Unmeasured>();
  const impossible = new Set<string>();
  let isRunning = false;

  async function run(): Promise<void> {
    for (const [key, one] of waiting) {
      const isDone = await measureOne(one).catch((error: Error) => {
        onTrouble(error);
        return false;
      });
      if (!isDone) impossible.add(key);
      waiting.delete(key);
    }
  }

  async function measureOne({ organisation, bot, number }: Unmeasured): Promise<boolean> {
    const bots = store.of(organisation);
    const found = await bots.version(bot, number);
    const figures = found && (await measure(documentOf(found.parts)));
    if (!figures) return false;
    await bots.keepMeasured(bot, { number, figures });
    return true;
  }

  return {
    want(version) {
      const key = `${version.organisation} ${version.bot} ${version.number}`;
      if (impossible.has(key)) return false;
      if (waiting.size < MOST_WAITING) waiting.set(key, version);
      if (!isRunning) {
        isRunning = true;
        void run().finally(() => {
          isRunning = false;
        });
      }
      return true;
    },
  };
}
