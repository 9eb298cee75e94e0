import { findFault } from '../boundary/find-fault.ts';
import { backOff } from '../direct-line/back-off.ts';
import { AuroraError } from '../errors.ts';
import { GroupFrame as frameShape } from '../generated/group-shapes.generated.ts';
import type { GroupFrame } from '../types.ts';
import type { GroupWire } from './group-wire.ts';
import type { GroupPorts, GroupSocket } from './ports.ts';

/** A socket on which nothing came for so long, not even an empty frame, is dead. Milliseconds. */
const SILENT_MS = 60_000;
const POLL_MS = 2_000;
/** A socket that does not open so often is given up for a while. */
const SOCKET_TRIES = 2;
const POLLS_BEFORE_SOCKET = 30;

/** How a group is found to be over for whoever asks. */
export type GroupEnding = 'over' | 'removed';

/** Brings frames of a group, by socket or by asking. */
export interface Frames {
  /** Connects anew at once: at the start, after sleep, or when the network is back. */
  wake(): void;
  stop(): void;
}

/** What frames are brought with, and to whom. */
export interface FramesOptions {
  wire: GroupWire;
  ports: GroupPorts;
  /** The version that is known. */
  version: () => string | null;
  /** Takes a frame; false when it does not follow what is known. */
  take: (frame: GroupFrame) => boolean;
  online: (isOnline: boolean) => void;
  ended: (how: GroupEnding) => void;
}

/** How an error ends a group for good; undefined when trying again may help. */
export function endingOf(error: unknown): GroupEnding | undefined {
  if (!(error instanceof AuroraError)) return undefined;
  if (error.status === 410) return 'over';
  return error.kind === 'not-found' || error.status === 401 ? 'removed' : undefined;
}

/** Makes what brings the frames of one group. */
export function createFrames(options: FramesOptions): Frames {
  const { wire, ports, version, take, online, ended } = options;
  const { clock, random, openSocket } = ports;
  let stopped = false;
  let generation = 0;
  let attempt = 0;
  let socketFailures = 0;
  let socket: GroupSocket | undefined;
  let callOff = () => {};

  const later = (milliseconds: number, run: () => void) => {
    callOff();
    callOff = clock.after(milliseconds, run);
  };
  const closeSocket = () => {
    const old = socket;
    socket = undefined;
    old?.close();
  };
  const stop = () => {
    stopped = true;
    callOff();
    closeSocket();
  };
  const end = (how: GroupEnding) => {
    stop();
    ended(how);
  };
  const failed = (error: unknown) => {
    const how = endingOf(error);
    if (how) return end(how);
    online(false);
    const asked = error instanceof AuroraError ? error.retryAfterSeconds : undefined;
    const pause = Math.max(backOff(attempt++, random), (asked ?? 0) * 1000);
    later(pause, () => void connect());
  };

  const connect = async () => {
    generation += 1;
    const mine = generation;
    closeSocket();
    callOff();
    if (!openSocket || socketFailures >= SOCKET_TRIES) return poll(0);
    try {
      const { url } = await wire.openStream();
      if (!stopped && mine === generation) listen(openSocket(url));
    } catch (error) {
      if (!stopped && mine === generation) failed(error);
    }
  };

  const listen = (opened: GroupSocket) => {
    socket = opened;
    let hasSpoken = false;
    opened.onmessage = ({ data }) => {
      if (socket !== opened || typeof data !== 'string') return;
      later(SILENT_MS, () => void connect());
      if (data === '') return;
      const frame = parse(data);
      hasSpoken = true;
      attempt = 0;
      socketFailures = 0;
      if (frame && take(frame)) online(true);
      else void connect();
    };
    opened.onclose = (event) => {
      if (socket !== opened || stopped) return;
      socket = undefined;
      if (event?.code === 4410) return end('over');
      if (event?.code === 4404) return end('removed');
      if (!hasSpoken) socketFailures += 1;
      // A socket that never opens says nothing of the network; asking will.
      if (hasSpoken) online(false);
      later(backOff(attempt++, random), () => void connect());
    };
    later(SILENT_MS, () => void connect());
  };

  const poll = (polls: number) => {
    const mine = generation;
    const ask = async () => {
      try {
        const frame = await wire.read(version());
        if (stopped || mine !== generation) return;
        attempt = 0;
        if (!take(frame)) return ask();
        online(true);
      } catch (error) {
        if (!stopped && mine === generation) failed(error);
        return;
      }
      if (openSocket && polls >= POLLS_BEFORE_SOCKET) {
        socketFailures = 0;
        return connect();
      }
      later(POLL_MS * (0.75 + random() / 2), () => poll(polls + 1));
    };
    void ask();
  };

  return {
    wake() {
      if (stopped) return;
      attempt = 0;
      socketFailures = 0;
      void connect();
    },
    stop,
  };
}

function parse(data: string): GroupFrame | undefined {
  try {
    const value: unknown = JSON.parse(data);
    return findFault(frameShape, value) === undefined ? (value as GroupFrame) : undefined;
  } catch {
    // Cut off: whoever asks again gets everything.
    return undefined;
  }
}
