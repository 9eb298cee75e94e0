import type { Context } from 'hono';
import type { Env } from '../deps.ts';
import type { Access } from './access/access.ts';
import type { RouteName } from './access/routes.ts';

/** Answers a route, for whom the guard has let in. */
type StudioHandler<Name extends RouteName> = (
  c: Context<Env>,
  access: Access<Name>,
) => Response | Promise<Response>;

/** The handlers of some routes by their names. */
export type HandlersOf<Names extends RouteName> = { [Name in Names]: StudioHandler<Name> };
