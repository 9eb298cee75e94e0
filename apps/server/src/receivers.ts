import { ATTRIBUTE_NAMES, type Receiver } from '@auroraai/service';
import { DEMO_RECEIVERS } from '@auroraai/service/demo-receivers';
import type { ServerConfig } from './config.ts';
import { isRecord, readSettingsList, type SettingsFault } from './settings-list.ts';

const LANGUAGES = ['fi', 'sv', 'en', 'se', 'smn', 'sms'];
const TEXTS = ['name', 'organization', 'keeps', 'readers'] as const;
const MEMBERS = [
  ...TEXTS,
  'id',
  'contact',
  'page',
  'origins',
  'client',
  'attributes',
  'sends',
  'serviceIds',
];

const FILE = {
  variable: 'RECEIVERS',
  document: 'docs/operators.md',
  faultOf,
  sharedBy: ({ id }: Receiver) => `the id ${id}`,
};

/**
 * The services that people may give attributes to: those of the operator's file, and with the
 * imaginary town its own.
 *
 * @throws SentenceError naming the place in the file that is at fault.
 */
export async function loadReceivers({
  receiversFile,
  town,
}: Pick<ServerConfig, 'receiversFile' | 'town'>): Promise<readonly Receiver[]> {
  const own = receiversFile === null ? [] : await readSettingsList<Receiver>(receiversFile, FILE);
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...(town ? DEMO_RECEIVERS.filter(({ id }) => !ids.has(id)) : [])];
}

/** The first thing that is wrong with a receiver, or null. */
function faultOf(receiver: unknown): SettingsFault | null {
  if (!isRecord(receiver)) return { at: '', what: 'must be an object' };
  const unknown = Object.keys(receiver).find((name) => !MEMBERS.includes(name));
  if (unknown) return { at: `.${unknown}`, what: 'is not known' };
  const { id, contact, page, origins, client, attributes, sends, serviceIds } = receiver;
  if (typeof id !== 'string' || !/^[a-z0-9-]{1,60}$/.test(id)) {
    return { at: '.id', what: 'must be lower-case letters, digits and hyphens' };
  }
  const text = TEXTS.find((name) => !isText(receiver[name]));
  if (text) return { at: `.${text}`, what: 'must have a text in fi, sv or en' };
  if (!isRecord(contact) || !Object.values(contact).every((one) => typeof one === 'string')) {
    return { at: '.contact', what: 'must have a phone, an email or a url' };
  }
  if (page !== undefined && !isPage(page)) {
    return { at: '.page', what: 'must be an https address or a path' };
  }
  if (!isList(origins, isOrigin))
    return { at: '.origins', what: 'must be origins such as https://example.fi' };
  if (client !== undefined && typeof client !== 'string') {
    return { at: '.client', what: 'must be the id of an API client' };
  }
  if (page === undefined && client === undefined) {
    return { at: '', what: 'must have a page or a client' };
  }
  if (!isRecord(attributes) || Object.keys(attributes).length === 0) {
    return { at: '.attributes', what: 'must name what is asked for' };
  }
  for (const [name, purpose] of Object.entries(attributes)) {
    if (!isAttribute(name)) return { at: `.attributes.${name}`, what: 'is no attribute' };
    if (!isText(purpose)) return { at: `.attributes.${name}`, what: 'must say the purpose' };
  }
  if (!isList(sends, isAttribute)) return { at: '.sends', what: 'must be a list of attributes' };
  const isId = (one: unknown) => typeof one === 'string';
  return isList(serviceIds, isId) ? null : { at: '.serviceIds', what: 'must be a list of ids' };
}

function isText(value: unknown): boolean {
  return (
    isRecord(value) &&
    ['fi', 'sv', 'en'].some((language) => typeof value[language] === 'string') &&
    Object.entries(value).every(
      ([language, text]) => LANGUAGES.includes(language) && typeof text === 'string' && text !== '',
    )
  );
}

function isPage(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  if (/^\/(?!\/)/.test(value)) return true;
  return /^https:\/\/|^http:\/\/localhost[:/]/.test(value) && URL.canParse(value);
}

function isOrigin(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value) && new URL(value).origin === value;
}

function isAttribute(value: unknown): boolean {
  return (ATTRIBUTE_NAMES as readonly unknown[]).includes(value);
}

function isList(value: unknown, test: (one: unknown) => boolean): boolean {
  return value === undefined || (Array.isArray(value) && value.every(test));
}
