import type { GroupFrame } from '@auroraai/api-client';
import type { StreamConnection } from '../direct-line/streams.ts';
import type { OwnPlace, StoredGroup } from '../store/group-store.ts';
import {
  changesFrame,
  isEmptyFrame,
  showGroup,
  showYou,
  type Version,
  wholeFrame,
} from './shown-group.ts';

/** The groups at which somebody looks in this instance. */
export interface GroupHub {
  /** How many streams are open. */
  readonly open: number;
  /** How many streams of one seat of a group are open; null is the leader's. */
  openOf(groupId: string, playerId: string | null): number;
  /** Opens a stream; it carries everything first, then changes. Returns what ends it. */
  add(groupId: string, playerId: string | null, connection: StreamConnection): () => void;
  /** What is new since a version, for who asks by themself; null when the group or the player is gone. */
  ask(groupId: string, playerId: string | null, since: string | null): Promise<GroupFrame | null>;
  /** Tells that something of a group has changed, here or in another instance. */
  changed(groupId: string): void;
  /** Looks whether anything was missed. */
  catchUp(): Promise<void>;
  /** Notes again which leaders are here. */
  keepAlive(): void;
  closeAll(code: number, reason: string): void;
}

/** What a hub reads from, and whom it tells. */
export interface HubParts {
  /** Names the versions of this instance. */
  name: string;
  read: (groupId: string) => Promise<StoredGroup | null>;
  own: (groupId: string, playerId: string) => Promise<OwnPlace | null>;
  /** Called when the first stream of a leader opens here, when the last ends, and to say so again. */
  leader: (groupId: string, away: boolean) => void;
  later: (call: () => void, milliseconds: number) => () => void;
  onTrouble: (error: Error) => void;
}

/** Changes within so many milliseconds of each other go together. */
const TOGETHER_MS = 100;
/** A stream further behind than this is closed; its reader comes back. Bytes. */
const MAX_BUFFERED = 1_048_576;
/** So many versions are remembered for those who ask by themselves. */
const REMEMBERED = 10;

/** Codes with which streams close (RFC 6455 § 7.4.2, for applications). */
const GONE = 4404;
const OVER = 4410;

interface Stream {
  playerId: string | null;
  connection: StreamConnection;
  /** Whether it has got everything and so can do with changes. */
  isWhole: boolean;
}

interface Live {
  versions: Version[];
  number: number;
  streams: Set<Stream>;
  /** Whether there may be something that has not been read. */
  isStale: boolean;
  reading: Promise<void> | null;
  waiting: boolean;
  /** Whether somebody has asked since the last sweep. */
  isAsked: boolean;
}

