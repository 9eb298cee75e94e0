import type { QuizStorage } from '../play/quiz-memory.ts';

/** Storage of the page; null where it may not keep anything: then nobody is offered it. */
export function pageStorage(name: 'localStorage' | 'sessionStorage'): QuizStorage | null {
  try {
    return globalThis[name];
  } catch {
    return null;
  }
}
