import type { StudioConflict, StudioJson } from '@auroraai/api-client/studio';
import { Button, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { useOpenDraft } from '../../draft/DraftProvider.tsx';
import { contentMessages } from '../messages.ts';
import styles from './ConflictNote.module.css';

/** Props of {@link ConflictNote}. */
export interface ConflictNoteProps {
  conflict: StudioConflict;
}

/** Two people changed the same thing: both texts, and which one stays. */
export function ConflictNote({ conflict }: ConflictNoteProps) {
  const t = useTranslation(contentMessages);
  const { store, canWrite } = useOpenDraft();
  const [hasFailed, setHasFailed] = useState(false);
  const settle = (keep: 'standing' | 'other') => {
    setHasFailed(false);
    store.settle(conflict.id, keep).catch(() => setHasFailed(true));
  };
  const side = (by: string, value: StudioJson | null, keep: 'standing' | 'other') => (
    <div className={styles.side}>
      <p className={styles.by}>{by === '' ? t('conflict.you') : t('conflict.by', { name: by })}</p>
      <p className={styles.text}>{value === null ? t('conflict.deleted') : shown(value)}</p>
      {canWrite && <Button onClick={() => settle(keep)}>{t('conflict.keep')}</Button>}
    </div>
  );
  return (
    <section className={styles.conflict} aria-label={t('conflict')}>
      <p className={styles.title}>{t('conflict')}</p>
      <div className={styles.sides}>
        {side(conflict.standing_by, conflict.standing, 'standing')}
        {side(conflict.other_by, conflict.other, 'other')}
      </div>
      <p role="status">{hasFailed && t('conflict.failed')}</p>
    </section>
  );
}

function shown(value: StudioJson): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 1);
}
