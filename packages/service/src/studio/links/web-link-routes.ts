import type { LinkNews } from '@auroraai/api-client/studio';
import { webLinksOf } from '@auroraai/dialogue/editing';
import { createRateLimiter } from '../../http/rate-limiter.ts';
import { readJson } from '../../v2/read-request.ts';
import { object, oneOf } from '../../v2/schemas.ts';
import type { StudioDeps } from '../deps.ts';
import type { HandlersOf } from '../handlers.ts';
import { notFound, waitFor } from '../problem.ts';
import { checkLinks } from './check-links.ts';

/** A bot's links are checked at most so often. */
const RATE = { burst: 1, perMinute: 1 };

/** `POST bots/{bot}/links`. */
const linkCheck = object({ links: oneOf(['all']) });

/** How the web addresses of a bot are tried. */
export function webLinkHandlers(deps: StudioDeps): HandlersOf<'POST /bots/:bot/links'> {
  const rate = createRateLimiter({ ...RATE, now: deps.now });
  return {
    'POST /bots/:bot/links': async (c, { organisation }) => {
      await readJson(deps, c.req.raw, linkCheck);
      const bot = c.req.param('bot') ?? '';
      const draft = await deps.store.studioBots.of(organisation.id).draft(bot);
      if (!draft) throw notFound();
      const { askAddress } = deps;
      if (askAddress === null) return newsStream(async (tell) => tell({ news: 'off' }));
      const taken = rate.take(bot);
      if (!taken.allowed) throw waitFor('busy', taken.retryAfterSeconds);
      const parts = draft.parts.map(({ kind, value }) => ({ kind, value: value! }));
      const addresses = webLinksOf(parts).map(({ address }) => address);
      return newsStream(async (tell, signal) => {
        tell({ news: 'begun', count: addresses.length });
        await checkLinks(addresses, { ask: askAddress, later: deps.later }, signal, (result) =>
          tell({ news: 'result', result }),
        );
        tell({ news: 'over' });
      });
    },
  };
}

/** Server-sent events that end by themselves; whoever goes away ends the work, too. */
function newsStream(
  work: (tell: (news: LinkNews) => void, signal: AbortSignal) => Promise<void>,
): Response {
  const encoder = new TextEncoder();
  const gone = new AbortController();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const tell = (news: LinkNews) => {
        if (gone.signal.aborted) return;
        controller.enqueue(encoder.encode(`data: ${JSON.stringify(news)}\n\n`));
      };
      await work(tell, gone.signal);
      if (!gone.signal.aborted) controller.close();
    },
    cancel: () => gone.abort(),
  });
  const headers = {
    ...{ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' },
    'X-Accel-Buffering': 'no',
  };
  return new Response(body, { headers });
}
