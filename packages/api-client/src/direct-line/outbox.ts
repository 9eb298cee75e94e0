import type { OutgoingActivity } from './activity.ts';
import type { KeyStorage } from './ports.ts';

/** Something that the person or the page has sent and the server has not yet confirmed. */
export interface OutboxItem {
  /** The client's own id, `channelData.clientActivityID` of the activity. */
  id: string;
  activity: OutgoingActivity;
  /** `failed` waits for the person: try again or leave it. */
  state: 'waiting' | 'failed';
}

/** What is on its way to the server, in order; survives a reload and is shared by tabs. */
export interface Outbox {
  readonly items: readonly OutboxItem[];
  add(item: OutboxItem): void;
  /** Whether an item still waits, in whichever tab. */
  waits(id: string): boolean;
  remove(id: string): void;
  setState(id: string, state: OutboxItem['state']): void;
  clear(): void;
}

/** Makes an outbox kept under a storage key; `changed` is called whenever the items are others. */
export function createOutbox(key: string, storage: KeyStorage, changed: () => void): Outbox {
  let items = parse(storage.get(key));
  /** Other tabs write into the same list: always change what is kept, not what was read once. */
  const change = (edit: (items: OutboxItem[]) => OutboxItem[]) => {
    const kept = edit(parse(storage.get(key)));
    items = edit(items);
    if (kept.length === 0) storage.remove(key);
    else storage.set(key, JSON.stringify(kept));
    changed();
  };
  return {
    get items() {
      return items;
    },
    add: (item) => change((all) => [...all, item]),
    waits: (id) => parse(storage.get(key)).some((item) => item.id === id),
    remove: (id) => {
      if (items.some((item) => item.id === id))
        change((all) => all.filter((item) => item.id !== id));
    },
    setState: (id, state) =>
      change((all) => {
        const item = all.find((each) => each.id === id);
        if (!item) return all;
        // One that is tried again goes to the end: what was sent meanwhile stays before it.
        const others = all.filter((each) => each.id !== id);
        return state === 'waiting'
          ? [...others, { ...item, state }]
          : all.map((each) => (each.id === id ? { ...each, state } : each));
      }),
    clear: () => change(() => []),
  };
}

function parse(text: string | null): OutboxItem[] {
  try {
    const items = JSON.parse(text ?? '[]') as OutboxItem[];
    return items.filter((item) => typeof item.id === 'string' && item.activity !== undefined);
  } catch {
    // Not ours, or cut off: nothing to send.
    return [];
  }
}
