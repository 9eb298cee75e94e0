import { backOff } from './back-off.ts';
import type { Outbox, OutboxItem } from './outbox.ts';
import type { DirectLinePorts } from './ports.ts';
import type { Reply } from './wire.ts';

/** So often a server that can be reached may fail to take an item; then the person is asked. */
const MOST_FAILURES = 8;

/** Takes the outbox to the server, one after another. */
export interface Sender {
  /** Goes on sending: something was added. */
  kick(): void;
  /** Goes on at once, without waiting out the pause: the network is back. */
  hurry(): void;
  stop(): void;
}

/** What a sender works with. */
export interface SenderOptions {
  outbox: Outbox;
  /** Posts an item. */
  post: (item: OutboxItem) => Promise<Reply<{ id?: string }>>;
  /** Looks whether something whose answer was lost has arrived; false when nobody can say. */
  catchUp: () => Promise<boolean>;
  /** Called when the server has it. */
  delivered: (item: OutboxItem, id: string | undefined) => void;
  /** Renews the token. */
  renew: () => Promise<unknown>;
  lockName: string;
  ports: Pick<DirectLinePorts, 'clock' | 'random' | 'exclusively'>;
}

/**
 * Makes a sender. One item is on its way at a time, so the server gets them in order; after a lost
 * answer it looks for the echo before it sends again, so no server stores it twice.
 */
export function createSender(options: SenderOptions): Sender {
  const { outbox, post, catchUp, delivered, renew, lockName, ports } = options;
  let running = false;
  let stopped = false;
  let attempt = 0;
  let failures = 0;
  let uncertain = false;
  let wakeUp: (() => void) | undefined;

  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const callOff = ports.clock.after(milliseconds, resolve);
      wakeUp = () => {
        callOff();
        resolve();
      };
    });

  /** Milliseconds to wait before going on. */
  const sendOne = async (item: OutboxItem): Promise<number> => {
    if (!outbox.waits(item.id)) {
      outbox.remove(item.id);
      return 0;
    }
    if (uncertain && !(await catchUp())) return backOff(attempt++, ports.random);
    if (!outbox.waits(item.id)) return 0;
    const reply = await post(item);
    uncertain = reply.kind === 'later';
    if (reply.kind === 'ok') {
      delivered(item, reply.body.id);
      outbox.remove(item.id);
    }
    if (reply.kind === 'ok' || reply.kind === 'refused' || failures >= MOST_FAILURES) {
      if (reply.kind !== 'ok') outbox.setState(item.id, 'failed');
      attempt = 0;
      failures = 0;
      return 0;
    }
    failures += 1;
    if (reply.kind === 'unauthorized') await renew();
    if (reply.kind === 'gone') await catchUp();
    const waitMs = reply.kind === 'later' ? reply.waitMs : undefined;
    return waitMs ?? backOff(attempt++, ports.random);
  };

  const run = async () => {
    if (running) return;
    running = true;
    for (;;) {
      const item = outbox.items.find(({ state }) => state === 'waiting');
      if (!item || stopped) break;
      const wait = await ports.exclusively(lockName, () => sendOne(item));
      if (wait > 0 && !stopped) await pause(wait);
    }
    running = false;
  };
  return {
    kick: () => void run(),
    hurry: () => {
      attempt = 0;
      wakeUp?.();
      void run();
    },
    stop: () => {
      stopped = true;
      wakeUp?.();
    },
  };
}
