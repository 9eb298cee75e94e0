import type { StudioAccount } from '../../store/studio-account-store.ts';
import type { StudioDeps } from '../deps.ts';

/** The account that everybody may sign in with while trying the toolkit out. */
export const TRIAL_ACCOUNT = {
  id: 'trial',
  email: 'demo@example.fi',
  password: 'demo',
} as const;

/** The second organisation of a trial, in which the account has no role: nothing of it is seen. */
const NEIGHBOUR = { id: 'naapurikunta', name: 'Naapurikunta' };

/** Whether an account is the one of the trial. */
export function isTrialAccount({ id }: Pick<StudioAccount, 'id'>): boolean {
  return id === TRIAL_ACCOUNT.id;
}

/**
 * Makes the organisations and the account of a trial; the account's password is told again. `services`
 * names the responsible organisations of the catalogue that the trial's organisation is.
 */
export async function ensureTrial(
  { store, config, studio, passwords }: StudioDeps,
  services: readonly string[] = [],
): Promise<void> {
  if (!studio.trial) return;
  const { id, email, password } = TRIAL_ACCOUNT;
  const { organisation } = config;
  const accounts = store.studioAccounts;
  await accounts.putOrganisation(NEIGHBOUR);
  if (!(await accounts.organisation(organisation))) {
    await accounts.putOrganisation({ id: organisation, name: 'Revonsaari' });
  }
  const passwordHash = await passwords.hash(password);
  const isNew = await accounts.create({
    ...{ id, email, name: 'Demo', language: 'fi', passwordHash },
  });
  if (!isNew) await accounts.change(id, { passwordHash });
  await accounts.setRole(organisation, id, 'administrator');
  const linked = await store.studioServices.of(organisation).responsible();
  if (linked.length === 0) await store.studioServices.link(organisation, services);
}
