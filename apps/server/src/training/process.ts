// The process in which a bot of the studio is trained or measured: that takes seconds, and people who
// talk with bots must not wait for it.
import { measureHere, measureTopicHere, trainHere } from '@auroraai/service/studio';
import { botLists } from './lists.ts';
import type { TrainReport, TrainRequest } from './messages.ts';

// Interrupting the server must not end it first, and it must not outlive the server.
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit());

process.once('message', async ({ work, document, town, vectors, topic }: TrainRequest) => {
  const report = (message: TrainReport) => process.send?.(message, () => process.disconnect());
  try {
    const lists = botLists(town);
    if (work === 'measure') {
      report({ kind: 'measured', figures: await measureHere(lists)(document) });
      return;
    }
    if (work === 'measure-topic') {
      const measured = await measureTopicHere(lists)(document, topic ?? []);
      report({ kind: 'topic-measured', measured });
      return;
    }
    report({ kind: 'trained', training: await trainHere(lists, vectors)(document) });
  } catch (error) {
    // The error could quote what editors have written.
    report({ kind: 'failed', name: error instanceof Error ? error.name : 'Error' });
  }
});
