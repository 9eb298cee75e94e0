import { useEffect, useState } from 'react';
import type { Quiz } from '../engine/index.ts';
import type { GroupQuiz } from './group-quiz.ts';

/** Loads the quiz of a group; `hasFailed` when it is not known here or cannot be loaded. */
export function useGroupQuiz(quizzes: readonly GroupQuiz[], id: string | undefined) {
  const [loaded, setLoaded] = useState<{ id: string; quiz: Quiz | null } | null>(null);
  useEffect(() => {
    if (id === undefined) return;
    let isWanted = true;
    const put = (quiz: Quiz | null) => {
      if (isWanted) setLoaded({ id, quiz });
    };
    const found = quizzes.find((each) => each.id === id);
    if (!found) put(null);
    else
      found.load().then(put, () => {
        // Whoever sees it can load the page again.
        put(null);
      });
    return () => {
      isWanted = false;
    };
  }, [quizzes, id]);
  const now = loaded?.id === id ? loaded : null;
  return { quiz: now?.quiz ?? null, hasFailed: now !== null && now?.quiz === null };
}
