import { useTranslation } from '@auroraai/ui';
import { TextField } from '../../fields/TextField.tsx';
import { contentMessages } from '../messages.ts';
import { LocalizedField } from '../part/LocalizedField.tsx';
import { useEditor } from '../part/PartEditor.tsx';
import styles from '../part/PartPage.module.css';

/** The ends of a scale: numbers, and words for them. */
export function ScaleEnds() {
  const t = useTranslation(contentMessages);
  const { at, set, isReadOnly } = useEditor();
  return (
    <>
      <div className={styles.row}>
        {(['min', 'max'] as const).map((end) => {
          const value = at([end]) ?? (end === 'min' ? 0 : 10);
          return (
            <TextField
              key={end}
              label={t(`slot.${end}`)}
              type="number"
              isReadOnly={isReadOnly}
              value={String(value)}
              onChange={(text) => set([end], text === '' ? undefined : Number(text))}
            />
          );
        })}
      </div>
      <LocalizedField label={t('slot.low')} path={['low']} whenEmpty={['low']} maxLength={200} />
      <LocalizedField label={t('slot.high')} path={['high']} whenEmpty={['high']} maxLength={200} />
    </>
  );
}
