import type { StudioSend } from './studio-request.ts';
import type {
  AccountChange,
  AuditEntry,
  MadeLink,
  NewMember,
  StudioLink,
  StudioMembers,
  StudioRole,
  StudioSession,
} from './studio-wire.ts';

/** The account that is signed in, and links that lead in. Every call rejects with a `StudioError`. */
export interface StudioAccountClient {
  change(change: AccountChange): Promise<StudioSession>;
  /** Sets a new password; signs out everywhere else. */
  changePassword(current: string, password: string): Promise<StudioSession>;
  signOutEverywhere(): Promise<void>;
  /** What a link is for that was passed on. */
  openLink(token: string): Promise<StudioLink>;
  /** Uses a link up, with a new password or that of the account. */
  acceptLink(token: string, password: string): Promise<StudioSession>;
}

/** The people of one organisation, for its administrators. Every call rejects with a `StudioError`. */
export interface StudioPeopleClient {
  members(): Promise<StudioMembers>;
  invite(member: NewMember): Promise<MadeLink>;
  withdraw(invitation: string): Promise<void>;
  setRole(account: string, role: StudioRole): Promise<void>;
  remove(account: string): Promise<void>;
  /** Makes a link with which somebody sets a new password. */
  passwordLink(account: string): Promise<MadeLink>;
  /** What was done in the organisation, the newest first; what stands before an entry. */
  audit(before?: number): Promise<AuditEntry[]>;
}

/** Creates the client of the account; `signedIn` takes the token of the session that comes back. */
export function studioAccountClient(
  send: StudioSend,
  signedIn: (sent: Promise<Response>) => Promise<StudioSession>,
): StudioAccountClient {
  return {
    change: (change) => signedIn(send('POST', 'account', { body: change })),
    changePassword: (current, password) =>
      signedIn(send('POST', 'password', { body: { current, password } })),
    async signOutEverywhere() {
      await send('DELETE', 'sessions');
    },
    openLink: async (token) => {
      const response = await send('POST', 'link', { body: { token } });
      return (await response.json()) as StudioLink;
    },
    acceptLink: (token, password) =>
      signedIn(send('POST', 'link/accept', { body: { token, password } })),
  };
}

/** Creates the client of the people of one organisation. */
export function studioPeopleClient(send: StudioSend, organisation: string): StudioPeopleClient {
  const id = encodeURIComponent;
  const at = (path: string) => `organisations/${id(organisation)}/${path}`;
  const read = async <T>(sent: Promise<Response>): Promise<T> => (await (await sent).json()) as T;
  const done = async (sent: Promise<Response>): Promise<void> => {
    await sent;
  };
  return {
    members: () => read(send('GET', at('members'))),
    invite: (member) => read(send('POST', at('invitations'), { body: member })),
    withdraw: (invitation) => done(send('DELETE', at(`invitations/${id(invitation)}`))),
    setRole: (account, role) =>
      done(send('POST', at(`members/${id(account)}`), { body: { role } })),
    remove: (account) => done(send('DELETE', at(`members/${id(account)}`))),
    passwordLink: (account) => read(send('POST', at(`members/${id(account)}/password-link`))),
    async audit(before) {
      const query = before === undefined ? '' : `?before=${before}`;
      return (await read<{ entries: AuditEntry[] }>(send('GET', at(`audit${query}`)))).entries;
    },
  };
}
