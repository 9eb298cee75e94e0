import type { StudioPart } from '@auroraai/api-client/studio';
import type { SnapshotPart, StoredVersion } from '../../store/studio-bot-store.ts';
import { invalid } from '../../v2/problem.ts';
import { readJson } from '../../v2/read-request.ts';
import type { Member } from '../access/access.ts';
import type { StudioDeps } from '../deps.ts';
import type { HandlersOf } from '../handlers.ts';
import { notFound, StudioError } from '../problem.ts';
import { checkIsFree } from './check-version.ts';
import { newVersion, versionAct } from './schemas.ts';
import { showVersion } from './show-version.ts';

/** The furthest that a version can be published ahead. */
const FURTHEST_MS = 366 * 24 * 60 * 60 * 1000;

/** What a version is made of. */
interface Making {
  parts: readonly SnapshotPart[];
  sequence: number;
  note: string;
  restores: number | null;
}

/** How a draft becomes what people talk with. */
export function versionHandlers(
  deps: StudioDeps,
): HandlersOf<
  | 'GET /bots/:bot/versions'
  | 'GET /bots/:bot/versions/:version'
  | 'POST /bots/:bot/versions'
  | 'POST /bots/:bot/versions/:version'
> {
  const botsOf = ({ organisation }: Member) => deps.store.studioBots.of(organisation.id);

  const read = async (member: Member, bot: string, written: string | undefined) => {
    const isNumber = /^[1-9]\d{0,8}$/.test(written ?? '');
    const found = isNumber ? await botsOf(member).version(bot, Number(written)) : null;
    if (!found) throw notFound();
    return found;
  };

  const keep = async (
    member: Member,
    bot: string,
    { parts, sequence, note, restores }: Making,
    how: { state: 'in-review' | 'scheduled' | 'published'; model: Uint8Array | null; at?: Date },
  ) => {
    const { state, model, at = null } = how;
    const now = deps.now();
    const made = await botsOf(member).addVersion(bot, {
      ...{
        state,
        sequence,
        madeBy: member.account.name,
        madeAt: now,
        note,
        restores,
        parts,
        model,
      },
      ...{ publishAt: at, publishedBy: state === 'in-review' ? null : member.account.name },
      publishedAt: state === 'published' ? now : null,
    });
    if (!made) throw notFound();
    await done(member, bot, made);
    return made;
  };

  const done = async ({ note }: Member, bot: string, { number, state }: StoredVersion) => {
    await note(`version-${state}`, `${bot} ${number}`);
    if (state === 'published') await deps.hosting.refresh();
  };

  return {
    'GET /bots/:bot/versions': async (c, member) => {
      const versions = await botsOf(member).versions(c.req.param('bot') ?? '');
      return c.json({ versions: versions.map(showVersion) });
    },

    'GET /bots/:bot/versions/:version': async (c, member) => {
      const found = await read(member, c.req.param('bot') ?? '', c.req.param('version'));
      return c.json({ version: showVersion(found.version), parts: showParts(found) });
    },

    'POST /bots/:bot/versions': async (c, member) => {
      const bot = c.req.param('bot') ?? '';
      const asked = await readJson(deps, c.req.raw, newVersion);
      if (asked.do !== 'review') member.require('publisher');
      const at = asked.do === 'schedule' ? readMoment(deps, asked.publish_at) : undefined;
      const draft = await botsOf(member).draft(bot);
      if (!draft) throw notFound();
      const { sequence } = draft;
      const parts = draft.parts.map(({ id, kind, revision, order, value }) => ({
        ...{ id, kind, revision, order, value: value! },
      }));
      const making = { parts, sequence, note: asked.note, restores: null };
      if (asked.do === 'review') {
        const made = await keep(member, bot, making, { state: 'in-review', model: null });
        return c.json(showVersion(made), 201);
      }
      checkIsFree(deps, bot, member.organisation.id);
      const checking = deps.versions.check(bot, parts, asked.despite ?? []);
      const model = await stillAsPublisher(member, checking);
      const state = at ? 'scheduled' : 'published';
      const made = await keep(member, bot, making, { state, model, ...(at && { at }) });
      return c.json(showVersion(made), 201);
    },

    'POST /bots/:bot/versions/:version': async (c, member) => {
      const bot = c.req.param('bot') ?? '';
      const asked = await readJson(deps, c.req.raw, versionAct);
      const { version, parts, model } = await read(member, bot, c.req.param('version'));
      const waiting = ['in-review', 'scheduled'] as const;
      const change = async (change: {
        to: 'scheduled' | 'published' | 'rejected';
        publishAt?: Date;
        model?: Uint8Array;
      }) => {
        const changed = await botsOf(member).changeVersion(bot, version.number, {
          ...{ from: waiting, at: deps.now(), by: member.account.name },
          ...(asked.note !== undefined && { note: asked.note }),
          ...change,
        });
        if (!changed) throw wrongState(version);
        await done(member, bot, changed);
        return changed;
      };
      checkIsFree(deps, bot, member.organisation.id);
      if (asked.do === 'roll-back') {
        if (version.state !== 'earlier') throw wrongState(version);
        const { sequence, number } = version;
        const making = { parts, sequence, note: asked.note ?? version.note, restores: number };
        // People have talked with it: what its tests said then was accepted.
        const learnt = model ?? (await stillAsPublisher(member, deps.versions.learn(bot, parts)));
        const made = await keep(member, bot, making, { state: 'published', model: learnt });
        return c.json(showVersion(made));
      }
      if (!waiting.some((state) => state === version.state)) throw wrongState(version);
      if (asked.do === 'reject') return c.json(showVersion(await change({ to: 'rejected' })));
      const at = asked.do === 'schedule' ? readMoment(deps, asked.publish_at) : undefined;
      const checking = () => deps.versions.check(bot, parts, asked.despite ?? []);
      const learnt = model ?? (await stillAsPublisher(member, checking()));
      const changed = await change({
        to: at ? 'scheduled' : 'published',
        model: learnt,
        ...(at && { publishAt: at }),
      });
      return c.json(showVersion(changed));
    },
  };
}

/** Whoever loses the role or the session while a version is being tested publishes nothing. */
async function stillAsPublisher(
  { isStillIn }: Member,
  checking: Promise<Uint8Array>,
): Promise<Uint8Array> {
  const model = await checking;
  if (await isStillIn('publisher')) return model;
  throw new StudioError('not-allowed', 'You may not publish any more.');
}

function readMoment({ now }: StudioDeps, written: string | undefined): Date {
  const at = new Date(written ?? '');
  const ahead = at.getTime() - now().getTime();
  if (ahead > 0 && ahead < FURTHEST_MS) return at;
  throw invalid([{ path: '/publish_at', message: 'must be a moment within a year from now' }]);
}

function wrongState({ state }: StoredVersion): StudioError {
  return new StudioError('in-use', `The version is ${state}.`);
}

function showParts(found: {
  version: StoredVersion;
  parts: readonly SnapshotPart[];
}): StudioPart[] {
  const { madeBy, madeAt } = found.version;
  return found.parts.map(({ id, kind, revision, order, value }) => ({
    ...{ id, kind, revision, order, value, changed_by: madeBy },
    changed_at: madeAt.toISOString(),
  }));
}
