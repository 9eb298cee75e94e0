import type { Activity, ActivitySet } from './activity.ts';
import { backOff } from './back-off.ts';
import { createInbox } from './inbox.ts';
import type { DirectLinePorts, Socket } from './ports.ts';
import type { ConversationReply, Session } from './session.ts';
import type { Wire } from './wire.ts';

/** Long enough for two frames that changed places to sort themselves out. */
const GAP_MS = 300;
/** After so long a silence the server is asked whether something was pushed in vain. */
const QUIET_MS = 10_000;
const LONG_QUIET_MS = 60_000;
const POLL_FAST_MS = 1_000;
const POLL_SLOW_MS = 5_000;
/** A socket that does not open so often is given up for a while. */
const SOCKET_TRIES = 2;
const POLLS_BEFORE_SOCKET = 30;
/** A history of so many activities may have more to come. */
const PART = 50;

/** Brings what the server has, by socket or by asking, in order and each once. */
export interface Receiver {
  /** Begins, with the stream that the server offered if it offered one. */
  start(streamUrl?: string): void;
  /** Asks what is new; whether the server answered. */
  catchUp(): Promise<boolean>;
  /** Takes something that the server is known to have. */
  take(set: ActivitySet): void;
  /** Connects anew at once: after sleep, or when the network is back. */
  wake(): void;
  stop(): void;
}

/** What a receiver works with. */
export interface ReceiverOptions {
  wire: Wire;
  session: Session;
  received: (activities: Activity[]) => void;
  online: (isOnline: boolean) => void;
  /** Renews the token; whether it was renewed. */
  renew: () => Promise<boolean>;
  /** Called when the server knows the conversation no more. */
  gone: () => void;
  ports: Pick<DirectLinePorts, 'clock' | 'random' | 'openSocket'>;
}

/** Makes a receiver for one conversation. */
export function createReceiver(options: ReceiverOptions): Receiver {
  const { wire, session, received, online, renew, gone, ports } = options;
  const { clock, random, openSocket } = ports;
  const inbox = createInbox();
  let stopped = false;
  let socket: Socket | undefined;
  let socketFailures = 0;
  let generation = 0;
  let attempt = 0;
  let polls = 0;
  let asking: Promise<boolean> | undefined;
  let found = 0;
  let callOffNext = () => {};
  let callOffGap: (() => void) | undefined;

  const next = (milliseconds: number, run: () => void) => {
    callOffNext();
    callOffNext = clock.after(milliseconds, run);
  };
  const give = (activities: Activity[]) => {
    found += activities.length;
    if (activities.length > 0 && !stopped) received(activities);
  };

  const ask = async (mayRenew = true): Promise<boolean> => {
    const mark = inbox.watermark;
    const query = mark === undefined ? '' : `?watermark=${encodeURIComponent(mark)}`;
    const reply = await wire<ActivitySet>({
      method: 'GET',
      path: `/conversations/${session.conversationId}/activities${query}`,
      token: session.token,
    });
    if (stopped) return false;
    const set = reply.kind === 'ok' ? checked(reply.body) : undefined;
    if (set) {
      give(inbox.answered(set));
      // A long history comes in parts.
      const more = set.activities.length >= PART && set.watermark !== mark;
      return more ? ask(mayRenew) : true;
    }
    if (reply.kind === 'unauthorized' && mayRenew && (await renew())) return ask(false);
    if (reply.kind === 'gone') gone();
    return false;
  };
  const catchUp = () => {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };
  const take = (set: ActivitySet) => {
    give(inbox.pushed(set));
    if (!inbox.hasGap || callOffGap) return;
    callOffGap = clock.after(GAP_MS, () => {
      callOffGap = undefined;
      if (inbox.hasGap && !stopped) void catchUp();
    });
  };

  const connect = async (streamUrl?: string) => {
    generation += 1;
    const mine = generation;
    closeSocket();
    callOffNext();
    const isThere = await catchUp();
    if (stopped || mine !== generation) return;
    online(isThere);
    if (!isThere) return next(backOff(attempt++, random), () => void connect());
    if (!openSocket || socketFailures >= SOCKET_TRIES) return poll();
    const url = streamUrl ?? (await renewStream());
    if (stopped || mine !== generation) return;
    if (url === undefined) return poll();
    listen(openSocket(url));
  };
  const renewStream = async () => {
    const query = inbox.watermark === undefined ? '' : `?watermark=${inbox.watermark}`;
    const reply = await wire<ConversationReply>({
      method: 'GET',
      path: `/conversations/${session.conversationId}${query}`,
      token: session.token,
    });
    return reply.kind === 'ok' ? reply.body.streamUrl : undefined;
  };
  const listen = (opened: Socket) => {
    socket = opened;
    let everOpened = false;
    opened.onopen = () => {
      everOpened = true;
      socketFailures = 0;
      // Something may have been said between the last answer and the opening.
      void catchUp();
    };
    opened.onmessage = ({ data }) => {
      const set = typeof data === 'string' && data !== '' ? parse(data) : undefined;
      if (!set) return;
      attempt = 0;
      take(set);
      next(QUIET_MS, check);
    };
    opened.onclose = () => {
      if (socket !== opened || stopped) return;
      socket = undefined;
      if (!everOpened) socketFailures += 1;
      next(backOff(attempt++, random), () => void connect());
    };
    next(QUIET_MS, check);
  };
  /** A socket may look open and be dead: what it should have brought is asked for. */
  const check = async () => {
    const before = found;
    const isThere = await catchUp();
    if (stopped) return;
    if (!isThere || found > before) return void connect();
    next(LONG_QUIET_MS, check);
  };
  const poll = (wait = POLL_FAST_MS) => {
    next(wait, async () => {
      const before = found;
      const isThere = await catchUp();
      if (stopped) return;
      polls += 1;
      const triesSocket = openSocket !== undefined && polls % POLLS_BEFORE_SOCKET === 0;
      if (triesSocket) socketFailures = 0;
      if (triesSocket || !isThere) return void connect();
      poll(found > before ? POLL_FAST_MS : POLL_SLOW_MS);
    });
  };
  const closeSocket = () => {
    const old = socket;
    socket = undefined;
    old?.close();
  };
  return {
    start: (streamUrl) => void connect(streamUrl),
    catchUp,
    take,
    wake: () => {
      attempt = 0;
      socketFailures = 0;
      void connect();
    },
    stop: () => {
      stopped = true;
      callOffNext();
      callOffGap?.();
      closeSocket();
    },
  };
}

function parse(data: string): ActivitySet | undefined {
  try {
    return checked(JSON.parse(data));
  } catch {
    // Cut off: the check after a silence asks for it.
    return undefined;
  }
}

/** A set with the activities that are activities, or undefined when it is not a set at all. */
function checked(value: unknown): ActivitySet | undefined {
  const { activities, watermark } = (value ?? {}) as Partial<ActivitySet>;
  if (!Array.isArray(activities)) return undefined;
  return {
    activities: activities.filter(
      (one: Partial<Activity> | null) =>
        typeof one?.type === 'string' && typeof one.from?.id === 'string',
    ),
    ...(typeof watermark === 'string' && { watermark }),
  };
}
