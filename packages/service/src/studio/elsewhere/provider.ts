import type { StudioRole } from '@auroraai/api-client/studio';

/** Somebody whom an organisation's own sign-in has let in. */
export interface LetInElsewhere {
  /** In lower case; the provider answers for it that it is theirs. */
  email: string;
  name: string;
  /** Roles that the provider says they have. */
  roles: readonly { organisation: string; role: StudioRole }[];
}

/** The sign-in of an organisation, such as one that speaks OpenID Connect. */
export interface SignInProvider {
  /** Stands in addresses. */
  id: string;
  /** As people know it: the name of the organisation. */
  name: string;
  /** Where a browser is sent, and what must be known when it comes back to `callback`. */
  begin(callback: string): Promise<{ url: string; keep: Readonly<Record<string, string>> }>;
  /**
   * Reads with what a browser has come back, an address that begins with `callback`; null for somebody
   * whom the provider does not let in or may not speak for. Rejects when the provider cannot be asked.
   */
  finish(returned: URL, keep: Readonly<Record<string, string>>): Promise<LetInElsewhere | null>;
}
