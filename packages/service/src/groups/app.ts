import type { GroupStream } from '@auroraai/api-client';
import { type Handler, Hono, type MiddlewareHandler } from 'hono';
import type { Deps, Env } from '../deps.ts';
import { streamBase } from '../direct-line/tokens.ts';
import { methodNotAllowed } from '../v2/method-not-allowed.ts';
import { createGroup } from './create-group.ts';
import { endGroup } from './end-group.ts';
import { joinGroup } from './join-group.ts';
import { changePlayer, removePlayer } from './players.ts';
import { groupOver, leaderOf, seatOf, tooMany } from './seat-of.ts';
import { sendAnswers, setSection } from './sections.ts';
import { writeTicket } from './ticket.ts';

/** Group play: mounted at `/aurora/v2/groups`, with a measure of its own since a whole school shares an address. */
export function createGroupRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.use(limitRate(deps));
  app.post('/', createGroup(deps));
  app.all('/', methodNotAllowed('POST'));
  app.post('/join', joinGroup(deps));
  app.all('/join', methodNotAllowed('POST'));
  app.get('/:group', readGroup(deps));
  app.delete('/:group', endByLeader(deps));
  app.all('/:group', methodNotAllowed('GET, DELETE'));
  app.post('/:group/streams', openStream(deps));
  app.all('/:group/streams', methodNotAllowed('POST'));
  app.post('/:group/sections/:section', setSection(deps));
  app.all('/:group/sections/:section', methodNotAllowed('POST'));
  app.post('/:group/sections/:section/answers', sendAnswers(deps));
  app.all('/:group/sections/:section/answers', methodNotAllowed('POST'));
  app.post('/:group/players/:player', changePlayer(deps));
  app.delete('/:group/players/:player', removePlayer(deps));
  app.all('/:group/players/:player', methodNotAllowed('POST, DELETE'));
  return app;
}

function limitRate(deps: Deps): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { clientAddress } = c.env;
    if (clientAddress !== undefined) {
      const address = await deps.addresses.hash(clientAddress);
      const admission = deps.groups.clientRate.take(address);
      if (!admission.allowed) throw tooMany(admission.retryAfterSeconds);
    }
    await next();
  };
}

function readGroup(deps: Deps): Handler<Env> {
  return async (c) => {
    const { groupId, playerId } = await seatOf(deps, c);
    const frame = await deps.groups.hub.ask(groupId, playerId, c.req.query('since') ?? null);
    if (!frame) throw groupOver();
    return c.json(frame, 200, { 'Cache-Control': 'no-store' });
  };
}

function endByLeader(deps: Deps): Handler<Env> {
  return async (c) => {
    const { groupId } = await leaderOf(deps, c);
    if (!(await endGroup(deps, groupId))) throw groupOver();
    return c.body(null, 204);
  };
}

function openStream(deps: Deps): Handler<Env> {
  return async (c) => {
    const seat = await seatOf(deps, c);
    const ticket = await writeTicket(await deps.chat.signer(), seat, deps.now());
    const base = streamBase(deps.config.publicBaseUrl, c.req.url);
    const path = `/aurora/v2/groups/${seat.groupId}/stream`;
    const answer: GroupStream = { url: `${base}${path}?t=${encodeURIComponent(ticket)}` };
    return c.json(answer, 201, { 'Cache-Control': 'no-store' });
  };
}
