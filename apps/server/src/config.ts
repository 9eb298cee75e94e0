import type {
  AllowedOrigin,
  ChatConfig,
  DirectLineSecret,
  ServiceConfig,
  SessionAttributeName,
} from '@auroraai/service';
import { SentenceError } from './sentence-error.ts';

/** What an operator can set, read from environment variables (docs/operators.md). */
export interface ServerConfig {
  port: number;
  host: string;
  /** The address under which browsers reach the server; redirect links begin with it. */
  publicUrl: string;
  /** A PostgreSQL of the operator's own, or null for the built-in one. */
  databaseUrl: string | null;
  dataFolder: string;
  /** Browser origins that may call `/aurora/v2`, besides the server's own. */
  allowedOrigins: AllowedOrigin[];
  /** The organisation for which anonymous visitors' recommendations are kept. */
  organisation: string;
  /** The service in which people answer questions, or null for the national one. */
  contactServiceId: string | null;
  /** The attributes that each channel registered for session transfer wants, by channel id. */
  transferChannels: ServiceConfig['sessionTransfer']['channels'];
  /** The secrets of systems that talk to bots over Direct Line. */
  directLineSecrets: DirectLineSecret[];
  /** The folder with bots of the operator's own, each in a folder, or null. */
  botsFolder: string | null;
  /** The folder of an encoder that bots understand with, or null: then by their words alone. */
  encoderFolder: string | null;
  /** The bot of websites that embed the original widget, or null: then its protocol is not served. */
  originalWidgetBot: string | null;
  /** How bots reach what is outside: signed HTTP actions, session transfer, bots elsewhere. */
  botActions: Pick<ChatConfig, 'httpActions' | 'transfers' | 'network'>;
  /** The file with the services that people may give attributes to, or null. */
  receiversFile: string | null;
  /** The file with the situation pictures that organisations gather, or null. */
  situationPicturesFile: string | null;
  /** The file with sign-ins of organisations by OpenID Connect, or null. */
  studioSignInFile: string | null;
  /** How long the audit log of the studio says who did what, days. */
  studioAuditDays: number;
  /** Whether editors may have the web addresses of their bots asked whether they open. */
  studioLinkCheck: boolean;
  /** Where the home view is to which services send people: an address or a path. */
  homeView: string;
  /** Whether the imaginary town is part of the catalogue. */
  town: boolean;
  /** Whether search texts are kept, with personal data masked. */
  keepTexts: boolean;
  /** Whether the address of a client is taken from `X-Forwarded-For`. */
  behindProxy: boolean;
  logLevel: string;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'];

/**
 * Reads the configuration.
 *
 * @throws SentenceError naming the variable that is wrong and what it should look like.
 */
export function readConfig(env: Record<string, string | undefined>): ServerConfig {
  const port = readPort(env.PORT ?? '8080');
  const host = env.HOST || '127.0.0.1';
  const databaseUrl = env.DATABASE_URL || null;
  const organisation = env.AURORA_ORGANISATION || 'demo';
  return {
    port,
    host,
    publicUrl: readUrl('PUBLIC_URL', env.PUBLIC_URL || `http://localhost:${port}`),
    databaseUrl,
    dataFolder: env.AURORA_DATA || '.aurora-data',
    allowedOrigins: readOrigins(env.ALLOWED_ORIGINS ?? '', organisation),
    organisation,
    contactServiceId: readId('CONTACT_SERVICE', env.CONTACT_SERVICE),
    transferChannels: readChannels(env.SESSION_TRANSFER || '{}'),
    directLineSecrets: readSecrets(env.DIRECT_LINE_SECRETS ?? (databaseUrl ? '' : DEMO_SECRET)),
    botsFolder: env.AURORA_BOTS || null,
    encoderFolder: env.AURORA_ENCODER || null,
    originalWidgetBot: env.ORIGINAL_WIDGET_BOT || null,
    botActions: readBotActions(env.BOT_ACTIONS || '{}'),
    receiversFile: env.RECEIVERS || null,
    situationPicturesFile: env.SITUATION_PICTURES || null,
    studioSignInFile: env.STUDIO_SIGN_IN || null,
    studioAuditDays: readDays('STUDIO_AUDIT_DAYS', env.STUDIO_AUDIT_DAYS || '365'),
    studioLinkCheck: readSwitch('STUDIO_LINK_CHECK', env.STUDIO_LINK_CHECK, true),
    homeView: readHomeView(env.HOME_VIEW || '/koti/?lang={language}'),
    town: readSwitch('AURORA_TOWN', env.AURORA_TOWN, databaseUrl === null),
    keepTexts: readSwitch('KEEP_TEXTS', env.KEEP_TEXTS, false),
    behindProxy: readSwitch('BEHIND_PROXY', env.BEHIND_PROXY, false),
    logLevel: readLevel(env.LOG_LEVEL || 'info'),
  };
}

function readPort(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new SentenceError(`PORT is ${value}; it must be a number from 0 to 65535.`);
}

function readUrl(name: string, value: string): string {
  if (/^https?:\/\//.test(value) && URL.canParse(value)) return value.replace(/\/+$/, '');
  throw new SentenceError(`${name} is ${value}; it must be an address such as https://example.fi.`);
}

function readDays(name: string, value: string): number {
  const days = Number(value);
  if (/^\d+$/.test(value) && days >= 1 && days <= 3650) return days;
  throw new SentenceError(`${name} is ${value}; it must be a number of days from 1 to 3650.`);
}

function readHomeView(value: string): string {
  return /^\/(?!\/)/.test(value) ? value : readUrl('HOME_VIEW', value);
}

/** A list such as `https://a.example, https://b.example=other-organisation`. */
function readOrigins(value: string, ownOrganisation: string): AllowedOrigin[] {
  const entries = value
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return entries.map((entry) => {
    const [origin = '', organisation = ownOrganisation] = entry.split('=');
    if (URL.canParse(origin) && new URL(origin).origin === origin) return { origin, organisation };
    throw new SentenceError(
      `ALLOWED_ORIGINS holds ${origin}; each origin looks like https://example.fi, without a path.`,
    );
  });
}

/** What everybody may use while trying the toolkit out. */
const DEMO_SECRET = 'opas=demo';

/** A list such as `opas=…, opiskelumuutto=…`. */
function readSecrets(value: string): DirectLineSecret[] {
  const entries = value.split(',').filter((entry) => entry.trim() !== '');
  return entries.map((entry) => {
    const [, bot, secret] = /^\s*([\w-]+)=(\S+)\s*$/.exec(entry) ?? [];
    if (bot && secret) return { bot, secret };
    // The value is secret, so it is not repeated.
    throw new SentenceError(
      'DIRECT_LINE_SECRETS must be a list such as opas=secret,muutto=secret.',
    );
  });
}

/**
 * A JSON object such as `{"httpActions": {"opas": {"varaa": {"url": "https://…", "secret": "…"}}},
 * "transfers": {"opintotuki": "channel id"}, "network": {"muutto": "https://…"}}`.
 */
function readBotActions(value: string): ServerConfig['botActions'] {
  const given = parseJson(value);
  const isUrl = (url: unknown) => typeof url === 'string' && /^https?:\/\//.test(url);
  const isTarget = (target: unknown) =>
    isRecord(target) &&
    isUrl(target.url) &&
    typeof target.secret === 'string' &&
    target.secret !== '';
  const every = (value: unknown, test: (one: unknown) => boolean) =>
    value === undefined || (isRecord(value) && Object.values(value).every(test));
  const isRight =
    isRecord(given) &&
    every(given.httpActions, (actions) => isRecord(actions) && every(actions, isTarget)) &&
    every(given.transfers, (channel) => typeof channel === 'string') &&
    every(given.network, isUrl);
  if (isRight) return { httpActions: {}, transfers: {}, network: {}, ...given };
  // Secrets stand in it, so it is not repeated.
  throw new SentenceError(
    'BOT_ACTIONS must be a JSON object with httpActions, transfers and network (docs/operators.md).',
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const ATTRIBUTES: readonly string[] = ['age', 'municipality_code', 'life_situation_meters'];

/** A JSON object such as `{"9c3b2a10-…": ["age", "municipality_code"]}`. */
function readChannels(value: string): ServerConfig['transferChannels'] {
  const isWanted = (attributes: unknown): attributes is SessionAttributeName[] =>
    Array.isArray(attributes) && attributes.every((name) => ATTRIBUTES.includes(name));
  const channels: unknown = parseJson(value);
  const isObject = typeof channels === 'object' && channels !== null && !Array.isArray(channels);
  if (isObject && Object.values(channels).every(isWanted)) {
    return channels as ServerConfig['transferChannels'];
  }
  throw new SentenceError(
    `SESSION_TRANSFER must be a JSON object of channel ids, each with a list of ${ATTRIBUTES.join(', ')}.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON is refused by the caller like any other wrong value.
    return undefined;
  }
}

function readId(name: string, value: string | undefined): string | null {
  if (value === undefined || value === '') return null;
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)) return value;
  throw new SentenceError(`${name} is ${value}; it must be the id of a service, a UUID.`);
}

function readSwitch(name: string, value: string | undefined, byDefault: boolean): boolean {
  if (value === undefined || value === '') return byDefault;
  if (value === 'on') return true;
  if (value === 'off') return false;
  throw new SentenceError(`${name} is ${value}; it must be on or off.`);
}

function readLevel(value: string): string {
  if (LOG_LEVELS.includes(value)) return value;
  throw new SentenceError(`LOG_LEVEL is ${value}; it must be one of ${LOG_LEVELS.join(', ')}.`);
}
