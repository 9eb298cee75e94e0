import type { Activity } from '../direct-line/activity.ts';
import type { Conversation, ConversationStore, Rating } from './conversation-store.ts';
import type { MemoryDesks } from './memory-desks.ts';

interface Row {
  conversation: Conversation;
  activities: Activity[];
  /** The places of activities by their senders' ids. */
  places: Map<string, number>;
  /** By activity; an empty string = the conversation as a whole. */
  ratings: Map<string, Rating>;
}

/** A store of conversations in memory; their turns change what stands at the desks. */
export function createMemoryConversations(desks: MemoryDesks): ConversationStore {
  const rows = new Map<string, Row>();
  const deleted = new Map<string, Date>();
  let key: Uint8Array | null = null;

  return {
    of(organisation) {
      const own = (id: string) => {
        const row = rows.get(id);
        return row?.conversation.organisation === organisation ? row : undefined;
      };
      return {
        async start(conversation) {
          if (deleted.has(conversation.id)) return 'deleted';
          if (own(conversation.id)) return 'known';
          if (rows.has(conversation.id)) throw new Error('This conversation id is in use.');
          const started = { organisation, version: 0, lastSequence: 0, memory: null };
          rows.set(conversation.id, {
            conversation: { ...conversation, ...started, lastAt: conversation.at },
            activities: [],
            places: new Map(),
            ratings: new Map(),
          });
          return 'started';
        },
        async read(id, clientActivityId = null) {
          const row = own(id);
          if (!row) return null;
          const known = clientActivityId === null ? undefined : row.places.get(clientActivityId);
          return { conversation: structuredClone(row.conversation), known: known ?? null };
        },
        async commit(id, { version, at, memory, activities, clientActivityId, desk }) {
          const row = own(id);
          if (row?.conversation.version !== version) return false;
          if (clientActivityId !== null) {
            if (row.places.has(clientActivityId)) return false;
            row.places.set(clientActivityId, row.conversation.lastSequence + 1);
          }
          row.conversation = {
            ...row.conversation,
            version: version + 1,
            lastSequence: row.conversation.lastSequence + activities.length,
            lastAt: at,
            memory: structuredClone(memory),
          };
          if (desk) desks.change(organisation, id, desk);
          row.activities.push(...structuredClone(activities as Activity[]));
          return true;
        },
        async activities(id, after, limit) {
          const kept = own(id)?.activities ?? [];
          return structuredClone(kept.slice(Math.max(0, after), Math.max(0, after) + limit));
        },
        async rate(id, rating) {
          const ratings = own(id)?.ratings;
          if (!ratings) return false;
          const key = rating.activityId ?? '';
          if (rating.score === null && rating.resolved === null) ratings.delete(key);
          else ratings.set(key, structuredClone(rating));
          return true;
        },
        async ratings(bot) {
          const kept = [...rows.values()]
            .filter(({ conversation }) => conversation.organisation === organisation)
            .flatMap(({ ratings }) => [...ratings.values()])
            .filter((rating) => rating.bot === bot);
          return structuredClone(kept).sort((a, b) => a.at.getTime() - b.at.getTime());
        },
        async isDeleted(id) {
          return deleted.has(id);
        },
        async delete(id, at) {
          if (!own(id)) return false;
          rows.delete(id);
          desks.remove(id);
          deleted.set(id, at);
          return true;
        },
        async deleteSilentSince(bot, before) {
          const silent = [...rows.values()].filter(
            ({ conversation }) =>
              conversation.organisation === organisation &&
              conversation.bot === bot &&
              conversation.lastAt < before,
          );
          for (const { conversation } of silent) {
            rows.delete(conversation.id);
            desks.remove(conversation.id);
          }
          return silent.length;
        },
      };
    },
    async places(ids) {
      return new Map(
        ids.flatMap((id) => {
          const row = rows.get(id);
          return row ? [[id, row.conversation.lastSequence] as const] : [];
        }),
      );
    },
    async forgetDeleted(before) {
      const old = [...deleted].filter(([, at]) => at < before);
      for (const [id] of old) deleted.delete(id);
      return old.length;
    },
    async signingKey(fresh) {
      key ??= fresh.slice();
      return key.slice();
    },
  };
}
