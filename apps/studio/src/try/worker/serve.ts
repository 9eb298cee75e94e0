import type { AuroraClient } from '@auroraai/api-client';
import {
  createEngine,
  hasExamples,
  loadUnderstanding,
  saveUnderstanding,
  trainBot,
} from '@auroraai/dialogue';
import { effectOf, findingsOf } from '@auroraai/dialogue/editing';
import { checkQuality } from '../../quality/check-quality.ts';
import { suggestForTopic } from '../../suggest/suggest-for-topic.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { createPerform } from './perform.ts';
import { createTalk } from './talk.ts';

/** Progress is told at most so often: a training has thousands of steps. */
const PARTS_TOLD = 100;

/** Makes what a worker does about a message; the client is the way to the services. */
export function createWorkerService(
  client: AuroraClient,
  tell: (message: FromWorker) => void,
): (message: ToWorker) => Promise<void> {
  const talk = createTalk(createPerform(client));
  return async (message) => {
    switch (message.kind) {
      case 'train':
        return attempt(message.job, () => train(message));
      case 'equip':
        return attempt(message.job, () => {
          const { bot, lists, understanding } = message;
          const learnt = understanding && { understanding: loadUnderstanding(understanding) };
          talk.equip(createEngine(trainBot(bot, { lists, ...learnt })));
          tell({ kind: 'ready', job: message.job });
        });
      case 'try-changes':
        return attempt(message.job, () => tryChanges(message));
      case 'check':
        return attempt(message.job, () => check(message));
      case 'look':
        return attempt(message.job, () =>
          tell({
            kind: 'looked',
            job: message.job,
            findings: findingsOf(message.parts, { jargon: message.jargon }),
          }),
        );
      case 'suggest':
        return attempt(message.job, () =>
          tell({ kind: 'suggested', job: message.job, wordings: suggestForTopic(message) }),
        );
      case 'begin':
        return talk.begin();
      case 'take': {
        const { turn, activity, now } = message;
        // What breaks one turn must not stop the conversation.
        const reply = await talk.take(turn, activity, new Date(now)).catch(() => NOTHING);
        return tell({ kind: 'replied', turn, reply });
      }
      case 'again': {
        const reply = await talk.again(message.turn).catch(() => null);
        return tell({ kind: 'replied-again', turn: message.turn, reply });
      }
    }
  };

  function attempt(job: number, work: () => void): void {
    try {
      work();
    } catch (error) {
      tell({
        kind: 'failed',
        job,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  }

  function tryChanges(message: Extract<ToWorker, { kind: 'try-changes' }>): void {
    const { job, bot, lists, changes } = message;
    const onProgress = toldInParts((share) => tell({ kind: 'progress', job, share }));
    tell({ kind: 'tried', job, effect: effectOf(bot, changes, { lists, onProgress }) });
  }

  function check({ job, ...question }: Extract<ToWorker, { kind: 'check' }>): void {
    let told = '';
    const quality = checkQuality(question, (stage, share) => {
      const next = `${stage} ${Math.floor(share * PARTS_TOLD)}`;
      if (next !== told) tell({ kind: 'checking', job, stage, share });
      told = next;
    });
    tell({ kind: 'checked', job, quality });
  }

  function train({ job, bot, lists }: Extract<ToWorker, { kind: 'train' }>): void {
    const onProgress = toldInParts((share) => tell({ kind: 'progress', job, share }));
    const { understanding } = trainBot(bot, { lists, onProgress });
    tell({
      kind: 'trained',
      job,
      understanding: hasExamples(bot) ? saveUnderstanding(understanding) : null,
    });
  }
}

/** Tells how much is done, 0–1, at most so often as there are parts. */
function toldInParts(tell: (share: number) => void): (done: number, total: number) => void {
  let told = 0;
  return (done, total) => {
    const part = Math.floor((done / total) * PARTS_TOLD);
    if (part > told) tell(done / total);
    told = Math.max(told, part);
  };
}

const NOTHING = { activities: [], trace: [] };
