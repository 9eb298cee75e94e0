import { fork } from 'node:child_process';
import { once } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Encoder } from '@auroraai/dialogue';
import { SentenceError } from '../sentence-error.ts';
import type { EncodeRequest, EncoderReport } from './messages.ts';
import { readEncoderFolder } from './settings.ts';

/** An encoder that runs in a process of its own. */
export interface OpenEncoder extends Encoder {
  close(): Promise<void>;
}

interface Waiting {
  resolve(vectors: Float32Array[]): void;
  reject(error: Error): void;
}

/**
 * Opens the encoder of a folder.
 *
 * @param execArgv what the process's Node is given; what this one was given when left out.
 * @throws SentenceError when something is missing or does not fit together.
 */
export async function openEncoder(folder: string, execArgv?: string[]): Promise<OpenEncoder> {
  const files = await readEncoderFolder(folder);
  // The process's file stands beside this one, compiled or not.
  const main = new URL(`./process${extname(import.meta.url)}`, import.meta.url);
  const child = fork(fileURLToPath(main), [JSON.stringify(files)], {
    // Numbers go over as they are.
    serialization: 'advanced',
    ...(execArgv && { execArgv }),
  });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let ended: Error | null = null;
  const end = (error: Error) => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };

  const dimensions = await new Promise<number>((resolve, reject) => {
    child.on('message', (message) => {
      const report = message as EncoderReport;
      if (report.kind === 'open') resolve(report.dimensions);
      else if (report.kind === 'refused') reject(new SentenceError(report.sentence));
      else {
        const one = waiting.get(report.id);
        waiting.delete(report.id);
        if (report.kind === 'vectors') one?.resolve(report.vectors);
        else one?.reject(new Error('The encoder failed.'));
      }
    });
    const stop = (error: Error) => {
      end(error);
      reject(error);
    };
    child.on('error', stop);
    child.once('exit', () => stop(new Error('The encoder has ended.')));
  }).catch((error: Error) => {
    child.kill();
    throw error;
  });

  return {
    id: files.id,
    dimensions,
    encode(texts) {
      return new Promise((resolve, reject) => {
        if (ended) {
          reject(ended);
          return;
        }
        asked += 1;
        waiting.set(asked, { resolve, reject });
        child.send({ id: asked, texts } satisfies EncodeRequest);
      });
    },
    async close() {
      if (ended) return;
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    },
  };
}
