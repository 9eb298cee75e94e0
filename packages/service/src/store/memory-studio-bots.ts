import { notesPart } from './memory-studio-notes.ts';
import { compare, type StudioRow } from './memory-studio-row.ts';
import { versionsPart } from './memory-studio-versions.ts';
import type {
  DraftEdit,
  EditNeeds,
  KnownDraft,
  NewStudioBot,
  OrganisationBots,
  StoredEvent,
  StoredRevision,
  StudioBotStore,
} from './studio-bot-store.ts';

/** Bots of the studio in memory. */
export function createMemoryStudioBots(): StudioBotStore {
  const rows = new Map<string, StudioRow>();
  const publishedOf = (row: StudioRow) => row.versions.find(({ state }) => state === 'published');

  return {
    of: (organisation) => organisationBots(rows, organisation),
    async organisationOf(bot) {
      return rows.get(bot)?.record.organisation ?? null;
    },
    async published() {
      return [...rows.values()].flatMap((row) => {
        const version = publishedOf(row);
        const { id, organisation } = row.record;
        return version ? [{ id, organisation, number: version.number }] : [];
      });
    },
    async publishedBot(bot) {
      const row = rows.get(bot);
      const version = row && publishedOf(row);
      if (!version) return null;
      const { number, parts, model } = structuredClone(version);
      return { id: bot, organisation: row.record.organisation, number, parts, model };
    },
    async takers(topics) {
      const all = [...rows.values()];
      return new Map(
        topics.map((topic) => [topic, all.filter((row) => row.topics.has(topic)).length]),
      );
    },
    async keepModel(bot, number, model) {
      const version = rows.get(bot)?.versions.find((one) => one.number === number);
      if (version) version.model = model.slice();
    },
    async due(now) {
      return [...rows.values()].flatMap(({ record: { id, organisation }, versions }) =>
        versions
          .filter(({ state, publishAt }) => state === 'scheduled' && publishAt && publishAt <= now)
          .map(({ number }) => ({ id, organisation, number })),
      );
    },
    async tidy(messagesBefore, countsBefore) {
      let gone = 0;
      for (const { messages, counts } of rows.values()) {
        for (const [key, { last }] of messages) {
          if (last < messagesBefore && messages.delete(key)) gone += 1;
        }
        for (const [key, { day }] of counts) {
          if (day < countsBefore && counts.delete(key)) gone += 1;
        }
      }
      return gone;
    },
  };
}

function organisationBots(rows: Map<string, StudioRow>, organisation: string): OrganisationBots {
  const rowOf = (bot: string) => {
    const row = rows.get(bot);
    return row?.record.organisation === organisation ? row : undefined;
  };
  return {
    async list() {
      const own = [...rows.values()].filter(({ record }) => record.organisation === organisation);
      return structuredClone(own.map(({ record }) => record)).sort(byId);
    },
    async create(bot) {
      if (rows.has(bot.id)) return false;
      rows.set(bot.id, newRow(structuredClone(bot), organisation));
      return true;
    },
    async remove(bot) {
      return rowOf(bot) !== undefined && rows.delete(bot);
    },
    async find(bot) {
      return structuredClone(rowOf(bot)?.record ?? null);
    },
    async draft(bot) {
      const row = rowOf(bot);
      if (!row) return null;
      const parts = [...standing(row).values()].filter(({ value }) => value !== null);
      const open = row.conflicts.filter(({ conflict }) => !conflict.settled);
      return structuredClone({
        sequence: row.record.sequence,
        parts: parts.sort(byPlace),
        conflicts: open.map(({ conflict }) => conflict),
      });
    },
    async edit(bot, needs, decide) {
      const row = rowOf(bot);
      return row ? edit(row, needs, decide) : null;
    },
    async events(bot, after, limit) {
      const row = rowOf(bot);
      if (!row) return [];
      const numbers = [...row.editors.keys()].filter((sequence) => sequence > after);
      return numbers.slice(0, limit).map((sequence) => eventOf(row, sequence));
    },
    async history(bot, part) {
      const found = (rowOf(bot)?.revisions ?? []).filter(({ revision }) => revision.id === part);
      return structuredClone(found.map(({ revision }) => revision)).reverse();
    },
    async conflict(bot, conflict) {
      const found = rowOf(bot)?.conflicts.find((one) => one.conflict.id === conflict);
      return structuredClone(found?.conflict ?? null);
    },
    async conflictsOf(bot, part) {
      const all = (rowOf(bot)?.conflicts ?? []).map(({ conflict }) => conflict);
      return structuredClone(all.filter((one) => one.part === part)).reverse();
    },
    async takenTopics(bot) {
      const topics = [...(rowOf(bot)?.topics.values() ?? [])];
      return structuredClone(topics).sort((a, b) => compare(a.topic, b.topic));
    },
    async followTopic(bot, topic, following) {
      const known = rowOf(bot)?.topics.get(topic);
      if (known) Object.assign(known, following);
      return known !== undefined;
    },
    async comments(bot) {
      return structuredClone(rowOf(bot)?.comments ?? []);
    },
    async addComment(bot, comment) {
      const row = rowOf(bot);
      row?.comments.push(structuredClone(comment));
      return row !== undefined;
    },
    async markComment(bot, comment, done) {
      const found = rowOf(bot)?.comments.find(({ id }) => id === comment);
      if (found) found.done = done;
      return structuredClone(found ?? null);
    },
    ...versionsPart(rowOf),
    ...notesPart(rowOf),
  };
}

