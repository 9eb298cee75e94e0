import type { Deps } from '../../deps.ts';
import type {
  KnownAccount,
  StudioAccount,
  StudioAuditNote,
} from '../../store/studio-account-store.ts';

/** A line for the audit log. */
export function noteOf(
  { now }: Deps,
  { id, name }: Pick<StudioAccount, 'id' | 'name'>,
  organisation: string,
  what: string,
  of: string,
): StudioAuditNote {
  return { organisation, at: now(), account: id, name, what, of };
}

/** Writes a line in the audit log of every organisation in which an account has a role. */
export async function noteEverywhere(
  deps: Deps,
  account: KnownAccount,
  what: string,
): Promise<void> {
  const ids = account.memberships.map(({ organisation }) => organisation.id);
  const notes = ids.map((id) => noteOf(deps, account, id, what, account.id));
  await deps.store.studioAccounts.note(notes);
}
