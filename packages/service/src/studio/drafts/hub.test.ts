import { expect, test } from 'vitest';
import type { StoredEvent } from '../../store/studio-bot-store.ts';
import { createDraftHub, type EventPlace } from './hub.ts';

const event = (sequence: number): StoredEvent => ({
  ...{ sequence, by: 'Aino', revisions: [], conflicts: [], settled: [] },
});

/** A hub over edits that are read when the test says so, and an editor's screen. */
function bench() {
  let edits: StoredEvent[] = [];
  const reads: { place: EventPlace; answer: () => void }[] = [];
  const hub = createDraftHub(
    ({ organisation, bot, after, account }) =>
      new Promise((resolve) => {
        const known = edits.filter(({ sequence }) => sequence > after);
        reads.push({
          place: { organisation, bot, after, account },
          answer: () => resolve(known),
        });
      }),
    (error) => {
      throw error;
    },
  );
  const look = (account: string, after = 0, bot = 'opas') => {
    const seen: string[] = [];
    const connection = {
      send: (text: string) => void seen.push(...(/^id: \d+/.exec(text) ?? [])),
      close: () => void seen.push('closed'),
      isSlow: () => false,
      isAllowed: async () => true,
    };
    hub.add({ organisation: 'town', bot, after, account }, connection);
    return seen;
  };
  const answer = async () => {
    for (const read of reads.splice(0)) read.answer();
    // Whoever waits for the answer hears it, and asks on.
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  const commit = (...sequences: number[]) => {
    edits = [...edits, ...sequences.map(event)];
  };
  return { hub, look, reads, answer, commit };
}

test('What twenty editors of a bot are told at once is read once.', async () => {
  const { hub, look, reads, answer, commit } = bench();
  const screens = Array.from({ length: 20 }, (_, at) => look(`editor ${at}`));
  const elsewhere = look('editor 0', 0, 'another');
  expect(reads).toHaveLength(2);
  await answer();
  commit(1, 2);
  hub.changed('opas');
  expect(reads).toHaveLength(1);
  await answer();
  expect(screens).toEqual(Array(20).fill(['id: 1', 'id: 2']));
  expect(elsewhere).toEqual([]);
});

test('Nobody misses a change that was made while the one before was being read.', async () => {
  const { hub, look, answer, commit } = bench();
  const early = look('early');
  await answer();
  commit(1);
  hub.changed('opas');
  // The reading is under way when the second change comes, and when somebody else begins to look on.
  commit(2);
  hub.changed('opas');
  const late = look('late');
  await answer();
  await answer();
  expect(early).toEqual(['id: 1', 'id: 2']);
  expect(late).toEqual(['id: 1', 'id: 2']);
});

test('Editors who stand at different places are each told from their own.', async () => {
  const { hub, look, answer, commit } = bench();
  commit(1, 2, 3);
  const behind = look('behind', 1);
  const further = look('further', 2);
  hub.catchUp();
  await answer();
  await answer();
  expect(behind).toEqual(['id: 2', 'id: 3']);
  expect(further).toEqual(['id: 3']);
});
