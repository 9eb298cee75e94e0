import type { AuditEntry } from '@auroraai/api-client/studio';
import type { Deps } from '../../deps.ts';
import { invalid } from '../../v2/problem.ts';
import type { HandlersOf } from '../handlers.ts';

/** How many lines one answer has at most. */
const PAGE = 100;

/** Looking up who did what. */
export function auditHandlers(deps: Deps): HandlersOf<'GET /organisations/:organisation/audit'> {
  return {
    'GET /organisations/:organisation/audit': async (c, { organisation }) => {
      const before = readNumber(c.req.query('before'));
      const asked = { before, limit: PAGE };
      const notes = await deps.store.studioAccounts.audit(organisation.id, asked);
      const entries = notes.map(
        ({ number, at, account, name, what, of }): AuditEntry => ({
          ...{ number, at: at.toISOString(), account, name, what, of },
        }),
      );
      return c.json({ entries });
    },
  };
}

function readNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw invalid([{ path: 'before', message: 'must be the number of an entry' }]);
}
