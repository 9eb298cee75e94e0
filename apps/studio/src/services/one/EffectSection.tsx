import type { ServiceTrial, TrialResult } from '@auroraai/api-client/studio';
import { Banner, Button, Disclosure, useLocale, useTranslation } from '@auroraai/ui';
import { useEffect, useRef } from 'react';
import { serviceMessages } from '../messages.ts';
import styles from '../Services.module.css';
import { EffectQuestion } from './EffectQuestion.tsx';
import { moveOf } from './move.ts';
import look from './Teaching.module.css';

/** Props of {@link EffectSection}. */
export interface EffectSectionProps {
  trial: ServiceTrial;
  /** Id of the service at hand. */
  service: string;
  /** Whether the proposal has been changed since it was tried. */
  isOld: boolean;
  /** Null for who may not apply it. */
  onTeach: (() => void) | null;
  onTryAgain: () => void;
}

/** What people would see otherwise if the proposal held, and the button that makes it hold. */
export function EffectSection({ trial, service, isOld, onTeach, onTryAgain }: EffectSectionProps) {
  const t = useTranslation(serviceMessages);
  const { language } = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes to what has just come
  useEffect(() => heading.current?.focus(), [trial]);
  const { municipality, results } = trial;
  const ofMove = (...moves: readonly string[]) =>
    results.filter((result) => moves.includes(moveOf(result)));
  const [better, worse, same] = [
    ofMove('up', 'enters'),
    ofMove('down', 'leaves'),
    ofMove('stays', 'absent'),
  ];
  // What was asked for by name is shown, whatever comes of it.
  const [asked, rest] = [
    same.filter(({ question }) => question.kind === 'taught-word'),
    same.filter(({ question }) => question.kind !== 'taught-word'),
  ];
  const shown = [...better, ...worse, ...asked];
  const counted = [
    ['effect.better', better.length],
    ['effect.worse', worse.length],
    ['effect.same', same.length],
  ] as const;
  return (
    <section className={look.effect} aria-label={t('effect')}>
      <h3 ref={heading} tabIndex={-1}>
        {t('effect')}
      </h3>
      <p>
        {counted
          .filter(([, count]) => count > 0)
          .map(([key, count]) => t(key, { count }))
          .join(' ')}{' '}
        {municipality
          ? t('effect.where', {
              municipality:
                municipality.names[language === 'sv' || language === 'en' ? language : 'fi'],
            })
          : t('effect.anywhere')}
      </p>
      {shown.length > 0 && <Questions results={shown} service={service} />}
      {rest.length > 0 && (
        <Disclosure summary={t('effect.unchanged', { count: rest.length })}>
          <Questions results={rest} service={service} />
        </Disclosure>
      )}
      {isOld ? (
        <Banner
          title={t('effect.old')}
          actions={<Button onClick={onTryAgain}>{t('effect.again')}</Button>}
        />
      ) : (
        onTeach && (
          <div className={styles.deeds}>
            <Button variant="primary" onClick={onTeach}>
              {t('effect.teach')}
            </Button>
            <span className={styles.quiet}>{t('effect.teach.what')}</span>
          </div>
        )
      )}
      {!onTeach && !isOld && <p>{t('effect.notAllowed')}</p>}
    </section>
  );
}

function Questions({ results, service }: { results: readonly TrialResult[]; service: string }) {
  return (
    <ul className={look.questions}>
      {results.map((result) => (
        <li key={JSON.stringify(result.question)}>
          <EffectQuestion result={result} service={service} />
        </li>
      ))}
    </ul>
  );
}
