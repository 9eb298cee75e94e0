import type { StudioMembership, StudioRole } from '@auroraai/api-client/studio';

/** Somebody who works in the studio. */
export interface StudioAccount {
  id: string;
  /** In lower case; no two accounts have the same. */
  email: string;
  name: string;
  language: 'fi' | 'sv' | 'en';
  /** Null when the account signs in elsewhere only. */
  passwordHash: string | null;
}

/** An account with its roles, by the names of the organisations. */
export interface KnownAccount extends StudioAccount {
  memberships: StudioMembership[];
}

/** What may change of an account. */
export type AccountPatch = Partial<Pick<StudioAccount, 'name' | 'language' | 'passwordHash'>>;

/** A sign-in that lasts. */
export interface StoredStudioSession {
  /** SHA-256 of the token, hex. */
  tokenHash: string;
  account: string;
  startedAt: Date;
  expiresAt: Date;
}

/** A link that lets somebody in once. */
export interface StoredStudioLink {
  id: string;
  /** SHA-256 of the token, hex. */
  tokenHash: string;
  /** An invitation gives a role; a password link lets the account choose a new password too. */
  kind: 'invitation' | 'password';
  organisation: string;
  email: string;
  name: string;
  language: 'fi' | 'sv' | 'en';
  role: StudioRole;
  /** Name of who made it; null = the operator, at the server. */
  by: string | null;
  expiresAt: Date;
}

/** How often something was tried in vain, lately. */
export interface Tries {
  count: number;
  at: Date;
}

/** One line of the audit log. */
export interface StudioAuditNote {
  organisation: string;
  at: Date;
  /** Null = the operator. */
  account: string | null;
  name: string;
  what: string;
  of: string;
}

/** Who works in the studio, in which organisations, and what they did there. */
export interface StudioAccountStore {
  /** Adds an organisation or renames it. */
  putOrganisation(organisation: { id: string; name: string }): Promise<void>;
  organisation(id: string): Promise<{ id: string; name: string } | null>;
  byEmail(email: string): Promise<KnownAccount | null>;
  account(id: string): Promise<KnownAccount | null>;
  /** Adds an account without any role; false when its e-mail address or id is in use. */
  create(account: StudioAccount): Promise<boolean>;
  change(id: string, patch: AccountPatch): Promise<void>;
  /**
   * Gives an account a role in an organisation, or takes it away (null). False, and nothing changes,
   * when either is not there or the organisation would be left without an administrator that it
   * has. An account whose last role is taken is deleted with all its sessions.
   */
  setRole(organisation: string, account: string, role: StudioRole | null): Promise<boolean>;
  /** Everybody with a role in an organisation, by their names. */
  members(organisation: string): Promise<(StudioAccount & { role: StudioRole })[]>;

  startSession(session: StoredStudioSession): Promise<void>;
  /** A session that has not expired at `now`, with its account as it is now. */
  session(
    tokenHash: string,
    now: Date,
  ): Promise<(StoredStudioSession & { of: KnownAccount }) | null>;
  extendSession(tokenHash: string, expiresAt: Date): Promise<void>;
  endSession(tokenHash: string): Promise<void>;
  /** Ends every session of an account, but one. */
  endSessions(account: string, except?: string): Promise<void>;

  /** Keeps a link; an earlier one of the organisation for the same e-mail address goes. */
  putLink(link: StoredStudioLink): Promise<void>;
  link(tokenHash: string, now: Date): Promise<StoredStudioLink | null>;
  /** Links of an organisation that may still be opened, by e-mail address. */
  links(organisation: string, now: Date): Promise<StoredStudioLink[]>;
  dropLink(organisation: string, id: string): Promise<boolean>;
  /**
   * Uses a link up, all or nothing: the account is there from then on with this password and, unless
   * it has one already, the link's role. False when the link is over or its e-mail address belongs
   * to an account with another id.
   */
  redeem(tokenHash: string, now: Date, account: StudioAccount): Promise<boolean>;

  /**
   * Counts a try: `count` makes the new state of the old one, or null to leave it. Tries at the same
   * moment are counted one after another. Gives whether it was counted.
   */
  countTry(key: string, count: (before: Tries | null) => Tries | null): Promise<boolean>;
  forgetTries(key: string): Promise<void>;

  note(notes: readonly StudioAuditNote[]): Promise<void>;
  /** Notes of an organisation, the newest first: at most `limit`, and what stands before a number. */
  audit(
    organisation: string,
    asked: { before: number | null; limit: number },
  ): Promise<(StudioAuditNote & { number: number })[]>;

  /** Deletes sessions, links and tries that are over, and notes from before a moment; how many. */
  tidy(now: Date, over: { tries: Date; notes: Date }): Promise<number>;
}
