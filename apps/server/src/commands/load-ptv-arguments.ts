import { parseArgs } from 'node:util';
import { CODE_LISTS } from '@auroraai/open-data';
import type { Scope } from '@auroraai/open-data/ptv';
import { TOWN } from '@auroraai/open-data/town';
import { UsageError } from './run-command.ts';

/** What `load-ptv` was asked to do. */
export interface LoadArguments {
  /** A folder of saved answers, or the address of an interface. */
  from: string;
  isAddress: boolean;
  api: 'v11' | 'v12';
  apiKey: string | null;
  scope: Scope;
  since: string | null;
  /** A folder for the catalogue as files; null = the server's database. */
  to: string | null;
  json: boolean;
}

const OPTIONS = {
  from: { type: 'string' },
  api: { type: 'string', default: 'v11' },
  municipality: { type: 'string' },
  organization: { type: 'string' },
  'service-class': { type: 'string' },
  since: { type: 'string' },
  to: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function readApi(value: string): 'v11' | 'v12' {
  if (value === 'v11' || value === 'v12') return value;
  throw new UsageError(`--api is ${value}; it must be v11 or v12.`);
}

function readMunicipality(value: string): string {
  if (value === TOWN.code || CODE_LISTS.municipalities.some(({ code }) => code === value)) {
    return value;
  }
  throw new UsageError(
    `--municipality is ${value}; it must be a code of three digits such as 491.`,
  );
}

function readOrganization(value: string): string {
  const id = value.toLowerCase();
  if (UUID.test(id)) return id;
  throw new UsageError(`--organization is ${value}; it must be the id of an organisation, a UUID.`);
}

function readServiceClass(value: string): string {
  if (CODE_LISTS.serviceClasses.some(({ code }) => code === value)) return value;
  throw new UsageError(`--service-class is ${value}; it must be a code such as P5 or P5.1.`);
}

function readSince(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}/.test(value) ? Date.parse(value) : Number.NaN;
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  throw new UsageError(`--since is ${value}; it must be a day such as 2026-01-01.`);
}

/**
 * Reads the arguments of `load-ptv`; the key of interface v12 comes from `PTV_API_KEY`, so that it
 * stands in no list of processes.
 *
 * @throws UsageError, or what `parseArgs` throws, with one sentence.
 */
export function readLoadArguments(
  args: string[],
  env: Record<string, string | undefined>,
): LoadArguments {
  const { values } = parseArgs({ args, options: OPTIONS });
  const { from } = values;
  if (!from) {
    throw new UsageError('Say --from with the folder of saved files or the address to load from.');
  }
  const isAddress = /^https?:\/\//i.test(from);
  if (isAddress && !URL.canParse(from)) throw new UsageError(`${from} is not an address.`);
  const api = readApi(values.api);
  const apiKey = env.PTV_API_KEY || null;
  if (isAddress && api === 'v12' && apiKey === null) {
    throw new UsageError('Interface v12 needs a key: set PTV_API_KEY.');
  }
  const { municipality, organization } = values;
  const serviceClass = values['service-class'];
  return {
    from,
    isAddress,
    api,
    apiKey,
    scope: {
      ...(municipality === undefined ? {} : { municipality: readMunicipality(municipality) }),
      ...(organization === undefined ? {} : { organization: readOrganization(organization) }),
      ...(serviceClass === undefined ? {} : { serviceClass: readServiceClass(serviceClass) }),
    },
    since: values.since === undefined ? null : readSince(values.since),
    to: values.to ?? null,
    json: values.json,
  };
}
