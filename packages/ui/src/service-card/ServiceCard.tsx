import { type ReactNode, useId } from 'react';
import { Icon } from '../icons/Icon.tsx';
import { Marked } from '../locale/Marked.tsx';
import { useTranslation } from '../locale/useTranslation.ts';
import { uiMessages } from '../messages.ts';
import { CardActions } from './CardActions.tsx';
import { CardContact } from './CardContact.tsx';
import { CardFacts } from './CardFacts.tsx';
import { CardFeedbackForm } from './CardFeedbackForm.tsx';
import { CardReasons } from './CardReasons.tsx';
import { LanguageBadge } from './LanguageBadge.tsx';
import styles from './ServiceCard.module.css';
import type { CardChoice, CardFeedback, ServiceCardModel } from './service-card-model.ts';

/** Props of {@link ServiceCard}. */
export interface ServiceCardProps {
  service: ServiceCardModel;
  /** The level of the card's heading. @default 3 */
  headingLevel?: 2 | 3 | 4;
  /** The moment for which "open now" is said. */
  now: Date;
  /** Called with the key of a reason when the person wants to see the list without it. */
  onWithout?: (reasonKey: string) => void;
  /** Called with the person's opinion; the card thanks when the promise is kept. */
  onFeedback?: (feedback: CardFeedback) => Promise<void>;
  /** Called when the person calls, goes, opens an e-service, a form or a page. */
  onChoose?: (kind: CardChoice, channelId: string | undefined) => void;
  /** What else a person can do with the service, such as keeping it. */
  tools?: ReactNode;
  /** All that is known of the service, on demand. */
  details?: ReactNode;
  /** What else can be tried, under the reasons. */
  whatIf?: ReactNode;
  /** Whether the source is named in the card; a list can name it once for all. @default true */
  hasCredit?: boolean;
}

/** A service as all components show it: what it is, why it is here, how to reach it. */
export function ServiceCard({
  service,
  headingLevel = 3,
  now,
  onWithout,
  onFeedback,
  onChoose,
  tools,
  details,
  whatIf,
  hasCredit = true,
}: ServiceCardProps) {
  const id = useId();
  const t = useTranslation(uiMessages);
  const Heading = `h${headingLevel}` as const;
  return (
    <article
      className={styles.card}
      aria-labelledby={id}
      data-imaginary={service.imaginary || undefined}
    >
      {service.imaginary && (
        <p className={styles.mark}>
          <Icon name="info" />
          {t('card.imaginary')}
        </p>
      )}
      <header className={styles.header}>
        <Heading className={styles.name} id={id}>
          {service.name.text.trim() === '' ? t('card.nameless') : <Marked text={service.name} />}
        </Heading>
        <LanguageBadge language={service.name.language} />
      </header>
      {service.organization && (
        <p className={styles.organization}>
          <Marked text={service.organization} />
        </p>
      )}
      {service.summary && (
        <p className={styles.summary}>
          <Marked text={service.summary} />
        </p>
      )}
      <CardReasons reasons={service.reasons} whatIf={whatIf} {...(onWithout && { onWithout })} />
      <CardActions service={service} {...(onChoose && { onChoose })} />
      <CardFacts service={service} now={now} />
      <CardContact channels={service.channels} now={now} {...(onChoose && { onChoose })} />
      {details}
      <footer className={styles.footer}>
        {tools}
        {onFeedback && <CardFeedbackForm onFeedback={onFeedback} />}
        {hasCredit && <p className={styles.credit}>{service.credit}</p>}
      </footer>
    </article>
  );
}
