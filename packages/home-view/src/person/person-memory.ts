/** Where a person's state can be kept: the page's `localStorage` has this form. */
export interface DeviceStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Where the state is kept. `page`: it is gone when the page closes. */
export type Memory = 'page' | 'device';

/** Why the device did not keep the state. */
export type MemoryProblem = 'forbidden' | 'full';

/** What was found on the device, or what became of an attempt. */
export type Kept = { kept: Record<string, unknown> | null } | { problem: MemoryProblem };

const VERSION = 1;

/** Reads what the device keeps; text that is not ours is as good as none. */
export function readMemory(storage: DeviceStorage, key: string): Kept {
  let text: string | null;
  try {
    text = storage.getItem(key);
  } catch {
    // Browsers throw when a person or their organisation has closed storage.
    return { problem: 'forbidden' };
  }
  return { kept: text === null ? null : parse(text) };
}

/** Writes the state; says what is wrong when the device does not take it. */
export function writeMemory(
  storage: DeviceStorage,
  key: string,
  state: object,
): MemoryProblem | null {
  try {
    storage.setItem(key, JSON.stringify({ version: VERSION, state }));
    return null;
  } catch (error) {
    const isFull = error instanceof Error && /quota/i.test(error.name);
    return isFull ? 'full' : 'forbidden';
  }
}

/** Deletes what the device keeps; says when it could not. */
export function clearMemory(storage: DeviceStorage, key: string): MemoryProblem | null {
  try {
    storage.removeItem(key);
    return null;
  } catch {
    return 'forbidden';
  }
}

function parse(text: string): Record<string, unknown> | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const isOurs =
    typeof value === 'object' &&
    value !== null &&
    (value as { version?: unknown }).version === VERSION;
  const state = isOurs ? (value as { state?: unknown }).state : null;
  return typeof state === 'object' && state !== null && !Array.isArray(state)
    ? (state as Record<string, unknown>)
    : null;
}
