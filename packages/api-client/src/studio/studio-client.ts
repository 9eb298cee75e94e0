import { type StudioBotClient, studioBotClient } from './studio-bot-client.ts';
import { createStudioSend, type StudioOptions, type StudioSend } from './studio-request.ts';
import type { BankTopic, NewBot, StudioBot, StudioSession, StudioSignIn } from './studio-wire.ts';

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
  /** Topics of the shared bank that may be taken. */
  bank(): Promise<BankTopic[]>;
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
    bank: async () => (await read<{ topics: BankTopic[] }>(send('GET', 'bank'))).topics,
    bot: (bot) => studioBotClient(send, bot),
  };
}
