import type { KnownAccount } from '../../store/studio-account-store.ts';
import { noteOf } from '../audit/note.ts';
import type { StudioDeps } from '../deps.ts';
import type { LetInElsewhere } from './provider.ts';

/**
 * The account of somebody whom a provider has let in, with the roles that it says they have; made when
 * it is new. Null for somebody who has no role: being known elsewhere lets nobody in here.
 */
export async function admit(
  deps: StudioDeps,
  { email, name, roles }: LetInElsewhere,
): Promise<KnownAccount | null> {
  const accounts = deps.store.studioAccounts;
  const before = await accounts.byEmail(email);
  if (!before && roles.length === 0) return null;
  const id = before?.id ?? deps.randomUUID();
  if (!before) {
    const made = { id, email, name, language: 'fi', passwordHash: null } as const;
    // Two browsers of one person may come back at the same moment: the second finds the account.
    if (!(await accounts.create(made))) return admit(deps, { email, name, roles });
  }
  for (const { organisation, role } of roles) {
    const now = before?.memberships.find((one) => one.organisation.id === organisation);
    if (now?.role === role) continue;
    if (!(await accounts.organisation(organisation))) {
      await accounts.putOrganisation({ id: organisation, name: organisation });
    }
    // The last administrator stays one, whatever is said elsewhere.
    if (await accounts.setRole(organisation, id, role)) {
      await accounts.note([noteOf(deps, { id, name }, organisation, `role-${role}`, id)]);
    }
  }
  const account = await accounts.account(id);
  return account && account.memberships.length > 0 ? account : null;
}
