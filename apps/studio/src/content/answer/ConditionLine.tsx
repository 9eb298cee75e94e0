import { Button, useTranslation } from '@auroraai/ui';
import { contentMessages } from '../messages.ts';
import { type Path, useEditor } from '../part/PartEditor.tsx';
import { useConditionWords } from './useConditionWords.ts';
import styles from './Variant.module.css';

/** Props of {@link ConditionLine}. */
export interface ConditionLineProps {
  /** Where the condition stands. */
  path: Path;
}

/** When something is used, as a sentence. */
export function ConditionLine({ path }: ConditionLineProps) {
  const t = useTranslation(contentMessages);
  const { at, set, isReadOnly } = useEditor();
  const words = useConditionWords();
  const condition = at(path);
  if (condition === undefined) return null;
  return (
    <p className={styles.condition}>
      {t('condition', { words: words(condition) })}{' '}
      {!isReadOnly && (
        <Button variant="quiet" onClick={() => set(path, undefined)}>
          {t('condition.remove')}
        </Button>
      )}
    </p>
  );
}
