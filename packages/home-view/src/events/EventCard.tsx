import type { InboxDocument, PersonEvent } from '@auroraai/api-client';
import { Button, Icon, type IconName, Marked, useTranslation } from '@auroraai/ui';
import { useId } from 'react';
import { localDay } from '../locale/local-day.ts';
import { seenKey } from '../person/inbox-slice.ts';
import { usePerson } from '../person/PersonProvider.tsx';
import { DeleteDocument } from './DeleteDocument.tsx';
import { daysUntil } from './days.ts';
import styles from './Events.module.css';
import { inboxMessages } from './messages.ts';
import { NextSteps } from './NextSteps.tsx';
import { useText } from './useText.ts';
import { useWhen } from './useWhen.ts';

/** A document that is an event. */
export type EventDocument = InboxDocument & { document: PersonEvent };

/** Props of {@link EventCard}. */
export interface EventCardProps {
  event: EventDocument;
  now: Date;
  /** Called when the person has deleted it. */
  onDeleted: () => void;
}

const ICONS: Record<PersonEvent['kind'], IconName> = {
  letter: 'mail',
  decision: 'form',
  birthday: 'sun',
  appointment: 'clock',
  payment: 'wallet',
  'document-expires': 'alert',
  other: 'info',
};

/** What happened, what it means, what to do next and by when. */
export function EventCard({ event, now, onDeleted }: EventCardProps) {
  const t = useTranslation(inboxMessages);
  const id = useId();
  const text = useText();
  const when = useWhen(now);
  const { kind, issuer, official, title, meaning, deadline, ...rest } = event.document;
  const isSeen = usePerson(({ seen }) => seen.includes(seenKey(event)));
  const setSeen = usePerson((person) => person.setSeen);
  const isOver = rest.valid_until !== undefined && Date.parse(rest.valid_until) < now.getTime();
  const from = text(issuer.name);
  // A reminder of somebody else must not look as if it came from those it names.
  const isByOther = !Object.values(issuer.name).includes(event.sender);
  return (
    <article
      className={styles.card}
      aria-labelledby={id}
      data-unread={!isSeen || undefined}
      data-over={isOver || undefined}
    >
      <p className={styles.kind}>
        <Icon name={ICONS[kind]} />
        <span>{t(`kind.${kind}`)}</span>
        {official && <span className={styles.mark}>{t('event.official')}</span>}
        {!isSeen && <span className={styles.new}>{t('event.new')}</span>}
      </p>
      <h3 className={styles.title} id={id}>
        <Marked text={text(title)} />
      </h3>
      <p className={styles.from}>
        <Marked text={from} />, {when.day(rest.occurred_at)}
        {isByOther && <span> · {t('event.sender', { sender: event.sender })}</span>}
      </p>
      {isOver && <p className={styles.over}>{t('event.over')}</p>}
      <p className={styles.text}>
        <Marked text={text(meaning)} />
      </p>
      {(rest.valid_from !== undefined || rest.place !== undefined) && !isOver && (
        <dl className={styles.facts}>
          {rest.valid_from !== undefined && (
            <div>
              <dt>{t('event.time')}</dt>
              <dd>
                {kind === 'appointment' ? when.moment(rest.valid_from) : when.day(rest.valid_from)}
                {daysUntil(localDay(rest.valid_from), now) >= 0 &&
                  `, ${when.left(localDay(rest.valid_from))}`}
              </dd>
            </div>
          )}
          {rest.place !== undefined && (
            <div>
              <dt>{t('event.place')}</dt>
              <dd>{rest.place}</dd>
            </div>
          )}
        </dl>
      )}
      {deadline !== undefined && !isOver && (
        <p className={styles.deadline} data-late={daysUntil(deadline, now) < 0 || undefined}>
          <Icon name="clock" />
          <span>
            {t('event.deadline', { date: when.day(deadline) })} ({when.left(deadline)})
          </span>
        </p>
      )}
      {!isOver && <NextSteps steps={rest.next_steps ?? []} deadline={deadline} now={now} />}
      <div className={styles.actions}>
        <Button variant="quiet" onClick={() => setSeen(event, !isSeen)}>
          {isSeen ? t('event.unread') : t('event.read')}
        </Button>
        <DeleteDocument
          document={event}
          title={text(title).text}
          what={t('event.delete.what')}
          onDeleted={onDeleted}
        />
      </div>
    </article>
  );
}
