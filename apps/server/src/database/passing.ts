import type { PassingActivity } from '@auroraai/service';
import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';

/** The channel on which instances hear of what is shown and not kept: `{instance} {id} {activity}`. */
export const CONVERSATION_SHOWN = 'aurora_conversation_shown';

/** What tells other instances of signs of typing, and understands what they tell. */
export interface Passing {
  tell(conversationId: string, activity: PassingActivity): void;
  /** What another instance tells; null for one's own words and for a reconnection. */
  hear(payload: string): { conversationId: string; activity: PassingActivity } | null;
}

/** Creates it for one instance, by a name that no other one has. */
export function createPassing(
  db: Kysely<Schema>,
  instance: string,
  onTrouble: (error: Error) => void,
): Passing {
  return {
    tell(conversationId, activity) {
      const payload = `${instance} ${conversationId} ${JSON.stringify(activity)}`;
      sql`select pg_notify(${CONVERSATION_SHOWN}, ${payload})`.execute(db).catch(onTrouble);
    },
    hear(payload) {
      const [from, conversationId, ...activity] = payload.split(' ');
      if (!conversationId || from === instance) return null;
      return { conversationId, activity: JSON.parse(activity.join(' ')) as PassingActivity };
    },
  };
}
