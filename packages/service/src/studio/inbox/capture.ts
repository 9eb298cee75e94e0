import type { ReportRow } from '@auroraai/api-client/studio';
import type { TurnTold } from '../../bots/turn-told.ts';
import type { NewInboxMessage, StudioBotStore } from '../../store/studio-bot-store.ts';
import { dayOf } from './day-of.ts';
import { foldMessage } from './fold-message.ts';
import { looksPersonal } from './looks-personal.ts';
import { readTurn } from './read-turn.ts';

/** Gathers what bots do not understand, and counts what they do, for their editors. */
export interface Capture {
  turn(told: TurnTold): void;
  /** Writes down what waits in memory. */
  settle(): Promise<void>;
}

/** What it works with. */
export interface CaptureParts {
  store: StudioBotStore;
  /** Whether a bot is one of the studio's. */
  isOfStudio: (bot: string) => boolean;
  now: () => Date;
  randomUUID: () => string;
  later: (call: () => void, milliseconds: number) => () => void;
  onTrouble: (error: Error) => void;
}

/** What comes up within so many milliseconds is written down together. */
const TOGETHER_MS = 2000;

/** So many messages of one bot wait at most; the others are let go. */
const MOST_WAITING = 500;

interface Waiting {
  organisation: string;
  bot: string;
  messages: NewInboxMessage[];
  counts: Map<string, ReportRow>;
}

/** Creates it for one instance. */
export function createCapture(parts: CaptureParts): Capture {
  const { store, isOfStudio, now, randomUUID, later, onTrouble } = parts;
  let waiting = new Map<string, Waiting>();
  let cancel: (() => void) | null = null;

  async function settle(): Promise<void> {
    cancel?.();
    cancel = null;
    const all = waiting;
    waiting = new Map();
    for (const { organisation, bot, messages, counts } of all.values()) {
      await store.of(organisation).note(bot, { messages, counts: [...counts.values()] });
    }
  }

  return {
    settle,
    turn(told) {
      const { id: bot, organisation } = told.bot;
      if (!isOfStudio(bot)) return;
      const { language, counts, message } = readTurn(told);
      const day = dayOf(now());
      const key = `${organisation} ${bot}`;
      const one: Waiting = waiting.get(key) ?? {
        organisation,
        bot,
        messages: [],
        counts: new Map(),
      };
      waiting.set(key, one);
      for (const { what, of } of counts) {
        const row = [day, language, what, of].join(' ');
        const count = (one.counts.get(row)?.count ?? 0) + 1;
        one.counts.set(row, { day, language, what, of, count });
      }
      const folded = message ? foldMessage(message.text) : '';
      if (message && folded !== '' && !looksPersonal(message.text)) {
        const isKnown = one.messages.some(
          (other) => other.folded === folded && other.language === language,
        );
        if (!isKnown && one.messages.length < MOST_WAITING) {
          one.messages.push({ ...message, id: randomUUID(), folded, language, day });
        }
      }
      cancel ??= later(() => {
        settle().catch(onTrouble);
      }, TOGETHER_MS);
    },
  };
}
