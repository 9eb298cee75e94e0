import type { KeptAnswers } from '@auroraai/api-client';
import type { Context, Handler } from 'hono';
import type { Deps, Env } from '../deps.ts';
import type { BandsByDimension } from '../store/group-store.ts';
import { invalid, ProblemError } from '../v2/problem.ts';
import { readJson } from '../v2/read-request.ts';
import { groupAnswers, sectionChange } from './schemas.ts';
import { leaderOf, noGroup, seatOf } from './seat-of.ts';
import { makeSectionPicture } from './section-picture.ts';
import { showSection } from './shown-group.ts';

/** `POST /groups/{id}/sections/{section}`: opens or closes a section. */
export function setSection(deps: Deps): Handler<Env> {
  const { groups } = deps.store;
  return async (c) => {
    const { groupId } = await leaderOf(deps, c);
    const sectionId = sectionOf(c);
    const { state } = await readJson(deps, c.req.raw, sectionChange);
    const section = await (state === 'open'
      ? groups.openSection(groupId, sectionId)
      : groups.closeSection(groupId, sectionId, (closing) =>
          makeSectionPicture({ ...closing, sectionId }),
        ));
    if (!section) throw noGroup();
    if (section.state !== state) {
      const why = state === 'open' ? 'is closed for good.' : 'has not been opened.';
      throw sectionClosed(`This section ${why}`);
    }
    deps.groups.hub.changed(groupId);
    deps.metrics.count('group_sections_set', { state });
    return c.json(showSection(section));
  };
}

/** `POST /groups/{id}/sections/{section}/answers`: keeps a player's answers. */
export function sendAnswers(deps: Deps): Handler<Env> {
  return async (c) => {
    const { groupId, playerId } = await seatOf(deps, c);
    if (playerId === null) throw noGroup();
    const sectionId = sectionOf(c);
    const { revision, answers } = await readJson(deps, c.req.raw, groupAnswers);
    const bands: BandsByDimension = Object.fromEntries(
      answers.map(({ dimension, band }) => [dimension, band]),
    );
    const kept = await deps.store.groups.answer({ groupId, playerId, sectionId, revision, bands });
    if (kept === null) throw noGroup();
    if (kept === 'unknown-dimension') {
      throw invalid([{ path: '/answers', message: 'names a dimension that the section has not' }]);
    }
    if (kept === 'closed') throw sectionClosed('This section is not open.');
    deps.groups.hub.changed(groupId);
    deps.metrics.count('group_answers');
    const answer: KeptAnswers = { section_id: sectionId, revision: kept };
    return c.json(answer);
  };
}

function sectionOf(c: Context<Env>): string {
  return c.req.param('section') ?? '';
}

function sectionClosed(detail: string): ProblemError {
  return new ProblemError('section-closed', detail);
}
