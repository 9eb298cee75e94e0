import type { StudioRole } from '@auroraai/api-client/studio';

/** Who may call a route: the least role, and where the request says in which organisation. */
export interface RoleNeeded {
  least: StudioRole;
  /**
   * `organisation` and `bot`: the parameter of the path with this name. `query`: `?organisation=`.
   * `body`: in the body; the handler enters the organisation once it has read it.
   */
  of: 'organisation' | 'bot' | 'query' | 'body';
}

/** Who may call a route. */
export type Needed = 'anybody' | 'signed-in' | RoleNeeded;

const ADMINISTRATOR = { least: 'administrator', of: 'organisation' } as const;

const VIEWER = { least: 'viewer', of: 'bot' } as const;
const WRITER = { least: 'writer', of: 'bot' } as const;

/**
 * Every route of the studio with who may call it: the one place. A route is served only by its row
 * here, and a row without its handler does not compile.
 */
export const STUDIO_ROUTES = {
  'GET /sign-in': 'anybody',
  'GET /sign-in/:provider': 'anybody',
  'GET /sign-in/:provider/callback': 'anybody',
  'POST /session': 'anybody',
  'POST /link': 'anybody',
  'POST /link/accept': 'anybody',
  'GET /session': 'signed-in',
  'DELETE /session': 'signed-in',
  'DELETE /sessions': 'signed-in',
  'POST /account': 'signed-in',
  'POST /password': 'signed-in',
  'GET /organisations/:organisation/members': ADMINISTRATOR,
  'POST /organisations/:organisation/invitations': ADMINISTRATOR,
  'DELETE /organisations/:organisation/invitations/:invitation': ADMINISTRATOR,
  'POST /organisations/:organisation/members/:account': ADMINISTRATOR,
  'DELETE /organisations/:organisation/members/:account': ADMINISTRATOR,
  'POST /organisations/:organisation/members/:account/password-link': ADMINISTRATOR,
  'GET /organisations/:organisation/audit': ADMINISTRATOR,
  'GET /organisations/:organisation/jargon': { least: 'viewer', of: 'organisation' },
  'POST /organisations/:organisation/jargon': { least: 'writer', of: 'organisation' },
  'GET /organisations/:organisation/services': { least: 'viewer', of: 'organisation' },
  'GET /organisations/:organisation/services/:service': { least: 'viewer', of: 'organisation' },
  'GET /organisations/:organisation/services/:service/history': {
    ...{ least: 'viewer', of: 'organisation' },
  },
  'POST /organisations/:organisation/services/:service/trial': {
    ...{ least: 'writer', of: 'organisation' },
  },
  // What is taught holds for everybody at once.
  'POST /organisations/:organisation/services/:service/teaching': {
    ...{ least: 'publisher', of: 'organisation' },
  },
  'GET /bots': { least: 'viewer', of: 'query' },
  'POST /bots': { least: 'publisher', of: 'body' },
  'DELETE /bots/:bot': { least: 'administrator', of: 'bot' },
  'GET /bots/:bot/export': VIEWER,
  'POST /bots/:bot/import': WRITER,
  'GET /bots/:bot/draft': VIEWER,
  'POST /bots/:bot/changes': WRITER,
  'GET /bots/:bot/events': VIEWER,
  'POST /bots/:bot/conflicts/:conflict': WRITER,
  'GET /bots/:bot/parts/:part/history': VIEWER,
  'GET /bots/:bot/comments': VIEWER,
  'POST /bots/:bot/comments': VIEWER,
  'POST /bots/:bot/comments/:comment': WRITER,
  'GET /bots/:bot/versions': VIEWER,
  'GET /bots/:bot/versions/:version': VIEWER,
  // Whoever publishes or schedules must be a publisher; a writer sends to review.
  'POST /bots/:bot/versions': WRITER,
  'POST /bots/:bot/versions/:version': { least: 'publisher', of: 'bot' },
  // What people wrote is for those only who work with it.
  'GET /bots/:bot/inbox': WRITER,
  'POST /bots/:bot/inbox/:message': WRITER,
  // The server asks others on behalf of whoever calls this.
  'POST /bots/:bot/links': WRITER,
  'GET /bots/:bot/report': VIEWER,
  'GET /bots/:bot/report/months': VIEWER,
  'GET /bots/:bot/quality': VIEWER,
  'GET /bots/:bot/dismissals': WRITER,
  'POST /bots/:bot/dismissals': WRITER,
  'GET /wordings': 'signed-in',
  'GET /bank': 'signed-in',
  'GET /bots/:bot/topics': VIEWER,
  'GET /bots/:bot/topics/:topic': VIEWER,
  'POST /bots/:bot/topics': WRITER,
  'POST /bots/:bot/topics/:topic': WRITER,
  'POST /bots/:bot/bank/preview': { least: 'publisher', of: 'bot' },
  'POST /bots/:bot/bank': { least: 'publisher', of: 'bot' },
  'GET /organisations/:organisation/bank': { least: 'viewer', of: 'organisation' },
  'POST /organisations/:organisation/bank/:topic': { least: 'publisher', of: 'organisation' },
} as const satisfies Record<string, Needed>;

/** The name of a route: its method and its path. */
export type RouteName = keyof typeof STUDIO_ROUTES;
