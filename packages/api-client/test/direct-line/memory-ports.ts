import type { DirectLinePorts, KeyStorage, TabChannel } from '../../src/direct-line/ports.ts';

/** A storage in memory, as one browser's tabs share it. */
export function memoryStorage(): KeyStorage & { readonly size: number } {
  const values = new Map<string, string>();
  return {
    get: (key) => values.get(key) ?? null,
    set: (key, value) => void values.set(key, value),
    remove: (key) => void values.delete(key),
    get size() {
      return values.size;
    },
  };
}

/** What the tabs of one browser share: storage, channels and locks. */
export function createBrowser(): Pick<DirectLinePorts, 'storage' | 'openChannel' | 'exclusively'> {
  const tabs = new Set<{ name: string; heard: (message: unknown) => void }>();
  const locks = new Map<string, Promise<unknown>>();
  return {
    storage: memoryStorage(),
    openChannel: (name): TabChannel => {
      const tab = { name, heard: (_message: unknown) => {} };
      tabs.add(tab);
      return {
        post: (message) => {
          for (const other of [...tabs])
            if (other !== tab && other.name === name) other.heard(structuredClone(message));
        },
        listen: (heard) => {
          tab.heard = heard;
        },
        close: () => void tabs.delete(tab),
      };
    },
    exclusively: (name, work) => {
      const before = locks.get(name) ?? Promise.resolve();
      const mine = before.then(work, work);
      locks.set(name, mine);
      return mine;
    },
  };
}
