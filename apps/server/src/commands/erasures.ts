// What people ask services to erase that have read what they gave, and a note that one has done it.
//   npm run -s erasures
//   npm run -s erasures -- --json
//   npm run -s erasures -- --receiver asunnot --done 3f1d6c1e-52a7-4f0e-9d38-0b8f6f0f8a11
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { openDatabase } from '../database/open.ts';
import { postgresStore } from '../database/store/postgres-store.ts';
import { erasuresAsText, waitingErasures } from '../erasures.ts';
import { loadReceivers } from '../receivers.ts';
import { SentenceError } from '../sentence-error.ts';
import { runCommand, UsageError } from './run-command.ts';

const OPTIONS = {
  receiver: { type: 'string' },
  done: { type: 'string' },
  json: { type: 'boolean' },
} as const;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

await runCommand(async () => {
  const { receiver, done, json } = parseArgs({ options: OPTIONS }).values;
  if (done !== undefined && receiver === undefined) {
    throw new UsageError('Say which service has erased it: --receiver ID --done TRANSFER_ID.');
  }
  if (done !== undefined && !UUID.test(done)) {
    throw new UsageError(`--done is ${done}; it must be the id of a transfer.`);
  }
  const config = readConfig(process.env);
  const all = await loadReceivers(config);
  const receivers = all.filter(({ id }) => receiver === undefined || id === receiver);
  if (receivers.length === 0 && receiver !== undefined) {
    throw new UsageError(`There is no receiver ${receiver}.`);
  }
  const database = await openDatabase(config);
  try {
    const { transfers } = postgresStore(database.db);
    if (done === undefined) {
      const waiting = await waitingErasures(transfers, receivers);
      console.log(json ? JSON.stringify(waiting) : erasuresAsText(waiting));
    } else if (await transfers.confirmErasure(receiver ?? '', done, new Date())) {
      console.log(json ? JSON.stringify({ erased: done }) : 'The person sees that it is erased.');
    } else {
      throw new SentenceError(`${receiver} is not asked to erase ${done}.`);
    }
  } finally {
    await database.close();
  }
});
