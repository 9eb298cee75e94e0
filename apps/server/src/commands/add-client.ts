// Lets a system call /service-recommender/v1, let advisers in at desks, put documents into inboxes or let people look at a situation picture, or shuts it out again.
//   npm run -s add-client -- --name "Kouvolan chatbot" --organisation kouvola
//   npm run -s add-client -- --name "Neuvonnan työpöytä" --organisation kouvola --scope desk
//   npm run -s add-client -- --name "Palveluseteleiden järjestelmä" --organisation kouvola --scope issuer
//   npm run -s add-client -- --name "Tilannekuva" --organisation kouvola --scope picture
//   npm run -s add-client -- --revoke 3f1d6c1e-52a7-4f0e-9d38-0b8f6f0f8a11
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { ClientScope, Store } from '@auroraai/service';
import { hashSecret, newSecret } from '../clients/secrets.ts';
import { readConfig } from '../config.ts';
import { openDatabase } from '../database/open.ts';
import { postgresStore } from '../database/store/postgres-store.ts';
import { SentenceError } from '../sentence-error.ts';
import { runCommand, UsageError } from './run-command.ts';

const OPTIONS = {
  name: { type: 'string' },
  organisation: { type: 'string' },
  scope: { type: 'string', multiple: true },
  revoke: { type: 'string' },
} as const;

await runCommand(async () => {
  const { values } = parseArgs({ options: OPTIONS });
  const { name, revoke: revoked } = values;
  const config = readConfig(process.env);
  if (name && !revoked) {
    const organisation = values.organisation ?? config.organisation;
    const scopes = readScopes(values.scope ?? ['recommender']);
    await withStore((store) => add(store, name, organisation, scopes));
  } else if (revoked && !name) {
    await withStore((store) => revoke(store, revoked));
  } else {
    throw new UsageError('Say either --name "What the system is" or --revoke ID.');
  }

  async function withStore(work: (store: Store) => Promise<void>): Promise<void> {
    const database = await openDatabase(config);
    try {
      await work(postgresStore(database.db));
    } finally {
      await database.close();
    }
  }
});

const SCOPES: readonly ClientScope[] = ['recommender', 'desk', 'issuer', 'picture'];

function readScopes(given: readonly string[]): ClientScope[] {
  return given.map((name) => {
    const scope = SCOPES.find((one) => one === name);
    if (scope) return scope;
    throw new UsageError(`--scope is ${name}; it must be recommender, desk, issuer or picture.`);
  });
}

async function add(
  store: Store,
  name: string,
  organisation: string,
  scopes: readonly ClientScope[],
): Promise<void> {
  const id = randomUUID();
  const secret = newSecret();
  const secretHash = await hashSecret(secret);
  await store.putClient({ id, organisation, name, secretHash, scopes, revoked: false });
  console.log(`id      ${id}\nsecret  ${secret}\nThe secret is not shown again.`);
}

async function revoke(store: Store, id: string): Promise<void> {
  const client = await store.client(id);
  if (!client) throw new SentenceError(`There is no client ${id}.`);
  await store.putClient({ ...client, revoked: true });
  console.log(`${client.name} is shut out.`);
}
