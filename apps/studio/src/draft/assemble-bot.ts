import { type Bot, loadBot, type Problem } from '@auroraai/dialogue';
import { botOf } from '@auroraai/dialogue/editing';
import type { DraftStore } from './draft-store.ts';

/** A draft put together. */
export interface AssembledBot {
  /** The bot as it can be tried: texts may be missing in a language. Null while it cannot be. */
  bot: Bot | null;
  /** What keeps it from being published. */
  problems: readonly Problem[];
}

/** Puts the draft together for those who listen, a moment after its last change. */
export interface BotAssembler {
  get(): AssembledBot;
  subscribe(onChange: () => void): () => void;
}

/** How long nothing has to change before the bot is put together again, milliseconds. */
const PAUSE = 300;

/** Creates an assembler; it does nothing while nobody listens. */
export function createBotAssembler(
  store: Pick<DraftStore, 'get' | 'subscribe'>,
  later: (delay: number, call: () => void) => () => void,
): BotAssembler {
  const listeners = new Set<() => void>();
  let made: AssembledBot = { bot: null, problems: [] };
  let of: unknown = null;
  let cancel: (() => void) | null = null;
  let stop: (() => void) | null = null;

  function refresh(): void {
    const { parts } = store.get();
    if (parts === of) return;
    of = parts;
    made = assembleBot([...parts.values()]);
  }

  return {
    get() {
      // Who asks first gets it at once; afterwards it follows the changes at a distance.
      if (of === null) refresh();
      return made;
    },
    subscribe(onChange) {
      listeners.add(onChange);
      stop ??= store.subscribe(() => {
        cancel?.();
        cancel = later(PAUSE, () => {
          refresh();
          for (const listener of listeners) listener();
        });
      });
      return () => {
        listeners.delete(onChange);
        if (listeners.size > 0) return;
        cancel?.();
        stop?.();
        stop = null;
        of = null;
      };
    },
  };
}

/** Puts parts together in their order and looks at the whole. */
export function assembleBot(
  parts: readonly {
    kind: Parameters<typeof botOf>[0][number]['kind'];
    value: unknown;
    order: number;
    id: string;
  }[],
): AssembledBot {
  const inOrder = [...parts].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const bot = botOf(inOrder as unknown as Parameters<typeof botOf>[0]);
  const loaded = loadBot({ 'bot.json': JSON.stringify(bot) });
  const { problems = [] } = loaded;
  // Whoever writes in one language first wants to try it: the engine says what is missing in another.
  const canBeTried = problems.every(({ code }) => code === 'text-missing');
  return { bot: canBeTried ? (loaded.bot ?? { ...{ fallback: {} }, ...bot }) : null, problems };
}
