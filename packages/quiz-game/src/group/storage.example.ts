import type { QuizStorage } from '../play/quiz-memory.ts';

/** A storage in which a group is remembered already, or one that refuses everything. */
export function exampleStorage(
  role: 'leader' | 'player',
  kept: object | null,
  isClosed = false,
): QuizStorage {
  const texts = new Map<string, string>();
  if (kept) texts.set(`aurora-group:${role}`, JSON.stringify(kept));
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => {
      if (isClosed) throw new DOMException('no', 'SecurityError');
      texts.set(key, value);
    },
    removeItem: (key) => void texts.delete(key),
  };
}
