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

/**
 * Every route of the studio with who may call it: the one place. A route is served only by its row
 * here, and a row without its handler does not compile.
 */
export const STUDIO_ROUTES = {
  'GET /sign-in': 'anybody',
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
} as const satisfies Record<string, Needed>;

/** The name of a route: its method and its path. */
export type RouteName = keyof typeof STUDIO_ROUTES;
