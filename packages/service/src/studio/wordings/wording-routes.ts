import type { WordingSource } from '@auroraai/api-client/studio';
import * as v from 'valibot';
import { cleanText } from '../../direct-line/clean.ts';
import { readJson } from '../../v2/read-request.ts';
import { boundedText, object } from '../../v2/schemas.ts';
import type { StudioDeps } from '../deps.ts';
import type { HandlersOf } from '../handlers.ts';
import { StudioError } from '../problem.ts';
import { everydaySources } from './everyday-sources.ts';

/** So many wordings of one bot can be dismissed. */
const MOST_DISMISSED = 5000;

const short = (most: number) => v.pipe(boundedText(most), v.transform(cleanText));

const dismissal = object({ part: short(100), language: short(10), text: short(500) });

/** Wordings that people use, from which editors are offered examples, and those that they do not want. */
export function wordingHandlers(
  deps: StudioDeps,
): HandlersOf<'GET /wordings' | 'GET /bots/:bot/dismissals' | 'POST /bots/:bot/dismissals'> {
  let sources: Promise<WordingSource[]> | null = null;
  return {
    'GET /wordings': async (c) => {
      sources ??= everydaySources().catch((error: Error) => {
        // The next one tries again.
        sources = null;
        throw error;
      });
      return c.json({ sources: await sources }, 200, { 'Cache-Control': 'private, max-age=3600' });
    },

    'GET /bots/:bot/dismissals': async (c, { organisation }) => {
      const bots = deps.store.studioBots.of(organisation.id);
      return c.json({ dismissed: await bots.dismissed(c.req.param('bot') ?? '') });
    },

    'POST /bots/:bot/dismissals': async (c, { organisation }) => {
      const wording = await readJson(deps, c.req.raw, dismissal);
      const bot = c.req.param('bot') ?? '';
      const bots = deps.store.studioBots.of(organisation.id);
      if ((await bots.dismissed(bot)).length >= MOST_DISMISSED) {
        throw new StudioError('too-large', 'Too many wordings have been dismissed.');
      }
      await bots.dismiss(bot, wording);
      return c.body(null, 204);
    },
  };
}
