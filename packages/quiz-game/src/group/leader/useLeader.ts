import { useMemo, useState } from 'react';
import type { CountedFrom } from '../count-for.ts';
import type { GroupAccess } from '../group-access.ts';
import { type GroupStorages, groupMemory, type Remembered } from '../group-memory.ts';
import { dimensionsOf, type GroupQuiz, groupSections } from '../group-quiz.ts';
import { type GroupProblem, problemOf } from '../parts/problem.ts';
import { useConnection } from '../useConnection.ts';
import type { GroupChoices } from './SetUp.tsx';

/** What a leader's device remembers. */
export interface LedGroup extends Remembered {
  code: string;
}

/** What {@link useLeader} takes. */
export interface LeaderOptions {
  access: GroupAccess;
  quizzes: readonly GroupQuiz[];
  storages: GroupStorages;
  countFor: CountedFrom | undefined;
}

/** The group of a leader: made here, or come back to. */
export function useLeader({ access, quizzes, storages, countFor }: LeaderOptions) {
  const memory = useMemo(() => groupMemory<LedGroup>('leader', storages), [storages]);
  const [first] = useState(memory.read);
  const [led, setLed] = useState<LedGroup | null>(first?.kept ?? null);
  const [isOnDevice, setOnDevice] = useState(first?.isOnDevice ?? false);
  const [isRefused, setRefused] = useState(false);
  const [isMaking, setMaking] = useState(false);
  const [problem, setProblem] = useState<GroupProblem | null>(null);
  const connected = useConnection(access, led);

  const keep = (kept: LedGroup, onDevice: boolean) => {
    setRefused(!memory.write(kept, onDevice));
    setOnDevice(onDevice);
  };
  const make = async (choices: GroupChoices) => {
    setMaking(true);
    setProblem(null);
    try {
      const quiz = await quizzes.find(({ id }) => id === choices.quiz)?.load();
      if (!quiz) throw new Error('There is no such quiz.');
      const made = await access.create({
        quiz: { quiz_id: quiz.id, version: quiz.version },
        language: choices.language,
        threshold: choices.threshold,
        sections: groupSections(quiz).map((section) => ({
          section_id: section.id,
          dimensions: dimensionsOf(quiz, section),
        })),
        ...(choices.counted && countFor && { count_for_organisation: countFor }),
      });
      const kept = { groupId: made.group_id, secret: made.leader_secret, code: made.code };
      keep(kept, choices.keeps);
      setLed(kept);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setMaking(false);
    }
  };
  const forget = () => {
    memory.forget();
    setLed(null);
    setOnDevice(false);
  };
  return {
    led,
    connected,
    make,
    isMaking,
    problem,
    isOnDevice,
    isRefused,
    keepOnDevice: () => led && keep(led, true),
    forget,
  };
}
