import { Banner, Checkbox, useTranslation } from '@auroraai/ui';
import { usePerson } from '../person/PersonProvider.tsx';
import styles from './MyData.module.css';
import { myDataMessages } from './messages.ts';

/** Whether the device keeps what the person has said. */
export function KeepHere() {
  const t = useTranslation(myDataMessages);
  const memory = usePerson((person) => person.memory);
  const problem = usePerson((person) => person.memoryProblem);
  const { remember, stopRemembering } = usePerson((person) => person);
  return (
    <div className={styles.section}>
      <p className={styles.help}>{t('intro')}</p>
      <Checkbox
        label={t('keep')}
        checked={memory === 'device'}
        onChange={(checked) => (checked ? remember() : stopRemembering())}
      />
      <p className={styles.small} role="status">
        {memory === 'device' ? t('keep.on') : t('keep.off')}
      </p>
      {problem && (
        <div role="alert">
          <Banner kind="danger" title={t(`keep.${problem}`)}>
            <p>{t('keep.still')}</p>
          </Banner>
        </div>
      )}
    </div>
  );
}
