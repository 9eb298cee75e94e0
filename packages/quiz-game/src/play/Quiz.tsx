import {
  Banner,
  Button,
  LocaleProvider,
  Skeleton,
  uiMessages,
  useLocale,
  useSpokenLanguage,
  useTranslation,
} from '@auroraai/ui';
import { useState } from 'react';
import type { Quiz as QuizContent } from '../engine/index.ts';
import { quizMessages } from '../messages.ts';
import type { TakenResult } from '../result/ResultView.tsx';
import type { Support } from '../support/support.ts';
import { AllAtOnce } from './AllAtOnce.tsx';
import { OneByOne } from './OneByOne.tsx';
import styles from './Play.module.css';
import { PicturesContext } from './pictures.ts';
import { QuizProvider } from './QuizContext.tsx';
import type { QuizStorage } from './quiz-memory.ts';
import { StartView, type Way } from './StartView.tsx';
import { useQuizRun } from './useQuizRun.ts';
import { useResultView } from './useResultView.ts';

/** Props of {@link Quiz}. */
export interface QuizProps {
  /** The quiz, as `loadQuiz` gives it. */
  quiz: QuizContent;
  /** The level of the quiz's own heading. @default 2 */
  headingLevel?: 2 | 3;
  /** The person's age in years, where the host knows it. */
  age?: number;
  /** Code of the wellbeing services county, for its own support lines. */
  county?: string;
  /** Code of the municipality in which services are looked for at first. @default all of Finland */
  municipality?: string;
  /** Whom to call when an answer is very low. @default the lines of the whole country */
  support?: Support;
  /** Whether services can be looked for; needs an `AuroraProvider` above. @default false */
  withServices?: boolean;
  /**
   * Whether the person is asked if the host's organisation may count their answers, where it gathers a
   * picture of the quiz; needs an `AuroraProvider` above. @default false
   */
  asksToCount?: boolean;
  /** Where the person may let answers be kept, such as `localStorage`. @default nowhere: the page */
  storage?: QuizStorage | null;
  /** The address of a picture of the quiz. @default its name, relative to the page */
  pictureAddress?: (name: string) => string;
  /** Called with the result when the person takes it to another view. */
  onTake?: (result: TakenResult) => void;
  /** Called with a first message for a chat, as the person has read, changed and sent it. */
  onTalk?: (message: string) => void;
  /** The moment for which "open now" is said. @default now */
  now?: Date;
}

const SAME = (name: string) => name;

const AREAS = [uiMessages, quizMessages];

/** A quiz that one person plays alone: start, questions, result. Nothing leaves the page by itself. */
export function Quiz(props: QuizProps) {
  const { language, i18n } = useLocale();
  const [isPlain, setPlain] = useState(false);
  const plain = `${language}-x-selko`;
  const hasPlain = props.quiz.languages.includes(plain);
  // What stands around the questions is said as plainly as they are.
  const wanted = isPlain && plain === 'fi-x-selko' ? plain : language;
  const spoken = useSpokenLanguage(wanted, AREAS);
  if (!spoken) return <Skeleton lines={6} />;
  return (
    <LocaleProvider language={spoken} i18n={i18n}>
      <QuizProvider quiz={props.quiz} language={isPlain && hasPlain ? plain : language}>
        <Play {...props} plain={hasPlain ? isPlain : undefined} onPlain={setPlain} />
      </QuizProvider>
    </LocaleProvider>
  );
}

interface InnerProps extends QuizProps {
  /** Whether the questions are in plain language; undefined where there is none. */
  plain: boolean | undefined;
  onPlain: (isPlain: boolean) => void;
}

function Play({
  quiz,
  headingLevel = 2,
  age,
  county,
  municipality = '',
  support,
  withServices = false,
  asksToCount = false,
  storage = null,
  pictureAddress = SAME,
  onTake,
  onTalk,
  now = new Date(),
  plain,
  onPlain,
}: InnerProps) {
  const t = useTranslation(quizMessages);
  const play = useQuizRun({ quiz, age, storage });
  const [way, setWay] = useState<Way>('one');
  const { run, take, screen, keeping } = play;
  const isOver = run.at === null;
  const result = useResultView(screen === 'play');
  const Questions = way === 'one' ? OneByOne : AllAtOnce;
  return (
    <PicturesContext.Provider value={pictureAddress}>
      <div className={styles.quiz} data-screen={screen === 'play' && isOver ? 'result' : screen}>
        {screen !== 'play' && (
          <StartView
            way={way}
            onWay={setWay}
            keeping={keeping}
            onKeeping={play.setKeeping}
            canKeep={storage !== null}
            plain={plain}
            onPlain={onPlain}
            onStart={play.start}
            onResume={play.isKept ? play.resume : undefined}
            isDeleted={screen === 'deleted'}
            headingLevel={headingLevel}
          />
        )}
        {screen === 'play' && (
          <div role="status">{play.isRefused && <Banner title={t('storage.failed')} />}</div>
        )}
        {screen === 'play' && !isOver && (
          <Questions run={run} take={take} onLeave={play.leave} headingLevel={headingLevel} />
        )}
        {screen === 'play' && isOver && result.hasFailed && (
          <div role="alert">
            <Banner
              kind="danger"
              title={t('result.failed')}
              actions={<Button onClick={result.retry}>{t('services.retry')}</Button>}
            />
          </div>
        )}
        {screen === 'play' && isOver && !result.View && !result.hasFailed && <Skeleton lines={6} />}
        {screen === 'play' && isOver && result.View && (
          <result.View
            run={run}
            support={support}
            county={county}
            withServices={withServices}
            asksToCount={asksToCount}
            municipality={municipality}
            now={now}
            isShared={keeping === 'shared'}
            onChange={() => take({ do: 'restart' })}
            onDelete={play.deleteAll}
            onTake={onTake}
            onTalk={onTalk}
            headingLevel={headingLevel}
          />
        )}
      </div>
    </PicturesContext.Provider>
  );
}
