import { Banner, Button, Progress, useTranslation } from '@auroraai/ui';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useRefusal } from '../refusals/refusal-text.ts';
import { readOn } from '../shell/read-on.ts';
import { hasRole, useSession } from '../shell/SessionProvider.tsx';
import { STEPS } from './choices.ts';
import { HumanStep } from './HumanStep.tsx';
import { LookStep } from './LookStep.tsx';
import { MadeBot } from './MadeBot.tsx';
import { startMessages } from './messages.ts';
import { NameStep } from './NameStep.tsx';
import { PrivacyStep } from './PrivacyStep.tsx';
import styles from './Start.module.css';
import { TopicsStep } from './TopicsStep.tsx';
import { useChoices } from './useChoices.ts';
import { useMaking } from './useMaking.ts';

/** The guided start of a new bot: a few questions, then a published bot and the code to embed it. */
export function StartPage() {
  const t = useTranslation(startMessages);
  const why = useRefusal();
  const { session } = useSession();
  const organisations = session.memberships
    .map(({ organisation }) => organisation)
    .filter(({ id }) => hasRole(session, id, 'publisher'));
  const { choices, change, step, lacks, go, forget } = useChoices(organisations[0]);
  const { making, make } = useMaking(forget);
  const [isTold, setIsTold] = useState(false);
  const at = STEPS.indexOf(step);
  const hasMoved = useRef(false);
  // Each step is read from its heading; whoever comes to the page reads it from the top.
  const heading = useCallback((element: HTMLElement | null) => {
    if (hasMoved.current) readOn(element);
  }, []);
  // What is lacking is where work goes on, once it has been marked.
  const isSeeking = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (!isSeeking.current) return;
    isSeeking.current = false;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
  const moveTo = (other: typeof step | undefined) => {
    hasMoved.current = true;
    setIsTold(false);
    go(other ?? step);
  };

  if (organisations.length === 0) {
    return (
      <>
        <h1>{t('title')}</h1>
        <Banner title={t('notAllowed')} />
      </>
    );
  }
  if (making.is === 'made') return <MadeBot made={making} />;
  const isLast = step === 'ready';
  const next = () => {
    setIsTold(lacks.length > 0);
    if (lacks.length > 0) {
      isSeeking.current = true;
      return;
    }
    if (isLast) void make(choices);
    else moveTo(STEPS[at + 1]);
  };
  const steps = { choices, change, lacks: isTold ? lacks : [] };
  return (
    <form
      ref={form}
      className={styles.start}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (making.is !== 'making') next();
      }}
    >
      <h1>{t('title')}</h1>
      <Progress
        label={t('progress')}
        value={(at + 1) / STEPS.length}
        number={t('progress.number', { number: at + 1, count: STEPS.length })}
      />
      <h2 key={step} className={styles.heading} ref={heading} tabIndex={-1}>
        {t(`step.${step}`)}
      </h2>
      {step === 'name' && <NameStep {...steps} organisations={organisations} />}
      {step === 'topics' && <TopicsStep {...steps} />}
      {step === 'look' && <LookStep {...steps} />}
      {step === 'human' && <HumanStep {...steps} />}
      {step === 'privacy' && <PrivacyStep {...steps} />}
      {isLast && <p className={styles.help}>{t('ready.help')}</p>}
      <div role="alert">
        {isTold && lacks.length > 0 && <Banner kind="danger" title={t('lacking')} />}
        {making.is === 'failed' && (
          <Banner kind="danger" title={t(`failed.${making.why}`)}>
            {making.why === 'refused' && <p>{why(making.error)}</p>}
          </Banner>
        )}
      </div>
      <div className={styles.ways}>
        {at > 0 && <Button onClick={() => moveTo(STEPS[at - 1])}>{t('back')}</Button>}
        <Button type="submit" variant="primary" aria-disabled={making.is === 'making' || undefined}>
          {t(isLast ? 'make' : 'next')}
        </Button>
      </div>
      <p role="status" className={styles.help}>
        {making.is === 'making' && t(`making.${making.what}`)}
      </p>
    </form>
  );
}
