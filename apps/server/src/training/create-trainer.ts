import { type ChildProcess, fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Encoder, encodeBot, loadBot } from '@auroraai/dialogue';
import type { MeasureStudioBot, MeasureTopic, TrainStudioBot } from '@auroraai/service/studio';
import type { TrainReport, TrainRequest } from './messages.ts';

/** How long a training may take, milliseconds. */
const LONGEST = 120_000;

/** How much a training may remember, MB. */
const MEMORY = 2048;

/** What trains and measures bots in a process of its own. */
export interface Trainer {
  train: TrainStudioBot;
  measure: MeasureStudioBot;
  measureTopic: MeasureTopic;
  /** Ends what is being done. */
  close(): void;
}

/** What a trainer is given. */
export interface TrainerOptions {
  town: boolean;
  encoder?: Encoder | undefined;
  /** What the process's Node is given. @default what this one was given */
  execArgv?: string[];
}

/** Creates a trainer: each bot gets a process, behind the people who talk; they are trained one after the other. */
export function createTrainer({ town, encoder, execArgv }: TrainerOptions): Trainer {
  const args = [...(execArgv ?? process.execArgv), `--max-old-space-size=${MEMORY}`];
  let last: Promise<unknown> = Promise.resolve();
  const children = new Set<ChildProcess>();
  let isClosed = false;

  /** Vectors come from the encoder's process, by way of this one. */
  async function requestFor(document: string): Promise<TrainRequest> {
    const bot = encoder && loadBot({ 'bot.json': document }).bot;
    const vectors = encoder && bot && (await encodeBot(bot, encoder));
    return { work: 'train', document, town, ...(vectors && { vectors }) };
  }

  function run<T>(request: TrainRequest, read: (report: TrainReport) => T | undefined): Promise<T> {
    if (isClosed) return Promise.reject(new Error('The server is stopping.'));
    // The process's file stands beside this one, compiled or not.
    const main = new URL(`./process${extname(import.meta.url)}`, import.meta.url);
    const child = fork(fileURLToPath(main), { serialization: 'advanced', execArgv: args });
    children.add(child);
    const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST);
    return new Promise<T>((resolve, reject) => {
      child.on('message', (message) => {
        const report = message as TrainReport;
        const done = read(report);
        if (done !== undefined) resolve(done);
        else if (report.kind === 'failed')
          reject(new Error(`The training failed: ${report.name}.`));
      });
      child.on('error', reject);
      child.once('exit', () => reject(new Error('The training has ended too early.')));
      child.once('spawn', () => {
        if (child.pid !== undefined) {
          setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
        }
        child.send(request);
      });
    }).finally(() => {
      clearTimeout(timer);
      children.delete(child);
    });
  }

  return {
    train(document) {
      const training = last.then(async () =>
        run(await requestFor(document), (report) =>
          report.kind === 'trained' ? report.training : undefined,
        ),
      );
      // Whoever waits for the next one need not know what became of this one.
      last = training.catch(() => {});
      return training;
    },
    measureTopic(document, topic) {
      const measured = last.then(() =>
        run({ work: 'measure-topic', document, town, topic }, (report) =>
          report.kind === 'topic-measured' ? report.measured : undefined,
        ),
      );
      last = measured.catch(() => {});
      return measured;
    },
    async measure(document) {
      // Somebody waits for what is trained, nobody for what is measured.
      await last;
      return run({ work: 'measure', document, town }, (report) =>
        report.kind === 'measured' ? report.figures : undefined,
      );
    },
    close() {
      isClosed = true;
      for (const child of children) child.kill('SIGKILL');
    },
  };
}
