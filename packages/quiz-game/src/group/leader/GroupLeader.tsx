import { Banner, Skeleton, useLocale, useSpokenLanguage } from '@auroraai/ui';
import { useEffect, useState } from 'react';
import { quizMessages } from '../../messages.ts';
import { QuizProvider } from '../../play/QuizContext.tsx';
import type { QuizStorage } from '../../play/quiz-memory.ts';
import type { CountedFrom } from '../count-for.ts';
import styles from '../Group.module.css';
import type { GroupAccess } from '../group-access.ts';
import { groupLanguage } from '../group-language.ts';
import type { GroupQuiz } from '../group-quiz.ts';
import { groupMessages } from '../messages.ts';
import { useGroupQuiz } from '../useGroupQuiz.ts';
import { Console } from './Console.tsx';
import { leaderMessages } from './messages.ts';
import { SetUp } from './SetUp.tsx';
import { useLeader } from './useLeader.ts';
import { useLeaderText } from './useLeaderText.ts';

/** Props of {@link GroupLeader}. */
export interface GroupLeaderProps {
  /** The service's groups; give one that stays the same. */
  access: GroupAccess;
  /** The quizzes that a group can play; give a list that stays the same. */
  quizzes: readonly GroupQuiz[];
  /** Address of the page on which people join: there is a `GroupPlayer`. */
  joinAddress: string;
  /** Languages that can be chosen for the questions. @default Finnish, plain Finnish, Swedish, English */
  languages?: readonly string[];
  /** Where the tab remembers the group, such as `sessionStorage`. @default nowhere */
  tabStorage?: QuizStorage | null;
  /** Where the device may remember it, such as `localStorage`; the leader is asked. @default nowhere */
  storage?: QuizStorage | null;
  /** Where the group comes from, when the organisation gathers a picture. @default it gathers none */
  countFor?: CountedFrom;
  /** Called with the group's code while there is a group, and with null when there is none. */
  onCode?: (code: string | null) => void;
  /** The level of the first heading. @default 2 */
  headingLevel?: 2 | 3;
}

const LANGUAGES: readonly string[] = ['fi', 'fi-x-selko', 'sv', 'en'];
const AREAS = [leaderMessages, groupMessages, quizMessages];

/** A leader's view of a group: making it, the code, opening and closing sections, the wall, ending it. */
export function GroupLeader(props: GroupLeaderProps) {
  const { language } = useLocale();
  const spoken = useSpokenLanguage(language, AREAS);
  return <div className={styles.group}>{spoken && <Leader {...props} />}</div>;
}

function Leader({
  access,
  quizzes,
  joinAddress,
  languages = LANGUAGES,
  tabStorage = null,
  storage = null,
  countFor,
  onCode,
  headingLevel = 2,
}: GroupLeaderProps) {
  const t = useLeaderText();
  const { language } = useLocale();
  const [storages] = useState({ tab: tabStorage, device: storage });
  const [hasEnded, setEnded] = useState(false);
  const [hasMade, setMade] = useState(false);
  const leader = useLeader({ access, quizzes, storages, countFor });
  const { led, connected } = leader;
  const state = connected?.state;
  const { quiz, hasFailed } = useGroupQuiz(quizzes, state?.group?.quiz.quiz_id);
  const isOver = state?.status === 'over' || state?.status === 'removed';
  const code = led && state?.group && !isOver ? led.code : null;
  useEffect(() => onCode?.(code), [onCode, code]);
  if (!led || isOver)
    return (
      <SetUp
        quizzes={quizzes}
        languages={languages}
        canCount={countFor !== undefined}
        canKeep={storage !== null}
        isMaking={leader.isMaking}
        problem={leader.problem}
        onMake={(choices) => {
          setEnded(false);
          setMade(true);
          leader.forget();
          void leader.make(choices);
        }}
        hasEnded={hasEnded || isOver}
        headingLevel={headingLevel}
      />
    );
  if (hasFailed)
    return (
      <div role="alert">
        <Banner kind="danger" title={t('problem.quiz')} />
      </div>
    );
  if (!connected || !state?.group || !quiz)
    return (
      <>
        <div role="status">
          {state?.status === 'offline' && <Banner kind="offline" title={t('offline.leader')} />}
        </div>
        <Skeleton lines={8} />
      </>
    );
  const end = () =>
    connected.connection.end().then(() => {
      leader.forget();
      setEnded(true);
    });
  return (
    <QuizProvider
      quiz={quiz}
      language={groupLanguage(language, state.group.language, quiz.languages)}
    >
      <Console
        connection={connected.connection}
        state={state}
        code={led.code}
        joinAddress={joinAddress}
        isOnDevice={leader.isOnDevice}
        isRefused={leader.isRefused}
        onKeep={storage === null ? undefined : leader.keepOnDevice}
        takesFocus={hasMade}
        onEnd={end}
        headingLevel={headingLevel}
      />
    </QuizProvider>
  );
}
