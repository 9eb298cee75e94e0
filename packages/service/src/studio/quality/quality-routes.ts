import type { BotQuality } from '@auroraai/api-client/studio';
import type { StudioDeps } from '../deps.ts';
import type { HandlersOf } from '../handlers.ts';
import { dayOf } from '../inbox/day-of.ts';
import { peopleByVersion } from './people-by-version.ts';

/** So many of the newest versions are measured. */
const MOST_SHOWN = 20;

/** How good the versions of a bot were. */
export function qualityHandlers(deps: StudioDeps): HandlersOf<'GET /bots/:bot/quality'> {
  return {
    'GET /bots/:bot/quality': async (c, { organisation }) => {
      const bot = c.req.param('bot') ?? '';
      const bots = deps.store.studioBots.of(organisation.id);
      const published = (await bots.versions(bot))
        .flatMap(({ number, publishedAt }) => (publishedAt ? [{ number, publishedAt }] : []))
        .sort(
          (one, other) =>
            Number(one.publishedAt) - Number(other.publishedAt) || one.number - other.number,
        )
        .slice(-MOST_SHOWN);
      const measured = new Map(
        (await bots.measured(bot)).map(({ number, figures }) => [number, figures]),
      );
      const begun = published.map(({ number, publishedAt }) => ({
        ...{ number, day: dayOf(publishedAt) },
      }));
      const rows = await bots.report(bot, begun[0]?.day ?? dayOf(deps.now()), dayOf(deps.now()));
      const people = peopleByVersion(begun, rows);
      // The newest are wanted first.
      const waits = published
        .filter(({ number }) => !measured.has(number))
        .reverse()
        .filter(({ number }) =>
          deps.measuring.want({ organisation: organisation.id, bot, number }),
        );
      const quality: BotQuality = {
        versions: published.map(({ number, publishedAt }) => ({
          ...{ number, published_at: publishedAt.toISOString() },
          ...{ figures: measured.get(number) ?? null, people: people.get(number) ?? null },
        })),
        measuring: waits.length > 0,
      };
      return c.json(quality, 200, { 'Cache-Control': 'no-store' });
    },
  };
}
