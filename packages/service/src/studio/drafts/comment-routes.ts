import type { StudioComment } from '@auroraai/api-client/studio';
import type { StoredComment } from '../../store/studio-bot-store.ts';
import { readJson } from '../../v2/read-request.ts';
import type { StudioDeps } from '../deps.ts';
import type { HandlersOf } from '../handlers.ts';
import { notFound } from '../problem.ts';
import { commentMark, newComment } from './schemas.ts';

/** What editors write to each other about a bot. */
export function commentHandlers(
  deps: StudioDeps,
): HandlersOf<
  'GET /bots/:bot/comments' | 'POST /bots/:bot/comments' | 'POST /bots/:bot/comments/:comment'
> {
  return {
    'GET /bots/:bot/comments': async (c, { organisation }) => {
      const bots = deps.store.studioBots.of(organisation.id);
      const comments = await bots.comments(c.req.param('bot') ?? '');
      return c.json({ comments: comments.map(showComment) });
    },

    'POST /bots/:bot/comments': async (c, { organisation, account }) => {
      const { part, text } = await readJson(deps, c.req.raw, newComment);
      const comment = {
        ...{ id: deps.randomUUID(), part, text, by: account.name, at: deps.now(), done: false },
      };
      const bots = deps.store.studioBots.of(organisation.id);
      if (!(await bots.addComment(c.req.param('bot') ?? '', comment))) throw notFound();
      return c.json(showComment(comment), 201);
    },

    'POST /bots/:bot/comments/:comment': async (c, { organisation }) => {
      const { done } = await readJson(deps, c.req.raw, commentMark);
      const [bot, comment] = [c.req.param('bot') ?? '', c.req.param('comment') ?? ''];
      const marked = await deps.store.studioBots
        .of(organisation.id)
        .markComment(bot, comment, done);
      if (!marked) throw notFound();
      return c.json(showComment(marked));
    },
  };
}

function showComment({ at, ...comment }: StoredComment): StudioComment {
  return { ...comment, at: at.toISOString() };
}
