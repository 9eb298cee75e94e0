import { Banner, Button, Checkbox, useTranslation } from '@auroraai/ui';
import { useEffect, useId, useRef } from 'react';
import { Choices } from '../fields/Choices.tsx';
import { quizMessages } from '../messages.ts';
import styles from './Play.module.css';
import { QuizText, useQuiz } from './QuizContext.tsx';
import type { Keeping } from './useQuizRun.ts';

/** How the questions come. */
export type Way = 'one' | 'all';

const WAYS: readonly Way[] = ['one', 'all'];

/** Props of {@link StartView}. */
export interface StartViewProps {
  way: Way;
  onWay: (way: Way) => void;
  keeping: Keeping;
  onKeeping: (keeping: Keeping) => void;
  /** Whether the device can be asked to keep answers. */
  canKeep: boolean;
  /** Whether plain language is on; undefined where the quiz has none. */
  plain: boolean | undefined;
  onPlain: (plain: boolean) => void;
  onStart: () => void;
  /** Goes on with what the device has kept; undefined where there is nothing. */
  onResume: (() => void) | undefined;
  /** Whether everything has just been deleted. */
  isDeleted: boolean;
  headingLevel: 2 | 3;
}

/** What the quiz is, how it can be played, and where the answers stay. */
export function StartView(props: StartViewProps) {
  const { way, keeping, canKeep, plain, onStart, onResume, isDeleted, headingLevel } = props;
  const t = useTranslation(quizMessages);
  const { quiz } = useQuiz();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const Heading = `h${headingLevel}` as const;
  const Part = headingLevel === 2 ? 'h3' : 'h4';
  useEffect(() => {
    if (isDeleted) heading.current?.focus();
  }, [isDeleted]);
  const keepings: Keeping[] = canKeep ? ['page', 'device', 'shared'] : ['page', 'shared'];
  return (
    <div className={styles.play}>
      <p role="status" className={styles.deleted}>
        {isDeleted && t('deleted')}
      </p>
      <Heading className={styles.title} ref={heading} tabIndex={-1}>
        <QuizText text={quiz.title} />
      </Heading>
      {quiz.about && (
        <p className={styles.lead}>
          <QuizText text={quiz.about} />
        </p>
      )}
      {onResume && (
        <Banner
          title={t('start.kept')}
          actions={
            <Button variant="primary" onClick={onResume}>
              {t('start.resume')}
            </Button>
          }
        />
      )}
      {plain !== undefined && (
        <Checkbox label={t('start.plain')} checked={plain} onChange={props.onPlain} />
      )}
      <div className={styles.choice}>
        <Part className={styles.part} id={`${id}-how`}>
          {t('start.how')}
        </Part>
        <Choices
          labelledBy={`${id}-how`}
          choices={WAYS.map((each) => ({ id: each, label: t(`start.${each}`) }))}
          chosen={[way]}
          onChoose={(chosen) => props.onWay(chosen as Way)}
        />
      </div>
      <div className={styles.choice}>
        <Part className={styles.part} id={`${id}-where`}>
          {t('start.where')}
        </Part>
        <Choices
          labelledBy={`${id}-where`}
          choices={keepings.map((each) => ({ id: each, label: t(`start.${each}`) }))}
          chosen={[keeping]}
          onChoose={(chosen) => props.onKeeping(chosen as Keeping)}
        />
        <p className={styles.help}>{t('start.promise')}</p>
      </div>
      <div className={styles.steps}>
        <Button variant={onResume ? 'secondary' : 'primary'} onClick={onStart}>
          {t(onResume ? 'start.again' : 'start.go')}
        </Button>
      </div>
      <p className={styles.credit}>
        <QuizText text={quiz.credit} />
      </p>
    </div>
  );
}
