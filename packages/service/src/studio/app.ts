import type { Hono } from 'hono';
import type { Env } from '../deps.ts';
import { createStudioRouter } from './access/router.ts';
import { linkHandlers } from './accounts/link-routes.ts';
import { memberHandlers } from './accounts/member-routes.ts';
import { auditHandlers } from './audit/audit-routes.ts';
import { bankHandlers } from './bank/bank-routes.ts';
import { publishHandlers } from './bank/publish-routes.ts';
import type { StudioDeps } from './deps.ts';
import { botHandlers } from './drafts/bot-routes.ts';
import { commentHandlers } from './drafts/comment-routes.ts';
import { draftHandlers } from './drafts/draft-routes.ts';
import { elsewhereHandlers } from './elsewhere/elsewhere-routes.ts';
import { inboxHandlers } from './inbox/inbox-routes.ts';
import { jargonHandlers } from './jargon/jargon-routes.ts';
import { webLinkHandlers } from './links/web-link-routes.ts';
import { qualityHandlers } from './quality/quality-routes.ts';
import { reportHandlers } from './reports/report-routes.ts';
import { serviceHandlers } from './services/service-routes.ts';
import { sessionHandlers } from './sessions/session-routes.ts';
import { versionHandlers } from './versions/version-routes.ts';
import { wordingHandlers } from './wordings/wording-routes.ts';

/** The routes of the studio: mounted at `/aurora/studio`. */
export function createStudioApp(deps: StudioDeps): Hono<Env> {
  return createStudioRouter(deps, {
    ...sessionHandlers(deps),
    ...elsewhereHandlers(deps),
    ...linkHandlers(deps),
    ...memberHandlers(deps),
    ...auditHandlers(deps),
    ...jargonHandlers(deps),
    ...serviceHandlers(deps),
    ...botHandlers(deps),
    ...draftHandlers(deps),
    ...commentHandlers(deps),
    ...versionHandlers(deps),
    ...inboxHandlers(deps),
    ...webLinkHandlers(deps),
    ...reportHandlers(deps),
    ...qualityHandlers(deps),
    ...wordingHandlers(deps),
    ...bankHandlers(deps),
    ...publishHandlers(deps),
  });
}
