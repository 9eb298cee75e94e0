import { type StudioBotClient, studioBotClient } from './studio-bot-client.ts';
import {
  type StudioAccountClient,
  type StudioPeopleClient,
  studioAccountClient,
  studioPeopleClient,
} from './studio-people-client.ts';
import { createStudioSend, type StudioOptions, type StudioSend } from './studio-request.ts';
import { type StudioServicesClient, studioServicesClient } from './studio-services-client.ts';
import type {
  BankPage,
  BankSearch,
  JargonChange,
  NewBot,
  OrganisationJargon,
  OwnBankTopic,
  StudioBot,
  StudioSession,
  StudioSignIn,
  WordingSource,
} from './studio-wire.ts';

/** The studio's server as the studio works with it. Every call rejects with a `StudioError`. */
export interface StudioClient {
  /** What may be known before somebody signs in. */
  signInWays(): Promise<StudioSignIn>;
  /** Who is signed in; rejects with 401 when nobody is. */
  session(): Promise<StudioSession>;
  signIn(email: string, password: string): Promise<StudioSession>;
  signOut(): Promise<void>;
  bots(organisation: string): Promise<StudioBot[]>;
  createBot(bot: NewBot): Promise<StudioBot>;
  deleteBot(bot: string): Promise<void>;
  /** Topics of the shared bank that may be taken, some at a time. */
  bank(search?: BankSearch): Promise<BankPage>;
  /** Wordings that people use for one matter or another. */
  wordings(): Promise<WordingSource[]>;
  /** The topics that an organisation has published itself. */
  ownTopics(organisation: string): Promise<OwnBankTopic[]>;
  /** Hides an organisation's topic from new takers, or shows it again. */
  withdrawTopic(organisation: string, topic: string, withdrawn: boolean): Promise<void>;
  /** The account that is signed in, and links that lead in. */
  account: StudioAccountClient;
  /** The people of one organisation. */
  people(organisation: string): StudioPeopleClient;
  /** The services of one organisation, and what the recommender is taught about them. */
  services(organisation: string): StudioServicesClient;
  /** The words that an organisation does not want people to meet. */
  jargon(organisation: string): Promise<OrganisationJargon>;
  /**
   * Replaces them; rejects with `changed-meanwhile` when somebody else has since, and the error's
   * `standing` is that {@link OrganisationJargon}.
   */
  setJargon(organisation: string, change: JargonChange): Promise<OrganisationJargon>;
  /** The routes of one bot. */
  bot(bot: string): StudioBotClient;
  /** For routes that have no call of their own here; with the session's token. */
  send: StudioSend;
}

/**
 * Creates a client of the studio's server.
 *
 * @example
 * const client = createStudioClient({ baseUrl: location.origin });
 * await client.signIn('demo@example.fi', 'demo');
 * const { parts } = await client.bot('opas').draft();
 */
export function createStudioClient(options: StudioOptions): StudioClient {
  let csrf: string | null = null;
  const send = createStudioSend(options, () => csrf);
  const read = async <T>(sent: Promise<Response>): Promise<T> => (await (await sent).json()) as T;
  const signedIn = async (sent: Promise<Response>): Promise<StudioSession> => {
    const session = await read<StudioSession>(sent);
    csrf = session.csrf;
    return session;
  };
  return {
    send,
    signInWays: () => read(send('GET', 'sign-in')),
    session: () => signedIn(send('GET', 'session')),
    signIn: (email, password) => signedIn(send('POST', 'session', { body: { email, password } })),
    async signOut() {
      await send('DELETE', 'session');
      csrf = null;
    },
    bots: async (organisation) => {
      const path = `bots?organisation=${encodeURIComponent(organisation)}`;
      return (await read<{ bots: StudioBot[] }>(send('GET', path))).bots;
    },
    createBot: (bot) => read(send('POST', 'bots', { body: bot })),
    async deleteBot(bot) {
      await send('DELETE', `bots/${encodeURIComponent(bot)}`);
    },
    wordings: async () =>
      (await read<{ sources: WordingSource[] }>(send('GET', 'wordings'))).sources,
    bank: ({ search = '', language = '', offset = 0 } = {}) => {
      const asked = Object.entries({ search, language, offset: offset || '' });
      const query = new URLSearchParams(
        asked.flatMap(([key, value]) => (value === '' ? [] : [[key, String(value)]])),
      ).toString();
      return read(send('GET', query === '' ? 'bank' : `bank?${query}`));
    },
    ownTopics: async (organisation) =>
      (await read<{ topics: OwnBankTopic[] }>(send('GET', `${of(organisation)}/bank`))).topics,
    async withdrawTopic(organisation, topic, withdrawn) {
      const path = `${of(organisation)}/bank/${encodeURIComponent(topic)}`;
      await send('POST', path, { body: { withdrawn } });
    },
    account: studioAccountClient(send, signedIn),
    people: (organisation) => studioPeopleClient(send, organisation),
    services: (organisation) => studioServicesClient(send, organisation),
    jargon: (organisation) => read(send('GET', `${of(organisation)}/jargon`)),
    setJargon: (organisation, change) =>
      read(send('POST', `${of(organisation)}/jargon`, { body: change })),
    bot: (bot) => studioBotClient(send, bot),
  };
}

function of(organisation: string): string {
  return `organisations/${encodeURIComponent(organisation)}`;
}
