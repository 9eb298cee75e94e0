// Who uses the studio: accounts, roles, sessions, invitations and the log of what they did.

/** What somebody may do in an organisation; each role may also do what stands before it. */
export const STUDIO_ROLES = ['viewer', 'writer', 'publisher', 'administrator'] as const;

/** See {@link STUDIO_ROLES}. */
export type StudioRole = (typeof STUDIO_ROLES)[number];

/** An organisation in which somebody has a role. */
export interface StudioMembership {
  organisation: { id: string; name: string };
  role: StudioRole;
}

/** Who is signed in: `GET session`; `POST session` signs in, `DELETE session` out. */
export interface StudioSession {
  account: { id: string; name: string; email: string; language: 'fi' | 'sv' | 'en' };
  memberships: StudioMembership[];
  /** To be sent as `X-Aurora-CSRF` with everything that changes something. */
  csrf: string;
  expires_at: string;
}

/** What may be known before somebody signs in: `GET sign-in`. */
export interface StudioSignIn {
  /** While trying: an account that anybody may sign in with, whose password is told. */
  trial: { email: string; password: string } | null;
  /** Sign-in by the organisation's own system (OpenID Connect): its name and where it begins. */
  providers: { name: string; url: string }[];
  /** Whether the request came with a session, which may be over: without one `GET session` need not be asked. */
  has_session: boolean;
}

/** `POST account`: how the account that is signed in is called and in which language it works. */
export interface AccountChange {
  name: string;
  language: 'fi' | 'sv' | 'en';
}

/** Somebody with a role in an organisation. */
export interface StudioMember {
  account: string;
  name: string;
  email: string;
  role: StudioRole;
}

/** Somebody who has been invited and has not come yet. */
export interface StudioInvitation {
  id: string;
  name: string;
  email: string;
  role: StudioRole;
  invited_by: string;
  expires_at: string;
}

/** Who has a role in an organisation, and who has been invited. */
export interface StudioMembers {
  members: StudioMember[];
  invitations: StudioInvitation[];
}

/** `POST organisations/{id}/invitations`. */
export interface NewMember {
  email: string;
  name: string;
  role: StudioRole;
  language: 'fi' | 'sv' | 'en';
}

/** A link to be passed on to somebody: whoever opens it first is let in. It is shown once. */
export interface MadeLink {
  url: string;
  expires_at: string;
}

/** What a link is for. */
export interface StudioLink {
  email: string;
  name: string;
  organisation: { id: string; name: string };
  role: StudioRole;
  /** Whether a new password is chosen; otherwise the account has one, which is asked for. */
  chooses_password: boolean;
  expires_at: string;
}

/** One line of the audit log: who did what in an organisation, never what was written. */
export interface AuditEntry {
  /** Grows; `before` asks for what stands before it. */
  number: number;
  at: string;
  /** Null = the operator, at the server. */
  account: string | null;
  name: string;
  /** A short fixed name: `signed-in`, `role-changed`, `version-published`. */
  what: string;
  /** The id of what it was done to: a bot, an account, a version; empty = the organisation. */
  of: string;
}
