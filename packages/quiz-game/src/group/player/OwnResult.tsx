import { Button, Disclosure, Skeleton, useTranslation } from '@auroraai/ui';
import { lazy, Suspense, useEffect, useId, useRef } from 'react';
import { agesOf, type Run, scoresOf } from '../../engine/index.ts';
import { quizMessages } from '../../messages.ts';
import { useQuiz } from '../../play/QuizContext.tsx';
import { lowAreas } from '../../result/low-areas.ts';
import { ScoreList } from '../../result/ScoreList.tsx';
import { SupportPanel } from '../../support/SupportPanel.tsx';
import { STANDARD_SUPPORT, type Support } from '../../support/support.ts';
import styles from '../Group.module.css';
import { groupMessages } from '../messages.ts';

const FlowerPicture = lazy(async () => ({
  default: (await import('../../result/FlowerPicture.tsx')).FlowerPicture,
}));
const Services = lazy(async () => ({
  default: (await import('../../result/Services.tsx')).Services,
}));

/** What a player's own result stands on beside the answers. */
export interface OwnResultOptions {
  /** @default the lines of the whole country */
  support: Support | undefined;
  county: string | undefined;
  municipality: string;
  /** Whether services can be looked for. */
  withServices: boolean;
  now: Date;
}

/** Props of {@link OwnResult}. */
export interface OwnResultProps extends OwnResultOptions {
  run: Run;
  onBack: () => void;
  headingLevel: 2 | 3;
}

/** What a player said themself: on their device only, with help and services as when playing alone. */
export function OwnResult({ run, onBack, headingLevel, ...options }: OwnResultProps) {
  const t = useTranslation(groupMessages);
  const words = useTranslation(quizMessages);
  const id = useId();
  const { quiz } = useQuiz();
  const heading = useRef<HTMLHeadingElement>(null);
  const scores = scoresOf(quiz, run);
  const low = lowAreas(scores);
  const Heading = `h${headingLevel}` as const;
  const inner = headingLevel === 2 ? 3 : 4;
  const Inner = `h${inner}` as const;
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.narrow}>
      <Heading className={styles.title} ref={heading} tabIndex={-1}>
        {words('result.title')}
      </Heading>
      <p className={styles.text}>{t('own.only')}</p>
      {scores.some(({ value }) => value <= (quiz.supportAtMost ?? 2)) && (
        <SupportPanel
          support={options.support ?? STANDARD_SUPPORT}
          age={agesOf(quiz, run) ?? quiz.ages}
          county={options.county}
          headingLevel={inner}
        />
      )}
      {scores.length > 0 ? (
        <ScoreList scores={scores} headingLevel={inner} />
      ) : (
        <p className={styles.text}>{words('result.none')}</p>
      )}
      {scores.length >= 3 && (
        <Disclosure summary={words('result.flower')} icon="sun" variant="section">
          <Suspense fallback={<Skeleton lines={6} />}>
            <FlowerPicture scores={scores} />
          </Suspense>
        </Disclosure>
      )}
      {options.withServices && low.length > 0 && (
        <section className={styles.part} aria-labelledby={id}>
          <Inner className={styles.subtitle} id={id}>
            {words('services.title')}
          </Inner>
          <Suspense fallback={<Skeleton lines={4} />}>
            <Services low={low} municipality={options.municipality} now={options.now} />
          </Suspense>
        </section>
      )}
      <div className={styles.actions}>
        <Button onClick={onBack}>{t('play.back')}</Button>
      </div>
    </div>
  );
}
