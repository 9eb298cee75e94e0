import { Banner, Skeleton, useLocale, useSpokenLanguage, useTranslation } from '@auroraai/ui';
import { lazy, Suspense, useState } from 'react';
import { quizMessages } from '../../messages.ts';
import { PicturesContext } from '../../play/pictures.ts';
import { QuizProvider } from '../../play/QuizContext.tsx';
import type { QuizStorage } from '../../play/quiz-memory.ts';
import type { Support } from '../../support/support.ts';
import styles from '../Group.module.css';
import type { GroupAccess } from '../group-access.ts';
import { groupLanguage } from '../group-language.ts';
import { type GroupQuiz, groupSections } from '../group-quiz.ts';
import { groupMessages } from '../messages.ts';
import { GoneView } from './GoneView.tsx';
import { JoinForm } from './JoinForm.tsx';
import { Lobby } from './Lobby.tsx';
import { SectionQuestions } from './SectionQuestions.tsx';
import { usePlayer } from './usePlayer.ts';

/** Props of {@link GroupPlayer}. */
export interface GroupPlayerProps {
  /** The service's groups; give one that stays the same. */
  access: GroupAccess;
  /** The quizzes that groups play here; give a list that stays the same. */
  quizzes: readonly GroupQuiz[];
  /** The code of the link by which somebody came; see `groupCodeIn`. @default they type it */
  code?: string;
  /** Where the tab remembers the group, such as `sessionStorage`. @default nowhere */
  tabStorage?: QuizStorage | null;
  /** Where the device may remember it, such as `localStorage`; the person is asked. @default nowhere */
  storage?: QuizStorage | null;
  /** Whom to call when an answer is very low. @default the lines of the whole country */
  support?: Support;
  /** Code of the wellbeing services county, for its own support lines. */
  county?: string;
  /** Code of the municipality in which services are looked for at first. @default all of Finland */
  municipality?: string;
  /** Whether services can be looked for; needs an `AuroraProvider` above. @default false */
  withServices?: boolean;
  /** The address of a picture of the quiz. @default its name, relative to the page */
  pictureAddress?: (name: string) => string;
  /** A random number 0 ≤ n < 1, for made-up nicknames. @default Math.random */
  random?: () => number;
  /** The moment for which "open now" is said. @default now */
  now?: Date;
  /** The level of the first heading. @default 2 */
  headingLevel?: 2 | 3;
}

type Screen = { at: 'lobby' | 'own' } | { at: 'section'; id: string };

const OwnResult = lazy(async () => ({ default: (await import('./OwnResult.tsx')).OwnResult }));
const AREAS = [groupMessages, quizMessages];
const SAME = (name: string) => name;

/** A player's view of a group: joining, waiting, answering, the group's pictures, the own result. */
export function GroupPlayer(props: GroupPlayerProps) {
  const { language } = useLocale();
  const spoken = useSpokenLanguage(language, AREAS);
  return <div className={styles.group}>{spoken && <Player {...props} />}</div>;
}

function Player({
  access,
  quizzes,
  code = '',
  tabStorage = null,
  storage = null,
  support,
  county,
  municipality = '',
  withServices = false,
  pictureAddress = SAME,
  random = Math.random,
  now = new Date(),
  headingLevel = 2,
}: GroupPlayerProps) {
  const t = useTranslation(groupMessages);
  const { language } = useLocale();
  const [storages] = useState({ tab: tabStorage, device: storage });
  const player = usePlayer({ access, quizzes, storages });
  const { played, connected, quiz, run } = player;
  const [screen, setScreen] = useState<Screen>({ at: 'lobby' });
  const [isFresh, setFresh] = useState(false);
  const [hasLeft, setLeft] = useState(false);
  const state = connected?.state;
  const go = (to: Screen) => {
    setFresh(true);
    setScreen(to);
  };
  const forget = (left: boolean) => {
    player.forget();
    setLeft(left);
    setScreen({ at: 'lobby' });
  };
  if (!played)
    return (
      <JoinForm
        code={code}
        canKeep={storage !== null}
        isJoining={player.isJoining}
        problem={player.problem}
        hasLeft={hasLeft}
        random={random}
        onJoin={(joining) => {
          setLeft(false);
          setFresh(true);
          void player.join(joining);
        }}
        headingLevel={headingLevel}
      />
    );
  const why = state?.status === 'over' ? 'ended' : state?.status === 'removed' ? 'removed' : null;
  const hasAnswers = Object.keys(run?.answers ?? {}).length > 0;
  if (why !== null && !(screen.at === 'own' && quiz))
    return (
      <GoneView
        why={why}
        onOwnResult={quiz && hasAnswers ? () => go({ at: 'own' }) : undefined}
        onForget={() => forget(false)}
        headingLevel={headingLevel}
      />
    );
  if (player.hasFailed)
    return (
      <div role="alert">
        <Banner kind="danger" title={t('problem.quiz')} />
      </div>
    );
  if (!connected || !state || !quiz || !run || (!state.group && why === null))
    return (
      <>
        <div role="status">
          {state?.status === 'offline' && <Banner kind="offline" title={t('offline.player')} />}
        </div>
        <Skeleton lines={8} />
      </>
    );
  const section = screen.at === 'section' && groupSections(quiz).find(({ id }) => id === screen.id);
  const spoken = groupLanguage(language, state.group?.language ?? language, quiz.languages);
  return (
    <QuizProvider quiz={quiz} language={spoken}>
      <PicturesContext.Provider value={pictureAddress}>
        {screen.at === 'own' && (
          <Suspense fallback={<Skeleton lines={8} />}>
            <OwnResult
              run={run}
              support={support}
              county={county}
              municipality={municipality}
              withServices={withServices}
              now={now}
              onBack={() => go({ at: 'lobby' })}
              headingLevel={headingLevel}
            />
          </Suspense>
        )}
        {section && (
          <SectionQuestions
            section={section}
            run={run}
            isClosed={
              state.sections.find(({ section_id }) => section_id === section.id)?.state === 'closed'
            }
            hasEarlier={state.answers[section.id] === 'kept'}
            onAnswer={player.answer}
            onSend={() => {
              player.send(section.id);
              go({ at: 'lobby' });
            }}
            onBack={() => go({ at: 'lobby' })}
            headingLevel={headingLevel}
          />
        )}
        {screen.at === 'lobby' && (
          <Lobby
            connection={connected.connection}
            state={state}
            played={played}
            isRefused={player.isRefused}
            takesFocus={isFresh}
            onAnswer={(id) => go({ at: 'section', id })}
            onOwnResult={() => go({ at: 'own' })}
            onLeft={() => forget(true)}
            onForget={() => forget(false)}
            headingLevel={headingLevel}
          />
        )}
      </PicturesContext.Provider>
    </QuizProvider>
  );
}
