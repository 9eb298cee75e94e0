import type { KeptVersion, StudioRow } from './memory-studio-row.ts';
import type { OrganisationBots, StoredVersion } from './studio-bot-store.ts';

/** How many of the newest versions stay ready to be talked with. */
export const MODELS_KEPT = 10;

type VersionsPart = Pick<
  OrganisationBots,
  'versions' | 'version' | 'addVersion' | 'changeVersion' | 'measured' | 'keepMeasured'
>;

/** Versions in memory. */
export function versionsPart(rowOf: (bot: string) => StudioRow | undefined): VersionsPart {
  const bare = ({ parts: _p, model: _m, figures: _f, ...version }: KeptVersion): StoredVersion =>
    structuredClone(version);
  const putForward = (row: StudioRow, version: KeptVersion) => {
    for (const other of row.versions) {
      if (other !== version && other.state === 'published') other.state = 'earlier';
    }
    const { number, sequence } = version;
    row.record.published = { number, sequence };
    for (const old of row.versions.slice(0, -MODELS_KEPT)) if (old !== version) old.model = null;
  };
  return {
    async versions(bot) {
      return (rowOf(bot)?.versions ?? []).map(bare).reverse();
    },
    async version(bot, number) {
      const found = rowOf(bot)?.versions.find((one) => one.number === number);
      if (!found) return null;
      const { parts, model } = structuredClone(found);
      return { version: bare(found), parts: [...parts], model };
    },
    async addVersion(bot, version) {
      const row = rowOf(bot);
      if (!row) return null;
      const number = row.versions.length + 1;
      const kept: KeptVersion = { ...structuredClone(version), number, figures: null };
      row.versions.push(kept);
      if (kept.state === 'published') putForward(row, kept);
      return bare(kept);
    },
    async changeVersion(bot, number, { from, to, at, by, publishAt, note, model }) {
      const row = rowOf(bot);
      const version = row?.versions.find((one) => one.number === number);
      if (!row || !version || !from.includes(version.state)) return null;
      version.state = to;
      if (publishAt !== undefined) version.publishAt = publishAt;
      if (note !== undefined) version.note = note;
      if (model) version.model = model.slice();
      if (to !== 'rejected') version.publishedBy = by;
      if (to === 'published') {
        version.publishedAt = at;
        putForward(row, version);
      }
      return bare(version);
    },
    async measured(bot) {
      const all = (rowOf(bot)?.versions ?? []).flatMap(({ number, figures }) =>
        figures ? [{ number, figures: structuredClone(figures) }] : [],
      );
      return all.reverse();
    },
    async keepMeasured(bot, { number, figures }) {
      const version = rowOf(bot)?.versions.find((one) => one.number === number);
      if (version) version.figures = structuredClone(figures);
    },
  };
}
