import { AuroraProvider } from '@auroraai/api-client/react';
import { createPersonStore, MySituation, PersonProvider } from '@auroraai/home-view';
import { importQuiz, Quiz, type QuizName, type TakenResult } from '@auroraai/quiz-game';
import { loadQuiz, type Quiz as QuizContent } from '@auroraai/quiz-game/engine';
import { Banner, useTranslation } from '@auroraai/ui';
import { useEffect, useState } from 'react';
import type { Door } from '../boot/door.ts';
import { useConnection } from '../boot/useConnection.ts';
import { GroupWays } from '../group/GroupWays.tsx';
import { createQueryClient } from './create-query-client.ts';
import { deviceStorage } from './device-storage.ts';
import { Loading } from './Loading.tsx';
import { siteMessages } from './messages.ts';
import { QuizChoice, quizOf } from './QuizChoice.tsx';
import styles from './QuizPage.module.css';
import { Site } from './Site.tsx';
import { sayInChat } from './say-in-chat.ts';

/** Props of {@link QuizPage}. */
export interface QuizPageProps {
  /** Finds the service that answers. */
  connect: Door['connect'];
}

/** "Miten menee?": the quiz, and the own view into which its result can be taken. */
export function QuizPage({ connect }: QuizPageProps) {
  return (
    <Site page="quiz">
      <Play connect={connect} />
    </Site>
  );
}

function Play({ connect }: QuizPageProps) {
  const t = useTranslation(siteMessages);
  const [person] = useState(() => createPersonStore({ storage: deviceStorage() }));
  const [storage] = useState(deviceStorage);
  const [queryClient] = useState(createQueryClient);
  const [name, setName] = useState<QuizName>(() => quizOf(location.search));
  const [quiz, setQuiz] = useState<QuizContent | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [isTaken, setTaken] = useState(false);
  const connection = useConnection(connect);
  useEffect(() => {
    let isWanted = true;
    importQuiz(name).then(
      (json) => {
        if (!isWanted) return;
        const loaded = loadQuiz(json);
        if ('quiz' in loaded) setQuiz(loaded.quiz);
        else setFailed(true);
      },
      () => setFailed(true),
    );
    return () => {
      isWanted = false;
    };
  }, [name]);
  const take = ({ answers, importance }: TakenResult) => {
    const { answers: former, importance: formerImportance } = person.getState();
    person.setState({
      answers: { ...former, ...answers },
      importance: { ...formerImportance, ...importance },
    });
    setTaken(true);
  };
  if (hasFailed) return <Banner kind="danger" title={t('quiz.failed')} />;
  if (!connection.client || !quiz)
    return <Loading progress={connection.progress} hasFailed={connection.hasFailed} />;
  return (
    <AuroraProvider client={connection.client} queryClient={queryClient}>
      <QuizChoice name={name} onName={setName} />
      <Quiz
        key={quiz.id}
        quiz={quiz}
        storage={storage}
        withServices
        asksToCount
        onTake={take}
        onTalk={sayInChat}
      />
      {isTaken && (
        <section className={styles.own} aria-labelledby="own-view">
          <h2 id="own-view">{t('quiz.own')}</h2>
          <p>{t('quiz.own.lead')}</p>
          <PersonProvider store={person}>
            <MySituation />
          </PersonProvider>
        </section>
      )}
      <GroupWays />
    </AuroraProvider>
  );
}
