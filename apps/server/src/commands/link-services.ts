// Says which services belong to an organisation of the studio: by who is responsible for them in the
// catalogue. Nobody in the studio can say it, for anybody could claim anybody's services.
//   npm run -s link-services -- --find kouvola                   lists responsible organisations by name
//   npm run -s link-services -- --organisation kouvola --responsible ID [--responsible ID …]
//   npm run -s link-services -- --organisation kouvola           tells which it has
//   npm run -s link-services -- --organisation kouvola --none    takes them away
import { parseArgs } from 'node:util';
import { catalogueToServe } from '../catalogue/bundled.ts';
import { readConfig } from '../config.ts';
import { openDatabase } from '../database/open.ts';
import { postgresStore } from '../database/store/postgres-store.ts';
import { findResponsible, linkServices } from '../studio/link-services.ts';
import { runCommand, UsageError } from './run-command.ts';

const OPTIONS = {
  organisation: { type: 'string' },
  responsible: { type: 'string', multiple: true },
  none: { type: 'boolean' },
  find: { type: 'string' },
} as const;

await runCommand(async () => {
  const { organisation, responsible = [], none, find } = parseArgs({ options: OPTIONS }).values;
  if ((organisation === undefined) === (find === undefined)) {
    throw new UsageError('Say either --organisation or --find.');
  }
  if (none && responsible.length > 0) throw new UsageError('Say either --responsible or --none.');
  const config = readConfig(process.env);
  const database = await openDatabase(config);
  try {
    const store = postgresStore(database.db);
    const loaded = (await store.catalogue.version()) > 0 ? await store.catalogue.read() : null;
    const catalogue = catalogueToServe(loaded, config.town);
    if (organisation !== undefined && (none || responsible.length > 0)) {
      await linkServices(store, organisation, responsible, new Date());
    }
    const wanted =
      organisation === undefined
        ? { name: find ?? '' }
        : { ids: await store.studioServices.of(organisation).responsible() };
    const found = findResponsible(catalogue, wanted);
    for (const { id, name, services } of found) console.log(`${id}  ${services}  ${name}`);
    if (found.length === 0) console.log('None.');
  } finally {
    await database.close();
  }
});
