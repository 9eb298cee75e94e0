// Fills the catalogue from the national service repository or from saved answers of it.
//   npm run load-ptv -- --from https://api.palvelutietovaranto.suomi.fi --municipality 491
//   npm run -s load-ptv -- --from FOLDER --since 2026-01-01 --json
import { setTimeout as sleep } from 'node:timers/promises';
import { CODE_LISTS } from '@auroraai/open-data';
import {
  type CatalogueSink,
  createFileSource,
  createFilesSink,
  createJsonClient,
  createV11Source,
  createV12Source,
  loadCatalogue,
  type MappingContext,
  PtvError,
  type PtvSource,
} from '@auroraai/open-data/ptv';
import { TOWN } from '@auroraai/open-data/town';
import { savedFolder, textFolder } from '../catalogue/folder.ts';
import { readConfig } from '../config.ts';
import { createDatabaseSink } from '../database/catalogue-sink.ts';
import { openDatabase } from '../database/open.ts';
import { SentenceError } from '../sentence-error.ts';
import { type LoadArguments, readLoadArguments } from './load-ptv-arguments.ts';
import { progressLine, reportText } from './load-ptv-report.ts';
import { runCommand, UsageError } from './run-command.ts';

await runCommand(async () => {
  const asked = readLoadArguments(process.argv.slice(2), process.env);
  const source = await openSource(asked);
  const { sink, place, close } = await openSink(asked.to);
  try {
    const report = await loadCatalogue({
      source,
      sink,
      scope: asked.scope,
      since: asked.since,
      now: Date.now,
      onProgress: (progress) => process.stderr.write(`${progressLine(progress)}\n`),
    });
    console.log(asked.json ? JSON.stringify({ ...report, to: place }) : reportText(report, place));
  } catch (error) {
    if (!(error instanceof PtvError)) throw error;
    const refused = error.status === 401 || error.status === 403;
    const hint = refused
      ? 'Check PTV_API_KEY.'
      : 'What was loaded is kept; the same command continues.';
    throw new SentenceError(`${error.message} ${hint}`);
  } finally {
    await close();
  }
});

async function openSource({
  from,
  isAddress,
  api,
  apiKey,
  scope,
}: LoadArguments): Promise<PtvSource> {
  const context: MappingContext = {
    codeLists: { ...CODE_LISTS, municipalities: [...CODE_LISTS.municipalities, TOWN] },
    origin: scope.municipality === TOWN.code ? 'imaginary' : 'ptv',
  };
  if (!isAddress) {
    const files = await savedFolder(from);
    if (!files) throw new UsageError(`There is no folder ${from}.`);
    if (files.names.length === 0) throw new UsageError(`There are no JSON files in ${from}.`);
    return createFileSource(files, context);
  }
  const client = createJsonClient({
    fetch: (url, { headers, timeoutMs }) =>
      fetch(url, { headers, signal: AbortSignal.timeout(timeoutMs) }),
    sleep: (ms) => sleep(ms),
    now: Date.now,
    random: Math.random,
    headers: apiKey === null ? {} : { 'x-api-key': apiKey },
  });
  return api === 'v11'
    ? createV11Source(from, client, context)
    : createV12Source(from, client, context);
}

/** Where the records go, what the report calls it, and what closes it. */
interface OpenSink {
  sink: CatalogueSink;
  place: string;
  close(): Promise<void>;
}

async function openSink(to: string | null): Promise<OpenSink> {
  if (to === null) {
    const database = await openDatabase(readConfig(process.env));
    return {
      sink: createDatabaseSink(database.db),
      place: 'the database',
      close: database.close,
    };
  }
  const files = await textFolder(to);
  try {
    return { sink: await createFilesSink(files), place: to, close: async () => {} };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SentenceError(`The catalogue in ${to} cannot be read: ${reason}`);
  }
}
