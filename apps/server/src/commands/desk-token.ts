// Lets an adviser in at a desk for half an hour, and prints the link to the desk's page.
//   CLIENT_SECRET=… npm run -s desk-token -- --client 3f1d6c1e-… --desk neuvonta --name Aino
//   npm run -s desk-token -- --desk neuvonta --name Aino      (a server that is for trying only)
import { parseArgs } from 'node:util';
import { DEMO_CLIENT } from '../clients/demo-client.ts';
import { readConfig } from '../config.ts';
import { SentenceError } from '../sentence-error.ts';
import { runCommand, UsageError } from './run-command.ts';

const OPTIONS = {
  client: { type: 'string' },
  desk: { type: 'string' },
  name: { type: 'string' },
  adviser: { type: 'string' },
} as const;

await runCommand(async () => {
  const { desk, name, client = DEMO_CLIENT.id, adviser } = parseArgs({ options: OPTIONS }).values;
  if (!desk || !name) throw new UsageError('Say --desk NAME and --name "What people see".');
  const { publicUrl } = readConfig(process.env);
  // Not among the words of the command: those can be seen by everybody on the machine.
  const secret = process.env.CLIENT_SECRET ?? (client === DEMO_CLIENT.id ? DEMO_CLIENT.secret : '');
  const response = await fetch(`${publicUrl}/aurora/v2/desk/token`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}`,
    },
    body: JSON.stringify({ desk, name, ...(adviser && { adviser_id: adviser }) }),
  }).catch(() => {
    throw new SentenceError(`No server answers at ${publicUrl} (PUBLIC_URL).`);
  });
  if (response.status === 401) {
    throw new SentenceError(
      `The client ${client} is not let in: check CLIENT_SECRET and its scope.`,
    );
  }
  if (!response.ok) throw new SentenceError(`The server answered ${response.status}.`);
  const given = (await response.json()) as { token: string };
  // After the #, so that neither the server nor anything on the way sees or logs it.
  const fragment = new URLSearchParams({ token: given.token, name });
  console.log(`${publicUrl}/neuvonta/#${fragment}`);
});
