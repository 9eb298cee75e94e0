import { useEffect, useMemo, useState } from 'react';
import { type Answer, createRun, type Quiz, type Run, type Step, step } from '../engine/index.ts';
import type { Take } from './play-props.ts';
import { keep, type QuizStorage, readKept } from './quiz-memory.ts';

/** Where the answers stay: in the page, on the device, or in the page of a device that others use. */
export type Keeping = 'page' | 'device' | 'shared';

/** What the person is shown. */
export type Screen = 'start' | 'play' | 'deleted';

/** What {@link useQuizRun} takes. */
export interface QuizRunOptions {
  quiz: Quiz;
  age: number | undefined;
  storage: QuizStorage | null;
}

/** One person's run, where it is kept, and what can be done with it. */
export function useQuizRun({ quiz, age, storage }: QuizRunOptions) {
  const key = `aurora-quiz:${quiz.id}`;
  const fresh = useMemo(() => () => createRun(quiz, age === undefined ? {} : { age }), [quiz, age]);
  const [kept, setKept] = useState(() => readKept(storage, key));
  const [run, setRun] = useState<Run>(fresh);
  const [keeping, setKeeping] = useState<Keeping>('page');
  const [screen, setScreen] = useState<Screen>('start');
  const [isRefused, setRefused] = useState(false);

  useEffect(() => {
    if (keeping !== 'device' || screen !== 'play') return;
    setRefused(!keep(storage, key, run));
  }, [keeping, screen, run, storage, key]);

  useEffect(() => {
    if (keeping !== 'shared') return;
    // The next person may come back to the page by its history.
    const forget = () => {
      setRun(fresh());
      setScreen('start');
    };
    window.addEventListener('pagehide', forget);
    return () => window.removeEventListener('pagehide', forget);
  }, [keeping, fresh]);

  const take: Take = (what: Step | string, answer?: Answer | undefined) =>
    setRun((former) => step(quiz, former, stepOf(what, answer)));
  return {
    run,
    take,
    screen,
    keeping,
    setKeeping,
    isKept: kept !== null,
    isRefused,
    start: () => {
      if (kept !== null) keep(storage, key, null);
      setKept(null);
      setScreen('play');
    },
    resume: () => {
      setRun(createRun(quiz, { kept, ...(age !== undefined && { age }) }));
      setKeeping('device');
      setScreen('play');
    },
    leave: () => setScreen('start'),
    deleteAll: () => {
      keep(storage, key, null);
      setKept(null);
      setRun(fresh());
      setKeeping('page');
      setScreen('deleted');
    },
  };
}

function stepOf(what: Step | string, answer: Answer | undefined): Step {
  if (typeof what !== 'string') return what;
  return answer === undefined
    ? { do: 'take-back', question: what }
    : { do: 'answer', question: what, answer };
}
