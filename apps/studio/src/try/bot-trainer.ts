import type { Bot, BotLists } from '@auroraai/dialogue';
import type { Training } from './rehearsal-state.ts';
import { understandingKey } from './understanding-key.ts';
import type { WorkerPort } from './worker/messages.ts';

/** A bot with what it has learnt. */
export interface Learnt {
  bot: Bot;
  understanding: Uint8Array | null;
}

/** Lets drafts learn, one at a time; of those that wait only the newest. */
export interface BotTrainer {
  /** Wants this bot to be learnt. What is learnt already is given at once. */
  want(bot: Bot): void;
  close(): void;
}

/** What a trainer works with. */
export interface BotTrainerOptions {
  startWorker: () => WorkerPort;
  lists: () => Promise<BotLists>;
  onTraining: (training: Training) => void;
  onLearnt: (learnt: Learnt) => void;
}

/** Makes a trainer; its worker starts with the first bot, and anew after it has broken down. */
export function createBotTrainer(options: BotTrainerOptions): BotTrainer {
  const { startWorker, lists, onTraining, onLearnt } = options;
  let worker: WorkerPort | undefined;
  let jobs = 0;
  let running: Bot | undefined;
  let waiting: Bot | undefined;
  let known: { key: string; understanding: Uint8Array | null } | undefined;
  let isClosed = false;

  function next(): void {
    if (running || !waiting || isClosed) return;
    const bot = waiting;
    waiting = undefined;
    if (known?.key === understandingKey(bot)) {
      onTraining({ state: 'idle' });
      onLearnt({ bot, understanding: known.understanding });
      return;
    }
    running = bot;
    jobs += 1;
    const job = jobs;
    onTraining({ state: 'running', share: 0 });
    lists().then(
      (given) => {
        if (isClosed) return;
        worker ??= start();
        worker.postMessage({ kind: 'train', job, bot, lists: given });
      },
      () => fail('lists'),
    );
  }

  function start(): WorkerPort {
    const started = startWorker();
    started.onmessage = ({ data }) => {
      if (data.kind === 'progress' && data.job === jobs)
        onTraining({ state: 'running', share: data.share });
      if (data.kind === 'failed' && data.job === jobs) fail(data.message);
      if (data.kind === 'trained' && data.job === jobs && running) {
        const bot = running;
        running = undefined;
        known = { key: understandingKey(bot), understanding: data.understanding };
        if (!waiting) onTraining({ state: 'idle' });
        onLearnt({ bot, understanding: data.understanding });
        next();
      }
    };
    started.onerror = ({ message = '' }) => {
      worker?.terminate();
      worker = undefined;
      fail(message);
    };
    return started;
  }

  function fail(message: string): void {
    if (!running) return;
    running = undefined;
    onTraining({ state: 'failed', message });
    next();
  }

  return {
    want: (bot) => {
      waiting = bot;
      next();
    },
    close: () => {
      isClosed = true;
      worker?.terminate();
    },
  };
}
