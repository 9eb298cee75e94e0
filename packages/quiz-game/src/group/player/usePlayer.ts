import { useEffect, useMemo, useState } from 'react';
import { type Answer, createRun, type Quiz, type Run, step } from '../../engine/index.ts';
import type { GroupAccess } from '../group-access.ts';
import { type GroupStorages, groupMemory, type Remembered } from '../group-memory.ts';
import { type GroupQuiz, groupSections, valuesIn } from '../group-quiz.ts';
import { type GroupProblem, problemOf } from '../parts/problem.ts';
import { useConnection } from '../useConnection.ts';
import { useGroupQuiz } from '../useGroupQuiz.ts';
import type { Joining } from './JoinForm.tsx';

/** What a player's device remembers; the answers never leave it as such. */
export interface PlayedGroup extends Remembered {
  nickname: string;
  /** The nickname that was wished, when it was taken. */
  wanted?: string;
  avatar: string;
  /** The quiz's `id`, once it is known. */
  quiz?: string;
  run?: Run;
  /** Sections whose answers are on the way. */
  sending?: readonly string[];
  /** Sections that were closed before the last answers arrived. */
  late?: readonly string[];
}

/** What {@link usePlayer} takes. */
export interface PlayerOptions {
  access: GroupAccess;
  quizzes: readonly GroupQuiz[];
  storages: GroupStorages;
}

/** A player's place in a group: joined here, or come back to. */
export function usePlayer({ access, quizzes, storages }: PlayerOptions) {
  const memory = useMemo(() => groupMemory<PlayedGroup>('player', storages), [storages]);
  const [first] = useState(memory.read);
  const [played, setPlayed] = useState<PlayedGroup | null>(first?.kept ?? null);
  const [isOnDevice, setOnDevice] = useState(first?.isOnDevice ?? false);
  const [isRefused, setRefused] = useState(false);
  const [isJoining, setJoining] = useState(false);
  const [problem, setProblem] = useState<GroupProblem | null>(null);
  const connected = useConnection(access, played);
  const state = connected?.state;
  const quizId = state?.group?.quiz.quiz_id ?? played?.quiz;
  const { quiz, hasFailed } = useGroupQuiz(quizzes, quizId);
  const run = useMemo(
    () => (quiz ? createRun(quiz, { kept: played?.run }) : null),
    [quiz, played?.run],
  );

  useEffect(() => {
    if (played) setRefused(!memory.write(played, isOnDevice));
  }, [memory, played, isOnDevice]);
  const update = (change: (former: PlayedGroup) => Partial<PlayedGroup>) =>
    setPlayed((former) => former && { ...former, ...change(former) });

  const join = async ({ keeps, ...wanted }: Joining) => {
    setJoining(true);
    setProblem(null);
    try {
      const joined = await access.join(wanted);
      setOnDevice(keeps);
      setPlayed({
        groupId: joined.group_id,
        secret: joined.player_secret,
        nickname: joined.nickname,
        avatar: wanted.avatar,
        ...(joined.nickname !== wanted.nickname && { wanted: wanted.nickname }),
      });
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setJoining(false);
    }
  };
  const sectionOf = (id: string, of: Quiz) => groupSections(of).find((each) => each.id === id);
  const send = (id: string) => {
    const section = quiz && sectionOf(id, quiz);
    if (!quiz || !run || !section || !connected) return;
    const without = (ids: readonly string[] = []) => ids.filter((each) => each !== id);
    update(({ sending, late }) => ({ sending: [...without(sending), id], late: without(late) }));
    void connected.connection.sendAnswers(id, valuesIn(quiz, run, section)).then((outcome) => {
      // Until it has arrived or cannot any more, the next visit sends it again.
      if (outcome === 'closed') return;
      update(({ sending, late }) => ({
        sending: without(sending),
        ...(outcome === 'late' && { late: [...without(late), id] }),
      }));
    });
  };

  const isReady = state?.group != null && quiz !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when somebody has come back.
  useEffect(() => {
    if (!isReady) return;
    for (const id of played?.sending ?? []) send(id);
    if (played && played.quiz !== quizId) update(() => ({ ...(quizId && { quiz: quizId }) }));
  }, [isReady, connected?.connection]);

  return {
    played,
    connected,
    quiz,
    hasFailed,
    run,
    join,
    isJoining,
    problem,
    isRefused,
    answer: (question: string, answer: Answer | undefined) =>
      update((former) => {
        if (!quiz) return {};
        const now = createRun(quiz, { kept: former.run });
        return {
          run: step(
            quiz,
            now,
            answer === undefined
              ? { do: 'take-back', question }
              : { do: 'answer', question, answer },
          ),
        };
      }),
    send,
    /** Forgets everything that is on this device. */
    forget: () => {
      memory.forget();
      setPlayed(null);
      setOnDevice(false);
      setProblem(null);
    },
  };
}
