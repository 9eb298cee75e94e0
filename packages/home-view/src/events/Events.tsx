import type { InboxDocument } from '@auroraai/api-client';
import { Button, uiMessages, useTranslation } from '@auroraai/ui';
import { useRef, useState } from 'react';
import { useFocusOnNew } from '../hooks/useFocusOnNew.ts';
import { spoken } from '../locale/spoken.tsx';
import { EventCard, type EventDocument } from './EventCard.tsx';
import styles from './Events.module.css';
import { InboxFrame } from './InboxFrame.tsx';
import { inboxMessages } from './messages.ts';

/** Props of {@link Events}. */
export interface EventsProps {
  /** The moment by which days are counted. @default when it is shown */
  now?: Date;
}

/** How many events stand there at first. */
const FIRST = 5;

/** What services have sent to the person: each as a card with what it means and what to do. */
export const Events = spoken([inboxMessages, uiMessages], ({ now }: EventsProps) => {
  const t = useTranslation(inboxMessages);
  const [moment] = useState(() => now ?? new Date());
  const [most, setMost] = useState(FIRST);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const expectNew = useFocusOnNew(list);
  return (
    <InboxFrame isOurs={isEvent} empty={t('events.empty')} now={moment}>
      {(events) => (
        <>
          <div className={styles.list} ref={list} tabIndex={-1}>
            {events.slice(0, most).map((event) => (
              <EventCard
                key={event.document_id}
                event={event}
                now={moment}
                onDeleted={() => {
                  setSaid(t('delete.done'));
                  list.current?.focus();
                }}
              />
            ))}
          </div>
          {events.length > most && (
            <div>
              <Button
                onClick={() => {
                  expectNew();
                  setMost(most + 2 * FIRST);
                }}
              >
                {t('events.more')}
              </Button>
            </div>
          )}
          <p className={styles.said} role="status">
            {said}
          </p>
        </>
      )}
    </InboxFrame>
  );
});

function isEvent(document: InboxDocument): document is EventDocument {
  return document.document.type === 'event';
}
