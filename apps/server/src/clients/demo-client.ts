import type { Store } from '@auroraai/service';
import { hashSecret } from './secrets.ts';

/** The credentials that everybody may use while trying the toolkit out. */
export const DEMO_CLIENT = { id: 'demo', secret: 'demo' } as const;

/** Lets the demo client in, for the built-in database only: in a real one it would be a back door. */
export async function ensureDemoClient(store: Store, organisation: string): Promise<void> {
  const known = await store.client(DEMO_CLIENT.id);
  // An older version let it do less.
  if (known?.scopes.includes('picture')) return;
  await store.putClient({
    id: DEMO_CLIENT.id,
    organisation,
    name: 'Demo',
    secretHash: await hashSecret(DEMO_CLIENT.secret),
    scopes: ['recommender', 'desk', 'issuer', 'picture'],
    revoked: false,
  });
}
