import { readJson } from '../../v2/read-request.ts';
import { object, oneOf } from '../../v2/schemas.ts';
import type { StudioDeps } from '../deps.ts';
import type { HandlersOf } from '../handlers.ts';
import { notFound } from '../problem.ts';

/** How many messages are shown at once. */
const MOST_SHOWN = 500;

const mark = object({ state: oneOf(['new', 'assigned', 'ignored']) });

/** What editors do with messages that their bots did not surely understand. */
export function inboxHandlers(
  deps: StudioDeps,
): HandlersOf<'GET /bots/:bot/inbox' | 'POST /bots/:bot/inbox/:message'> {
  return {
    'GET /bots/:bot/inbox': async (c, { organisation }) => {
      const bots = deps.store.studioBots.of(organisation.id);
      const messages = await bots.inbox(c.req.param('bot') ?? '', MOST_SHOWN);
      return c.json({ messages }, 200, { 'Cache-Control': 'no-store' });
    },

    'POST /bots/:bot/inbox/:message': async (c, { organisation }) => {
      const { state } = await readJson(deps, c.req.raw, mark);
      const [bot, message] = [c.req.param('bot') ?? '', c.req.param('message') ?? ''];
      const bots = deps.store.studioBots.of(organisation.id);
      if (!(await bots.markMessage(bot, message, state))) throw notFound();
      return c.body(null, 204);
    },
  };
}
