import type { LifeArea } from '@auroraai/api-client';
import { Button, Disclosure, printOnly, Skeleton, useTranslation } from '@auroraai/ui';
import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import { agesOf, type Run, type Score, scoresOf } from '../engine/index.ts';
import { quizMessages } from '../messages.ts';
import { useQuiz } from '../play/QuizContext.tsx';
import { SupportPanel } from '../support/SupportPanel.tsx';
import { STANDARD_SUPPORT, type Support } from '../support/support.ts';
import { areaOf, lowAreas } from './low-areas.ts';
import styles from './Result.module.css';
import { ScoreList } from './ScoreList.tsx';

const FlowerPicture = lazy(async () => ({
  default: (await import('./FlowerPicture.tsx')).FlowerPicture,
}));
const Services = lazy(async () => ({ default: (await import('./Services.tsx')).Services }));
const TalkAboutIt = lazy(async () => ({
  default: (await import('./TalkAboutIt.tsx')).TalkAboutIt,
}));
const CountMyAnswers = lazy(async () => ({
  default: (await import('../situation-picture/CountMyAnswers.tsx')).CountMyAnswers,
}));

/** What a person takes along to another view: numbers 0–10 of areas of life, nothing else. */
export interface TakenResult {
  answers: Partial<Record<LifeArea, number>>;
  importance: Partial<Record<LifeArea, number>>;
}

/** Props of {@link ResultView}. */
export interface ResultViewProps {
  run: Run;
  /** @default the lines of the whole country */
  support: Support | undefined;
  county: string | undefined;
  /** Whether services can be looked for. */
  withServices: boolean;
  /** Whether an organisation may be counting answers. */
  asksToCount: boolean;
  municipality: string;
  now: Date;
  isShared: boolean;
  onChange: () => void;
  onDelete: () => void;
  onTake: ((result: TakenResult) => void) | undefined;
  onTalk: ((message: string) => void) | undefined;
  headingLevel: 2 | 3;
}

/** What the person said, as bars and words first; then help, pictures and what can be done with it. */
export function ResultView(props: ResultViewProps) {
  const {
    run,
    support = STANDARD_SUPPORT,
    county,
    municipality,
    now,
    isShared,
    onChange,
    onDelete,
    onTake,
  } = props;
  const t = useTranslation(quizMessages);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [isTaken, setTaken] = useState(false);
  const { quiz } = useQuiz();
  const scores = scoresOf(quiz, run);
  const low = lowAreas(scores);
  const needsSupport = scores.some(({ value }) => value <= (quiz.supportAtMost ?? 2));
  const Heading = `h${props.headingLevel}` as const;
  const inner = props.headingLevel === 2 ? 3 : 4;
  const Inner = `h${inner}` as const;
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.result} ref={whole}>
      <div className={styles.head}>
        <Heading className={styles.title} ref={heading} tabIndex={-1}>
          {t('result.title')}
        </Heading>
        <p className={styles.lead}>{t(scores.length > 0 ? 'result.lead' : 'result.none')}</p>
      </div>
      {needsSupport && (
        <SupportPanel
          support={support}
          age={agesOf(quiz, run) ?? quiz.ages}
          county={county}
          headingLevel={inner}
        />
      )}
      {scores.length > 0 && <ScoreList scores={scores} headingLevel={inner} />}
      {scores.length >= 3 && (
        <Disclosure summary={t('result.flower')} icon="sun" variant="section">
          <Suspense fallback={<Skeleton lines={6} />}>
            <FlowerPicture scores={scores} />
          </Suspense>
        </Disclosure>
      )}
      {props.withServices && low.length > 0 && (
        <section className={styles.part} aria-labelledby={id}>
          <Inner className={styles.subtitle} id={id}>
            {t('services.title')}
          </Inner>
          <p>{t('services.lead')}</p>
          <Suspense fallback={<Skeleton lines={4} />}>
            <Services low={low} municipality={municipality} now={now} />
          </Suspense>
        </section>
      )}
      {props.onTalk && scores.length > 0 && (
        <Suspense fallback={<Skeleton lines={2} />}>
          <TalkAboutIt scores={scores} onTalk={props.onTalk} />
        </Suspense>
      )}
      {props.asksToCount && scores.length > 0 && (
        <Suspense fallback={null}>
          <CountMyAnswers
            quizId={quiz.id}
            bands={Object.fromEntries(scores.map(({ dimension, band }) => [dimension.id, band]))}
            headingLevel={inner}
          />
        </Suspense>
      )}
      <div className={styles.actions}>
        <Button onClick={onChange} icon="undo">
          {t('result.change')}
        </Button>
        {onTake && scores.length > 0 && (
          <Button
            icon="bookmark"
            onClick={() => {
              onTake(takenOf(scores));
              setTaken(true);
            }}
          >
            {t('take')}
          </Button>
        )}
        {scores.length > 0 && (
          <Button onClick={() => whole.current && printOnly(whole.current)}>{t('print')}</Button>
        )}
        <Button variant={isShared ? 'primary' : 'secondary'} icon="close" onClick={onDelete}>
          {t(isShared ? 'delete.shared' : 'delete')}
        </Button>
      </div>
      <p role="status">{isTaken && t('take.done')}</p>
    </div>
  );
}

function takenOf(scores: readonly Score[]): TakenResult {
  const taken: TakenResult = { answers: {}, importance: {} };
  for (const { dimension, value, importance } of scores) {
    const area = areaOf(dimension);
    if (!area) continue;
    taken.answers[area] = Math.round(value);
    if (importance !== undefined) taken.importance[area] = Math.round(importance);
  }
  return taken;
}
