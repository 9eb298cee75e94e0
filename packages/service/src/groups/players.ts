import type { Context, Handler } from 'hono';
import type { Deps, Env } from '../deps.ts';
import { readJson } from '../v2/read-request.ts';
import { playerChange } from './schemas.ts';
import { noGroup, seatOf } from './seat-of.ts';

/** `POST /groups/{id}/players/{player}`: what a player lets be counted, or what the leader hides. */
export function changePlayer(deps: Deps): Handler<Env> {
  const { groups } = deps.store;
  return async (c) => {
    const { groupId, playerId: own } = await seatOf(deps, c);
    const playerId = playerOf(c);
    const { counted, nickname_hidden: hidden } = await readJson(deps, c.req.raw, playerChange);
    const isTheirs = counted === undefined ? own === null : own === playerId;
    const isDone =
      isTheirs &&
      (counted === undefined
        ? await groups.hideNickname(groupId, playerId, hidden === true)
        : await groups.setCounted(groupId, playerId, counted));
    if (!isDone) throw noGroup();
    if (counted === undefined) deps.groups.hub.changed(groupId);
    return c.body(null, 204);
  };
}

/** `DELETE /groups/{id}/players/{player}`: a player leaves, or the leader removes one. */
export function removePlayer(deps: Deps): Handler<Env> {
  return async (c) => {
    const { groupId, playerId: own } = await seatOf(deps, c);
    const playerId = playerOf(c);
    const isTheirs = own === null || own === playerId;
    if (!isTheirs || !(await deps.store.groups.removePlayer(groupId, playerId))) throw noGroup();
    deps.groups.hub.changed(groupId);
    return c.body(null, 204);
  };
}

function playerOf(c: Context<Env>): string {
  return c.req.param('player') ?? '';
}
