import type { Activity } from './activity.ts';

/** The sending side of an open stream: a WebSocket in a server, a queue of events in a browser. */
export interface StreamConnection {
  /** Sends a text frame. */
  send(frame: string): void;
  /** Closes the stream; `code` as in RFC 6455 § 7.4. */
  close(code: number, reason: string): void;
  /** Bytes that wait to be sent, where the transport knows. */
  readonly bufferedAmount?: number;
}

/** An activity of the moment: it has no id, since it has no place in the conversation. */
export type PassingActivity = Omit<Activity, 'id'>;

/** Which part of a conversation a stream is to carry. */
export interface StreamPlace {
  conversationId: string;
  organisation: string;
  /** The place after which the stream begins. */
  after: number;
}

/** The streams that are open in this instance. */
export interface Streams {
  readonly open: number;
  /** How many streams of a conversation are open. */
  openOf(conversationId: string): number;
  /** Opens a stream; it carries at once what is already there. Returns what ends it. */
  add(place: StreamPlace, connection: StreamConnection): () => void;
  /** Tells that a conversation has grown to a place; who knows the new activities passes them on. */
  grown(conversationId: string, to: number, added?: readonly Activity[]): void;
  /** Sends something that is not kept, such as a sign of typing. */
  pass(conversationId: string, activity: PassingActivity): void;
  /** Looks whether any stream has missed something, and lets it read that. */
  catchUp(): Promise<void>;
  /** Closes the streams of a conversation, or all. */
  close(code: number, reason: string, conversationId?: string): void;
}

/** Reads activities of a conversation after a place. */
export type ReadActivities = (
  organisation: string,
  conversationId: string,
  after: number,
  limit: number,
) => Promise<readonly Activity[]>;

/** Reads how far conversations have gone, by id. */
export type ReadPlaces = (ids: readonly string[]) => Promise<ReadonlyMap<string, number>>;

/** A stream further behind than this is closed; its reader comes back with its watermark. Bytes. */
const MAX_BUFFERED = 1_048_576;
const PAGE = 100;

interface Stream extends StreamPlace {
  connection: StreamConnection;
  /** Whether there may be more than the stream has carried. */
  behind: boolean;
  reading: boolean;
}

/** Creates the streams of one instance. */
export function createStreams(
  read: ReadActivities,
  readPlaces: ReadPlaces,
  onTrouble: (error: Error) => void,
): Streams {
  const all = new Map<string, Set<Stream>>();
  let open = 0;

  function end(stream: Stream): void {
    const siblings = all.get(stream.conversationId);
    if (!siblings?.delete(stream)) return;
    open -= 1;
    if (siblings.size === 0) all.delete(stream.conversationId);
  }

  function send(stream: Stream, activities: readonly PassingActivity[], watermark: number): void {
    if ((stream.connection.bufferedAmount ?? 0) > MAX_BUFFERED) {
      end(stream);
      stream.connection.close(1013, 'Too slow.');
      return;
    }
    stream.connection.send(JSON.stringify({ activities, watermark: String(watermark) }));
  }

  /** Reads on until nothing more is there; one reading at a time keeps the order. */
  async function follow(stream: Stream): Promise<void> {
    stream.behind = true;
    if (stream.reading) return;
    stream.reading = true;
    try {
      while (stream.behind && all.get(stream.conversationId)?.has(stream)) {
        stream.behind = false;
        const { organisation, conversationId, after } = stream;
        const added = await read(organisation, conversationId, after, PAGE);
        if (added.length === 0) continue;
        stream.after = after + added.length;
        stream.behind ||= added.length === PAGE;
        send(stream, added, stream.after);
      }
    } catch (error) {
      onTrouble(error as Error);
      end(stream);
      stream.connection.close(1011, 'Try again.');
    } finally {
      stream.reading = false;
    }
  }

  function each(work: (stream: Stream) => void): void {
    for (const streams of [...all.values()]) for (const stream of [...streams]) work(stream);
  }

  return {
    get open() {
      return open;
    },
    openOf: (conversationId) => all.get(conversationId)?.size ?? 0,
    add(place, connection) {
      const stream: Stream = { ...place, connection, behind: true, reading: false };
      const siblings = all.get(place.conversationId) ?? new Set();
      all.set(place.conversationId, siblings.add(stream));
      open += 1;
      void follow(stream);
      return () => end(stream);
    },
    grown(conversationId, to, added = []) {
      for (const stream of [...(all.get(conversationId) ?? [])]) {
        const isNext = !stream.reading && stream.after === to - added.length;
        if (added.length > 0 && isNext) {
          stream.after = to;
          send(stream, added, to);
        } else if (to > stream.after) void follow(stream);
      }
    },
    pass(conversationId, activity) {
      for (const stream of [...(all.get(conversationId) ?? [])]) {
        send(stream, [activity], stream.after);
      }
    },
    async catchUp() {
      const places = await readPlaces([...all.keys()]);
      each((stream) => {
        if ((places.get(stream.conversationId) ?? 0) > stream.after) void follow(stream);
      });
    },
    close(code, reason, conversationId) {
      each((stream) => {
        if (conversationId !== undefined && stream.conversationId !== conversationId) return;
        end(stream);
        stream.connection.close(code, reason);
      });
    },
  };
}
