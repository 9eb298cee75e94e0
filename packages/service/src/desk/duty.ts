import type { Handler } from 'hono';
import type { Deps, Env } from '../deps.ts';
import { type DeskView, viewDesk } from './desk-view.ts';
import { readAdviser } from './sign-in.ts';
import { tendDesk, tendLater } from './tend.ts';
import type { AdviserClaims } from './token.ts';

/** `POST /desk/duty`: the adviser is there; answers with the desk as it stands. */
export function comeOnDuty(deps: Deps): Handler<Env> {
  return async (c) => {
    const adviser = await readAdviser(deps, c.req.header('Authorization'));
    const { org, desk, id, name } = adviser;
    await deps.store.desks.of(org).onDuty(desk, { id, name }, deps.now());
    await tendDesk(deps, org, desk);
    return c.json(asWire(deps, adviser, await viewDesk(deps, org, desk)));
  };
}

/** `DELETE /desk/duty`: the adviser goes; talks that still go on are let go of. */
export function goOffDuty(deps: Deps): Handler<Env> {
  return async (c) => {
    const { org, desk, id } = await readAdviser(deps, c.req.header('Authorization'));
    await deps.store.desks.of(org).offDuty(desk, id);
    tendLater(deps, org, desk);
    return c.body(null, 204);
  };
}

/** `GET /desk/queue`: who waits, and whom the adviser answers. */
export function readQueue(deps: Deps): Handler<Env> {
  return async (c) => {
    const adviser = await readAdviser(deps, c.req.header('Authorization'));
    return c.json(asWire(deps, adviser, await viewDesk(deps, adviser.org, adviser.desk)));
  };
}

/** A desk as an adviser sees it: of those who wait, nothing but how long and in which language. */
function asWire({ now }: Deps, { desk, id }: AdviserClaims, view: DeskView) {
  const seconds = (since: Date) =>
    Math.max(0, Math.round((now().getTime() - since.getTime()) / 1000));
  return {
    desk,
    advisers: view.advisers.length,
    queued: view.queued.map(({ conversation, language, reason, queuedAt }, at) => ({
      place_id: conversation,
      position: at + 1,
      language,
      reason,
      waited_seconds: seconds(queuedAt),
    })),
    own: view.connected
      .filter(({ adviser }) => adviser?.id === id)
      .map(({ conversation, language, reason, takenAt }) => ({
        place_id: conversation,
        language,
        reason,
        since: (takenAt ?? now()).toISOString(),
      })),
  };
}
