import type { NextStep } from '@auroraai/api-client';
import { Icon, Marked, useTranslation } from '@auroraai/ui';
import { MoreAbout } from '../service-details/MoreAbout.tsx';
import styles from './Events.module.css';
import { inboxMessages } from './messages.ts';
import { phoneHref } from './phone-href.ts';
import { useText } from './useText.ts';
import { useWhen } from './useWhen.ts';

/** Props of {@link NextSteps}. */
export interface NextStepsProps {
  steps: readonly NextStep[];
  /** The deadline of the event, which is not said again. */
  deadline?: string | undefined;
  now: Date;
}

/** What a person can do: go to a page, call, look at a service, each by its day. */
export function NextSteps({ steps, deadline, now }: NextStepsProps) {
  const t = useTranslation(inboxMessages);
  const text = useText();
  const when = useWhen(now);
  if (steps.length === 0) return null;
  return (
    <div className={styles.next}>
      <h4 className={styles.subtitle}>{t('event.next')}</h4>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two steps may be the same in every word
          <li key={index}>
            {step.url === undefined ? (
              <Marked text={text(step.text)} />
            ) : (
              <a href={step.url} rel="noopener noreferrer">
                <Marked text={text(step.text)} />
              </a>
            )}
            {step.deadline !== undefined && step.deadline !== deadline && (
              <span>
                {' '}
                {t('event.deadline', { date: when.day(step.deadline) })} ({when.left(step.deadline)}
                )
              </span>
            )}
            {step.phone !== undefined && (
              <a className={styles.phone} href={phoneHref(step.phone)} dir="ltr">
                <Icon name="phone" />
                {step.phone}
              </a>
            )}
            {step.service_id !== undefined && <MoreAbout serviceId={step.service_id} />}
          </li>
        ))}
      </ol>
    </div>
  );
}
