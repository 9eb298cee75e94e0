import { fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Encoder, encodeBot, loadBot } from '@auroraai/dialogue';
import type { StudioTraining, TrainStudioBot } from '@auroraai/service/studio';
import type { TrainReport, TrainRequest } from './messages.ts';

/** How long a training may take, milliseconds. */
const LONGEST = 120_000;

/** How much a training may remember, MB. */
const MEMORY = 2048;

/** What trains bots in a process of its own. */
export interface Trainer {
  train: TrainStudioBot;
  /** Ends what is being trained. */
  close(): void;
}

/** What a trainer is given. */
export interface TrainerOptions {
  town: boolean;
  encoder?: Encoder | undefined;
  /** What the process's Node is given. @default what this one was given */
  execArgv?: string[];
}

/** Creates a trainer: each bot gets a process, one after the other, behind the people who talk. */
export function createTrainer({ town, encoder, execArgv }: TrainerOptions): Trainer {
  const args = [...(execArgv ?? process.execArgv), `--max-old-space-size=${MEMORY}`];
  let last: Promise<unknown> = Promise.resolve();
  let end = () => {};
  let isClosed = false;

  /** Vectors come from the encoder's process, by way of this one. */
  async function requestFor(document: string): Promise<TrainRequest> {
    const bot = encoder && loadBot({ 'bot.json': document }).bot;
    const vectors = encoder && bot && (await encodeBot(bot, encoder));
    return { document, town, ...(vectors && { vectors }) };
  }

  function run(request: TrainRequest): Promise<StudioTraining> {
    if (isClosed) return Promise.reject(new Error('The server is stopping.'));
    // The process's file stands beside this one, compiled or not.
    const main = new URL(`./process${extname(import.meta.url)}`, import.meta.url);
    const child = fork(fileURLToPath(main), { serialization: 'advanced', execArgv: args });
    end = () => child.kill('SIGKILL');
    const timer = setTimeout(end, LONGEST);
    return new Promise<StudioTraining>((resolve, reject) => {
      child.on('message', (message) => {
        const report = message as TrainReport;
        if (report.kind === 'trained') resolve(report.training);
        else reject(new Error(`The training failed: ${report.name}.`));
      });
      child.on('error', reject);
      child.once('exit', () => reject(new Error('The training has ended too early.')));
      child.once('spawn', () => {
        if (child.pid !== undefined) {
          setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
        }
        child.send(request);
      });
    }).finally(() => clearTimeout(timer));
  }

  return {
    train(document) {
      const training = last.then(async () => run(await requestFor(document)));
      // Whoever waits for the next one need not know what became of this one.
      last = training.catch(() => {});
      return training;
    },
    close() {
      isClosed = true;
      end();
    },
  };
}
