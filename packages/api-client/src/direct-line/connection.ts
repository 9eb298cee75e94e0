import type { Activity, OutgoingActivity } from './activity.ts';
import type { OutboxItem } from './outbox.ts';
import type { DirectLinePorts } from './ports.ts';
import type { GetToken } from './session.ts';

/** `offline` tries by itself again; `refused` and `closed` do not. */
export type ConnectionStatus = 'idle' | 'connecting' | 'online' | 'offline' | 'refused' | 'closed';

/** What a connection tells. */
export type DirectLineEvent =
  /** The next activity of the conversation, in order, each once; also those of this person. */
  | { kind: 'activity'; activity: Activity }
  | { kind: 'status'; status: ConnectionStatus }
  | { kind: 'outbox'; items: readonly OutboxItem[] }
  /** The earlier conversation is no more; a new one has begun. */
  | { kind: 'restarted' }
  /** The person has deleted the conversation, in this tab or another. */
  | { kind: 'deleted' }
  /** Another tab tells something of its own. */
  | { kind: 'told'; message: unknown };

/** How a connection is made. */
export interface DirectLineOptions {
  /** The Direct Line address: `https://aurora.example/v3/directline`. */
  domain: string;
  /** Gets a token from the organisation's door; a secret has no place in a browser. */
  getToken: GetToken;
  /** Under which name the conversation is kept, so that a reload goes on with it. */
  storageKey: string;
  /** How the person is named to the bot. @default 'user' */
  userId?: string;
  /** What is used of the outside world. @default the browser's */
  ports?: Partial<DirectLinePorts>;
}

/** A conversation over Direct Line 3.0. */
export interface DirectLine {
  readonly status: ConnectionStatus;
  readonly outbox: readonly OutboxItem[];
  /** Whether an earlier conversation is kept and can be gone on with. */
  hasConversation(): boolean;
  /** Goes on with the kept conversation or begins one. */
  start(): void;
  /** Puts an activity on its way and gives the id by which its echo is known. */
  send(activity: OutgoingActivity): string;
  /** Sends a failed one again. */
  retry(id: string): void;
  /** Leaves a failed one unsent. */
  discard(id: string): void;
  /** Tells the other tabs something. */
  tell(message: unknown): void;
  subscribe(listener: (event: DirectLineEvent) => void): () => void;
  /** Call it when the page becomes visible or the network is back. */
  wake(): void;
  /** Deletes the conversation on the server and here; `unsupported` when the server cannot. */
  deleteConversation(): Promise<'deleted' | 'unsupported' | 'failed'>;
  /** Lets go of the network; the conversation can be gone on with later. */
  close(): void;
}
