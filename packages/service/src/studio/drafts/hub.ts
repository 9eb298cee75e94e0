import type { StoredEvent } from '../../store/studio-bot-store.ts';
import { showEvent } from './shown.ts';

/** The sending side of an open stream of events. */
export interface EventConnection {
  send(text: string): void;
  close(): void;
  /** Whether its reader has fallen behind so far that it is to come back later. */
  isSlow(): boolean;
  /** Whether its reader may still read. */
  isAllowed(): Promise<boolean>;
}

/** Which part of what is done with a bot a stream is to carry. */
export interface EventPlace {
  organisation: string;
  bot: string;
  /** The number of the edit after which it begins. */
  after: number;
  /** The account of whoever looks on. */
  account: string;
}

/** The streams of edits that are open in this instance. */
export interface DraftHub {
  readonly open: number;
  /** How many of them an account has. */
  openOf(account: string): number;
  /** Opens a stream; it carries at once what is already there. Returns what ends it. */
  add(place: EventPlace, connection: EventConnection): () => void;
  /** Tells that a bot has been changed, here or in another instance. */
  changed(bot: string): void;
  /** Looks whether any stream has missed something. */
  catchUp(): void;
  /** Gives every stream a sign of life, and ends those whose readers may not read any more. */
  keepAlive(): void;
  closeAll(): void;
}

const PAGE = 100;

interface Stream extends EventPlace {
  connection: EventConnection;
  isBehind: boolean;
  isReading: boolean;
}

/** An edit as it is sent. */
interface Message {
  sequence: number;
  text: string;
}

/** Creates the hub of one instance. */
export function createDraftHub(
  read: (place: EventPlace, limit: number) => Promise<readonly StoredEvent[]>,
  onTrouble: (error: Error) => void,
): DraftHub {
  const streams = new Set<Stream>();
  /** What is being read, by bot and place: editors who look on together are told together. */
  const readings = new Map<string, Map<string, Promise<readonly Message[]>>>();

  function messages(place: EventPlace): Promise<readonly Message[]> {
    const { organisation, bot, after } = place;
    const ofBot = readings.get(bot) ?? new Map<string, Promise<readonly Message[]>>();
    readings.set(bot, ofBot);
    const key = `${after} ${organisation}`;
    const known = ofBot.get(key);
    if (known) return known;
    const reading = read(place, PAGE).then((events) => events.map(messageOf));
    ofBot.set(key, reading);
    const forget = () => {
      if (ofBot.get(key) === reading) ofBot.delete(key);
      if (ofBot.size === 0 && readings.get(bot) === ofBot) readings.delete(bot);
    };
    reading.then(forget, forget);
    return reading;
  }

  function close(stream: Stream): void {
    if (streams.delete(stream)) stream.connection.close();
  }

  /** Reads on until nothing more is there; one reading at a time keeps the order. */
  async function follow(stream: Stream): Promise<void> {
    stream.isBehind = true;
    if (stream.isReading) return;
    stream.isReading = true;
    try {
      while (stream.isBehind && streams.has(stream)) {
        stream.isBehind = false;
        const found = await messages(stream);
        for (const { sequence, text } of found) {
          if (!streams.has(stream)) return;
          // Its reader asks again after the last one that came through.
          if (stream.connection.isSlow()) return close(stream);
          stream.after = sequence;
          stream.connection.send(text);
        }
        stream.isBehind ||= found.length === PAGE;
      }
    } catch (error) {
      onTrouble(error as Error);
      close(stream);
    } finally {
      stream.isReading = false;
    }
  }

  async function check(stream: Stream): Promise<void> {
    try {
      if (!(await stream.connection.isAllowed())) close(stream);
    } catch (error) {
      onTrouble(error as Error);
    }
  }

  const follows = (wanted: (stream: Stream) => boolean) => {
    for (const stream of [...streams]) if (wanted(stream)) void follow(stream);
  };

  return {
    get open() {
      return streams.size;
    },
    openOf: (account) => [...streams].filter((stream) => stream.account === account).length,
    add(place, connection) {
      const stream: Stream = { ...place, connection, isBehind: true, isReading: false };
      streams.add(stream);
      void follow(stream);
      return () => {
        streams.delete(stream);
      };
    },
    changed(bot) {
      // What began to be read before may lack the change.
      readings.delete(bot);
      follows((stream) => stream.bot === bot);
    },
    catchUp() {
      readings.clear();
      follows(() => true);
    },
    keepAlive() {
      for (const stream of [...streams]) {
        if (stream.connection.isSlow()) close(stream);
        else stream.connection.send(':\n\n');
        void check(stream);
      }
    },
    closeAll() {
      for (const stream of [...streams]) close(stream);
    },
  };
}

function messageOf(event: StoredEvent): Message {
  const { sequence } = event;
  return { sequence, text: `id: ${sequence}\ndata: ${JSON.stringify(showEvent(event))}\n\n` };
}
