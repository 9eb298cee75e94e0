import { Button, useTranslation, VisuallyHidden } from '@auroraai/ui';
import { shellMessages } from '../shell/messages.ts';
import { useDraftSnapshot } from './DraftProvider.tsx';
import styles from './DraftTools.module.css';
import { useCalm } from './useCalm.ts';
import { useUndo } from './useUndo.ts';

/** Whether the draft is saved, and undo and redo of the whole bot. */
export function DraftTools() {
  const t = useTranslation(shellMessages);
  const { save, isKept, canUndo, canRedo } = useDraftSnapshot();
  const { undo, redo, said } = useUndo();
  const words = save === 'offline' && !isKept ? 'save.offline.lost' : (`save.${save}` as const);
  const spoken = useCalm(words);
  return (
    <div className={styles.tools}>
      <span className={styles.save} data-save={save}>
        {t(words)}
      </span>
      <VisuallyHidden>
        <span role="status">{spoken && t(spoken)}</span>
        <span role="status">{said}</span>
      </VisuallyHidden>
      <span className={styles.both}>
        <Button
          variant="quiet"
          icon="undo"
          title={t('undo')}
          aria-label={t('undo')}
          aria-disabled={!canUndo || undefined}
          onClick={undo}
        />
        <Button
          variant="quiet"
          icon="redo"
          title={t('redo')}
          aria-label={t('redo')}
          aria-disabled={!canRedo || undefined}
          onClick={redo}
        />
      </span>
    </div>
  );
}