/** Creates the hub of one instance. */
export function createGroupHub(parts: HubParts): GroupHub {
  const { name, read, own, leader, later, onTrouble } = parts;
  const all = new Map<string, Live>();
  let open = 0;

  const liveOf = (groupId: string): Live => {
    const known = all.get(groupId);
    if (known) return known;
    const live: Live = {
      ...{ versions: [], number: 0, streams: new Set<Stream>(), isStale: true },
      ...{ reading: null, waiting: false, isAsked: true },
    };
    all.set(groupId, live);
    return live;
  };
  const newest = ({ versions }: Live) => versions.at(-1);
  const hasLeader = ({ streams }: Live) => [...streams].some(({ playerId }) => playerId === null);

  function end(groupId: string, live: Live, stream: Stream): void {
    if (!live.streams.delete(stream)) return;
    open -= 1;
    if (stream.playerId === null && !hasLeader(live)) leader(groupId, true);
  }

  function close(live: Live, stream: Stream, code: number, reason: string): void {
    if (live.streams.delete(stream)) open -= 1;
    stream.connection.close(code, reason);
  }

  function send(live: Live, stream: Stream, frame: string): void {
    if ((stream.connection.bufferedAmount ?? 0) > MAX_BUFFERED) {
      close(live, stream, 1013, 'Too slow.');
    } else stream.connection.send(frame);
  }

  /** Reads the group once more; who asks meanwhile waits for a reading that begins afterwards. */
  async function refresh(groupId: string, live: Live): Promise<void> {
    while (live.isStale) {
      live.reading ??= readOnce(groupId, live).finally(() => {
        live.reading = null;
      });
      await live.reading;
    }
  }

  async function readOnce(groupId: string, live: Live): Promise<void> {
    live.isStale = false;
    try {
      take(live, await read(groupId));
    } catch (error) {
      live.isStale = true;
      throw error;
    }
    if (live.versions.length === 0) all.delete(groupId);
  }

  function take(live: Live, group: StoredGroup | null): void {
    if (!group) {
      live.versions = [];
      for (const stream of [...live.streams]) close(live, stream, OVER, 'The group is over.');
      return;
    }
    const before = newest(live);
    const next: Version = { version: `${name}-${live.number + 1}`, shown: showGroup(group) };
    const frame = before && changesFrame(before, next);
    if (frame && isEmptyFrame(frame)) return;
    live.number += 1;
    live.versions = [...live.versions.slice(1 - REMEMBERED), next];
    const text = JSON.stringify(frame);
    const here = new Set(group.players.map(({ id }) => id));
    for (const stream of [...live.streams]) {
      if (stream.playerId !== null && !here.has(stream.playerId)) {
        close(live, stream, GONE, 'Not in the group.');
      } else if (stream.isWhole) send(live, stream, text);
    }
  }

  /** Gives a new stream everything, and whatever came while that was looked up. */
  async function begin(groupId: string, live: Live, stream: Stream): Promise<void> {
    const { playerId } = stream;
    const [mine] = await Promise.all([
      playerId === null ? null : own(groupId, playerId),
      refresh(groupId, live),
    ]);
    const version = newest(live);
    if (!version) return close(live, stream, OVER, 'The group is over.');
    if (playerId !== null && !mine) return close(live, stream, GONE, 'Not in the group.');
    if (!live.streams.has(stream)) return;
    stream.isWhole = true;
    send(live, stream, JSON.stringify(wholeFrame(version, showYou(playerId, mine))));
  }

  const trouble = (live: Live) => (error: Error) => {
    onTrouble(error);
    // Who comes back tries again.
    for (const stream of [...live.streams]) close(live, stream, 1011, 'Try again.');
  };

  /** Reads at once, and then no more often than changes go together. */
  function follow(groupId: string, live: Live): void {
    if (live.waiting) return;
    live.waiting = true;
    refresh(groupId, live).catch(trouble(live));
    later(() => {
      live.waiting = false;
      if (live.isStale && all.get(groupId) === live) follow(groupId, live);
    }, TOGETHER_MS);
  }

  return {
    get open() {
      return open;
    },
    openOf(groupId, playerId) {
      const streams = all.get(groupId)?.streams ?? [];
      return [...streams].filter((stream) => stream.playerId === playerId).length;
    },
    add(groupId, playerId, connection) {
      const live = liveOf(groupId);
      const stream: Stream = { playerId, connection, isWhole: false };
      if (playerId === null && !hasLeader(live)) leader(groupId, false);
      live.streams.add(stream);
      open += 1;
      begin(groupId, live, stream).catch(trouble(live));
      return () => end(groupId, live, stream);
    },
    async ask(groupId, playerId, since) {
      const live = liveOf(groupId);
      live.isAsked = true;
      await refresh(groupId, live);
      const to = newest(live);
      if (!to) return null;
      const isHere =
        playerId === null || to.shown.players.some(({ player_id }) => player_id === playerId);
      if (!isHere) return null;
      const from = live.versions.find(({ version }) => version === since);
      if (from) return changesFrame(from, to);
      const mine = playerId === null ? null : await own(groupId, playerId);
      return wholeFrame(to, showYou(playerId, mine));
    },
    changed(groupId) {
      const live = all.get(groupId);
      if (!live) return;
      live.isStale = true;
      if (live.streams.size > 0) follow(groupId, live);
    },
    async catchUp() {
      for (const [groupId, live] of [...all]) {
        if (live.streams.size === 0 && !live.isAsked) all.delete(groupId);
        live.isAsked = false;
        live.isStale = true;
        if (live.streams.size > 0) await refresh(groupId, live).catch(trouble(live));
      }
    },
    keepAlive() {
      for (const [groupId, live] of [...all]) {
        if (hasLeader(live)) leader(groupId, false);
      }
    },
    closeAll(code, reason) {
      for (const live of all.values()) {
        for (const stream of [...live.streams]) close(live, stream, code, reason);
      }
    },
  };
}
