import { loadBot, writeBot } from '@auroraai/dialogue';
import { botOf, nameOf, type PartKind, partsOf } from '@auroraai/dialogue/editing';
import { invalid } from '../../v2/problem.ts';
import { readJson } from '../../v2/read-request.ts';
import type { StudioDeps } from '../deps.ts';
import type { HandlersOf } from '../handlers.ts';
import { notFound, StudioError } from '../problem.ts';
import { cleanPart } from './clean-json.ts';
import { editDraft } from './edit-draft.ts';
import { BODY_OF_BOT } from './limits.ts';
import { makeBot } from './make-bot.ts';
import { importedFiles, newBot } from './schemas.ts';
import { showBot } from './shown.ts';

/** How bots come and go. */
export function botHandlers(
  deps: StudioDeps,
): HandlersOf<
  | 'GET /bots'
  | 'POST /bots'
  | 'DELETE /bots/:bot'
  | 'GET /bots/:bot/export'
  | 'POST /bots/:bot/import'
> {
  const { studioBots } = deps.store;
  return {
    'GET /bots': async (c, { organisation }) => {
      const bots = await studioBots.of(organisation.id).list();
      return c.json({ bots: bots.map(showBot) }, 200, { 'Cache-Control': 'no-store' });
    },

    'POST /bots': async (c, arriving) => {
      const { organisation, id, parts } = await readJson(deps, c.req.raw, newBot, BODY_OF_BOT);
      const member = arriving.enter(organisation);
      const known = deps.chat.bots().get(id);
      const isOthers = known !== undefined && known.organisation !== organisation;
      const made = isOthers
        ? null
        : await makeBot(deps, { organisation, id, parts, by: member.account.name });
      if (!made) throw new StudioError('name-taken', 'There is a bot with this id already.');
      await member.note('bot-made', id);
      return c.json(showBot(made), 201);
    },

    'DELETE /bots/:bot': async (c, { organisation, note }) => {
      const bot = c.req.param('bot') ?? '';
      if (!(await studioBots.of(organisation.id).remove(bot))) throw notFound();
      await note('bot-deleted', bot);
      await deps.hosting.refresh();
      return c.body(null, 204);
    },

    'GET /bots/:bot/export': async (c, { organisation }) => {
      const draft = await studioBots.of(organisation.id).draft(c.req.param('bot') ?? '');
      if (!draft) throw notFound();
      const parts = draft.parts.map(({ kind, value }) => ({ kind, value: value! }));
      return c.json({ files: writeBot(botOf(parts)) }, 200, { 'Cache-Control': 'no-store' });
    },

    'POST /bots/:bot/import': async (c, member) => {
      const bot = c.req.param('bot') ?? '';
      const { files } = await readJson(deps, c.req.raw, importedFiles, BODY_OF_BOT);
      const draft = await studioBots.of(member.organisation.id).draft(bot);
      if (!draft) throw notFound();
      const read = loadBot(files);
      if (!read.bot) {
        const faults = read.problems.map(({ file, path, ...problem }) => ({
          ...problem,
          path: [file, path].filter(Boolean).join(': ').slice(0, 300),
        }));
        throw new StudioError('bot-cannot-be-used', 'The files are no bot.', { faults });
      }
      const keyOf = (kind: PartKind, value: Parameters<typeof nameOf>[1]) =>
        kind === 'settings' ? kind : `${kind} ${nameOf(kind, value)}`;
      const standing = new Map(draft.parts.map((part) => [keyOf(part.kind, part.value), part]));
      const changes = partsOf(read.bot).map(({ kind, value }, index) => {
        const known = standing.get(keyOf(kind, value));
        return {
          ...{ id: deps.randomUUID(), part: known?.id ?? deps.randomUUID(), kind },
          ...{ base: known?.revision ?? 0, order: known?.order ?? index },
          value: cleanPart(value, `/${kind}/${index}`).value,
        };
      });
      if (changes.length === 0) throw invalid([{ path: '/files', message: 'must hold a bot' }]);
      return c.json(await editDraft(deps, member, bot, changes));
    },
  };
}
