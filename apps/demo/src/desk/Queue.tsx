import type { QueuedPlace } from '@auroraai/api-client/desk';
import { Button, useLocale, useTranslation, VisuallyHidden } from '@auroraai/ui';
import { useState } from 'react';
import styles from './DeskPage.module.css';
import { deskMessages } from './messages.ts';

/** Props of {@link Queue}. */
export interface QueueProps {
  queued: readonly QueuedPlace[];
  /** Called when the adviser wants to answer somebody; rejects when somebody else was first. */
  onTake: (placeId: string) => Promise<void>;
}

/** Who waits; a change is told to screen readers without interrupting them. */
export function Queue({ queued, onTake }: QueueProps) {
  const t = useTranslation(deskMessages);
  const { language } = useLocale();
  const [isTaken, setIsTaken] = useState(false);
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const take = (id: string) =>
    onTake(id).then(
      () => setIsTaken(false),
      () => setIsTaken(true),
    );
  return (
    <section className={styles.queue} aria-labelledby="queue">
      <h2 id="queue" className={styles.heading}>
        {t('queue')}
      </h2>
      <p role="status" className={styles.count}>
        {queued.length === 0 ? t('queue.empty') : t('queue.count', { count: queued.length })}
      </p>
      <p role="status" className={styles.taken}>
        {isTaken && t('queue.taken')}
      </p>
      <ol className={styles.places}>
        {queued.map(({ place_id: id, position, language: spoken, waited_seconds: seconds }) => (
          <li key={id} className={styles.place}>
            <span className={styles.who}>
              <strong>{t('queue.place', { position })}</strong>
              <span className={styles.note}>
                {names.of(spoken)} · {waited(seconds)}
              </span>
            </span>
            <Button variant="primary" onClick={() => take(id)}>
              {t('queue.take')}
              <VisuallyHidden>: {t('queue.place', { position })}</VisuallyHidden>
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );

  function waited(seconds: number): string {
    const count = Math.floor(seconds / 60);
    return count === 0 ? t('queue.justCame') : t('queue.waited', { count });
  }
}
