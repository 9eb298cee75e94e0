import type { DirectLinePorts, KeyStorage, Socket } from './ports.ts';

/** The ports of a web page; each falls back where a browser lacks or blocks something. */
export function browserPorts(): DirectLinePorts {
  return {
    fetch: (input, init) => fetch(input, init),
    openSocket:
      typeof WebSocket === 'undefined' ? undefined : (url) => new WebSocket(url) as Socket,
    clock: {
      now: () => Date.now(),
      after: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    random: Math.random,
    storage: localKeyStorage(),
    openChannel: typeof BroadcastChannel === 'undefined' ? undefined : openChannel,
    exclusively: (name, work) =>
      typeof navigator !== 'undefined' && navigator.locks
        ? (navigator.locks.request(name, work) as ReturnType<typeof work>)
        : work(),
  };
}

/** The storage of the site, or memory where the person has blocked it. */
export function localKeyStorage(): KeyStorage {
  const memory = new Map<string, string>();
  const kept = <Value>(use: (storage: Storage) => Value, otherwise: () => Value): Value => {
    try {
      return use(localStorage);
    } catch {
      // Blocked or full: memory holds it for this page.
      return otherwise();
    }
  };
  return {
    get: (key) =>
      memory.get(key) ??
      kept(
        (storage) => storage.getItem(key),
        () => null,
      ),
    set: (key, value) => {
      memory.delete(key);
      kept(
        (storage) => storage.setItem(key, value),
        () => void memory.set(key, value),
      );
    },
    remove: (key) => {
      memory.delete(key);
      kept(
        (storage) => storage.removeItem(key),
        () => undefined,
      );
    },
  };
}

function openChannel(name: string) {
  const channel = new BroadcastChannel(name);
  return {
    post: (message: unknown) => channel.postMessage(message),
    listen: (heard: (message: unknown) => void) => {
      channel.onmessage = ({ data }) => heard(data);
    },
    close: () => channel.close(),
  };
}
