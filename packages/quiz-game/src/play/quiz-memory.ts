/** Where a run can be kept: the page's `localStorage` has this form. */
export interface QuizStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** What is kept of a quiz on the device, or null. */
export function readKept(storage: QuizStorage | null, key: string): unknown {
  try {
    const text = storage?.getItem(key);
    return text ? JSON.parse(text) : null;
  } catch {
    // Closed storage and text that is not ours are as good as nothing kept.
    return null;
  }
}

/** Keeps a value, or takes it away with null; false when the device does not let it. */
export function keep(storage: QuizStorage | null, key: string, value: unknown): boolean {
  try {
    if (value === null) storage?.removeItem(key);
    else storage?.setItem(key, JSON.stringify(value));
    return storage !== null;
  } catch {
    // The person is told that the answers are in the page only.
    return false;
  }
}
