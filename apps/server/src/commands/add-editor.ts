// Lets somebody into the studio: prints a link with which they choose a password, once, within three days.
//   npm run -s add-editor -- --organisation kouvola --email aino@kouvola.fi --name "Aino Aho" --role administrator
//   npm run -s add-editor -- --organisation kouvola --organisation-name "Kouvolan kaupunki" --email …
// For somebody who is there already it gives the role, and the link sets a new password.
import { randomBytes, randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { letEditorIn, readEditor } from '@auroraai/service/studio';
import { readConfig } from '../config.ts';
import { openDatabase } from '../database/open.ts';
import { postgresStore } from '../database/store/postgres-store.ts';
import { SentenceError } from '../sentence-error.ts';
import { runCommand, UsageError } from './run-command.ts';

const OPTIONS = {
  organisation: { type: 'string' },
  'organisation-name': { type: 'string' },
  email: { type: 'string' },
  name: { type: 'string' },
  role: { type: 'string' },
  language: { type: 'string' },
} as const;

await runCommand(async () => {
  const { values } = parseArgs({ options: OPTIONS });
  const { 'organisation-name': organisationName, ...said } = values;
  const config = readConfig(process.env);
  const read = readEditor({
    ...{ organisation: config.organisation, language: 'fi', ...said },
    ...(organisationName !== undefined && { organisation_name: organisationName }),
  });
  if ('wrong' in read) throw new UsageError(`--${read.wrong.replace('_', '-')} ${read.why}.`);
  const database = await openDatabase(config);
  try {
    const link = await letEditorIn(
      {
        store: postgresStore(database.db),
        now: () => new Date(),
        randomBytes: (length) => randomBytes(length),
        randomUUID,
        config: { publicBaseUrl: config.publicUrl },
      },
      read.editor,
    );
    if (!link) {
      throw new SentenceError(
        `${read.editor.organisation} would be left without an administrator: let another one in first.`,
      );
    }
    console.log(`${link.url}\nIt can be opened once, until ${link.expires_at}.`);
  } finally {
    await database.close();
  }
});
