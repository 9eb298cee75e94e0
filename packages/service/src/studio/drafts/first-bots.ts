import { loadBot } from '@auroraai/dialogue';
import { partsOf } from '@auroraai/dialogue/editing';
import type { StudioDeps } from '../deps.ts';
import type { BotFiles } from './bot-files.ts';
import { makeBot } from './make-bot.ts';

/** Who made what was there from the beginning. */
const BY = 'AuroraAI';

/**
 * Puts bots into the studio of an organisation that has none yet: as drafts, with a first version that
 * people talk with.
 */
export async function putFirstBots(
  deps: StudioDeps,
  organisation: string,
  bots: BotFiles,
): Promise<void> {
  const own = deps.store.studioBots.of(organisation);
  if ((await own.list()).length > 0) return;
  for (const [id, files] of Object.entries(bots)) {
    const { bot } = loadBot(files);
    if (!bot) throw new Error(`The bot ${id} cannot be loaded.`);
    const made = await makeBot(deps, { organisation, id, parts: partsOf(bot), by: BY });
    const draft = made && (await own.draft(id));
    // Another instance that started at the same moment was first.
    if (!draft) continue;
    const parts = draft.parts.map(({ id: part, kind, revision, order, value }) => ({
      ...{ id: part, kind, revision, order, value: value! },
    }));
    const at = deps.now();
    await own.addVersion(id, {
      ...{ state: 'published', sequence: draft.sequence, madeBy: BY, madeAt: at, note: '' },
      ...{ publishAt: null, publishedBy: BY, publishedAt: at, restores: null, parts, model: null },
    });
  }
}
