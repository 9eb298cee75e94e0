import type { Activity } from '../direct-line/activity.ts';
import type { DeskChange } from './desk-store.ts';

/** A conversation that begins. */
export interface NewConversation {
  id: string;
  bot: string;
  /** The user id that its token names, or null when each message names its own. */
  userId: string | null;
  at: Date;
}

/** A conversation as the store gives it back. */
export interface Conversation extends NewConversation {
  organisation: string;
  /** Grows with every change; who changes the conversation says which version it has seen. */
  version: number;
  /** The place of the last activity; 0 when nothing has been said. */
  lastSequence: number;
  /** The moment of the last change. */
  lastAt: Date;
  /** All that the service and the bot remember of it, JSON; null at the beginning. */
  memory: unknown;
}

/** What one turn adds to a conversation. */
export interface Turn {
  /** The version on which the turn was thought out. */
  version: number;
  at: Date;
  memory: unknown;
  /** The activities in order; the first stands at `lastSequence + 1`. */
  activities: readonly Activity[];
  /** The sender's own id of the first activity, or null. */
  clientActivityId: string | null;
  /** What the turn changes at a desk; nothing when left out. */
  desk?: DeskChange;
}

/** What a person thinks of an answer of a bot, or of a whole conversation; never in own words. */
export interface Rating {
  /** The bot that is rated. */
  bot: string;
  /** The activity that is rated, or null = the conversation as a whole. */
  activityId: string | null;
  /** The name under which the bot has the answer; null where it has none. */
  answer: string | null;
  /** 1 or -1 for an answer, 1–5 for a conversation; null = none. */
  score: number | null;
  /** Codes of reasons. */
  reasons: readonly string[];
  /** Whether the conversation helped; null = not told. */
  resolved: boolean | null;
  at: Date;
}

/** The conversations of one organisation. Nothing of another organisation can be reached through it. */
export interface OrganisationConversations {
  /** Begins a conversation, unless there is one with this id or there was one that was deleted. */
  start(conversation: NewConversation): Promise<'started' | 'known' | 'deleted'>;
  /** A conversation, and the place of the activity that its sender called so, if it is there. */
  read(
    id: string,
    clientActivityId?: string | null,
  ): Promise<{ conversation: Conversation; known: number | null } | null>;
  /**
   * Adds a turn, whole or not at all. False, and nothing is changed, when the conversation has
   * another version by now or is gone.
   */
  commit(id: string, turn: Turn): Promise<boolean>;
  /** At most `limit` activities after a place, in order. */
  activities(id: string, after: number, limit: number): Promise<Activity[]>;
  /**
   * Keeps a rating in place of an earlier one of the same answer or conversation; one with neither
   * score nor `resolved` takes the earlier one back. False, and nothing is kept, when there is no
   * such conversation.
   */
  rate(id: string, rating: Rating): Promise<boolean>;
  /** The ratings of a bot in conversations that are still kept, oldest first. */
  ratings(bot: string): Promise<Rating[]>;
  /** Whether there was a conversation with this id that was deleted. */
  isDeleted(id: string): Promise<boolean>;
  /** Deletes a conversation with everything in it; its id cannot be used again. False if there is none. */
  delete(id: string, at: Date): Promise<boolean>;
  /** Deletes the conversations with a bot that have been silent since a moment; returns how many. */
  deleteSilentSince(bot: string, before: Date): Promise<number>;
}

/** The conversations of an installation. */
export interface ConversationStore {
  /** The one place where a query is bound to its organisation. */
  of(organisation: string): OrganisationConversations;
  /** The places of the last activities of conversations, by id; those that are not there are absent. */
  places(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Forgets the ids of conversations that were deleted before a moment; returns how many. */
  forgetDeleted(before: Date): Promise<number>;
  /** The key that tokens are signed with: the one kept, or `fresh`, which is kept from now on. */
  signingKey(fresh: Uint8Array): Promise<Uint8Array>;
}