function newRow(bot: NewStudioBot, organisation: string): StudioRow {
  const { parts, ...rest } = bot;
  return {
    record: { ...rest, organisation, sequence: 1, published: null },
    revisions: parts.map((revision) => ({ sequence: 1, revision })),
    changes: new Map(),
    conflicts: [],
    editors: new Map([[1, bot.changedBy]]),
    versions: [],
    comments: [],
    messages: new Map(),
    counts: new Map(),
    topics: new Map(),
    dismissed: [],
  };
}

function standing({ revisions }: StudioRow): Map<string, StoredRevision> {
  return new Map(revisions.map(({ revision }) => [revision.id, revision]));
}

function edit(row: StudioRow, needs: EditNeeds, decide: (known: KnownDraft) => DraftEdit): number {
  const now = standing(row);
  const live = [...now.values()].filter(({ value }) => value !== null);
  const only = <T extends { id: string }>(all: Iterable<T>, ids: readonly string[]) =>
    amongThese([...all], new Set(ids));
  const bases = new Set(needs.bases.map(({ part, revision }) => `${part} ${revision}`));
  const known = structuredClone({
    sequence: row.record.sequence,
    count: live.length,
    size: live.reduce((sum, { size }) => sum + size, 0),
    changes: only(row.changes.values(), needs.changes),
    parts: only(now.values(), needs.parts),
    bases: row.revisions
      .map(({ revision }) => revision)
      .filter(({ id, revision }) => bases.has(`${id} ${revision}`)),
    conflicts: only(
      row.conflicts.map(({ conflict }) => conflict),
      needs.conflicts,
    ),
  });
  const { by, at, revisions, changes, conflicts, settled, names, languages, topics } =
    structuredClone(decide(known));
  for (const topic of topics ?? []) row.topics.set(topic.topic, topic);
  for (const change of changes) row.changes.set(change.id, change);
  if (revisions.length + conflicts.length + settled.length === 0) return row.record.sequence;
  const sequence = row.record.sequence + 1;
  row.editors.set(sequence, by);
  row.revisions.push(...revisions.map((revision) => ({ sequence, revision })));
  row.conflicts.push(...conflicts.map((conflict) => ({ sequence, settledAt: null, conflict })));
  for (const one of row.conflicts) {
    if (!settled.includes(one.conflict.id)) continue;
    one.settledAt = sequence;
    one.conflict.settled = true;
  }
  Object.assign(row.record, { sequence, changedAt: at, changedBy: by });
  if (names) row.record.names = names;
  if (languages) row.record.languages = languages;
  return sequence;
}

function amongThese<T extends { id: string }>(all: readonly T[], ids: ReadonlySet<string>) {
  return new Map(all.filter(({ id }) => ids.has(id)).map((one) => [one.id, one]));
}

function eventOf(row: StudioRow, sequence: number): StoredEvent {
  return structuredClone({
    sequence,
    by: row.editors.get(sequence) ?? '',
    revisions: row.revisions
      .filter((one) => one.sequence === sequence)
      .map(({ revision }) => revision),
    conflicts: row.conflicts
      .filter((one) => one.sequence === sequence)
      .map(({ conflict }) => conflict),
    settled: row.conflicts
      .filter(({ settledAt }) => settledAt === sequence)
      .map(({ conflict }) => conflict.id),
  });
}

function byPlace(a: StoredRevision, b: StoredRevision): number {
  return compare(a.kind, b.kind) || a.order - b.order || compare(a.id, b.id);
}

function byId(a: { id: string }, b: { id: string }): number {
  return compare(a.id, b.id);
}
