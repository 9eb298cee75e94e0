import type { Deps } from './deps.ts';
import type { PassingActivity } from './direct-line/streams.ts';
import type { DraftHub } from './studio/drafts/hub.ts';

/** What a transport does with open streams, of conversations and of groups. */
export interface ServiceStreams {
  /** How many streams of conversations are open. */
  readonly open: number;
  /** How many streams of groups are open. */
  readonly openOfGroups: number;
  /** How many editors look on while drafts are changed. */
  readonly openOfDrafts: number;
  /** Tells that another instance has changed something of a group. */
  groupChanged(groupId: string): void;
  /** Tells that another instance has taken a conversation to a place. */
  grown(conversationId: string, to: number): void;
  /** Shows what another instance has told of, to whoever listens here. */
  pass(conversationId: string, activity: PassingActivity): void;
  /** Looks whether any stream has missed something, and lets it read that. */
  catchUp(): Promise<void>;
  /**
   * Does what has to be done again and again while streams are open; to be called every 25 seconds or so.
   * Signs of life on WebSockets are for their transport.
   */
  keepAlive(): void;
  /** Closes every stream; readers come back elsewhere with their watermarks. */
  closeAll(): void;
}

/** With which code streams close when the server goes away. */
const GOING_AWAY = 1001;

/** The streams of one service. */
export function createServiceStreams(
  { chat, groups }: Deps,
  drafts: DraftHub | null,
): ServiceStreams {
  const { streams } = chat;
  const { hub } = groups;
  return {
    get open() {
      return streams.open;
    },
    get openOfGroups() {
      return hub.open;
    },
    get openOfDrafts() {
      return drafts?.open ?? 0;
    },
    groupChanged: (groupId) => hub.changed(groupId),
    grown: (conversationId, to) => streams.grown(conversationId, to),
    pass: (conversationId, activity) => streams.pass(conversationId, activity),
    async catchUp() {
      drafts?.catchUp();
      await Promise.all([streams.catchUp(), hub.catchUp()]);
    },
    keepAlive() {
      hub.keepAlive();
      drafts?.keepAlive();
    },
    closeAll() {
      streams.close(GOING_AWAY, 'The server goes away.');
      drafts?.closeAll();
      hub.closeAll(GOING_AWAY, 'The server goes away.');
    },
  };
}
