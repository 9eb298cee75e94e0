import { Button, useTranslation } from '@auroraai/ui';
import { usePerson } from '../person/PersonProvider.tsx';
import styles from './MemoryNote.module.css';
import { situationMessages } from './messages.ts';

/** Where the person's answers are kept, and the choice of keeping them on this device. */
export function MemoryNote() {
  const t = useTranslation(situationMessages);
  const memory = usePerson((person) => person.memory);
  const problem = usePerson((person) => person.memoryProblem);
  const remember = usePerson((person) => person.remember);
  const stop = usePerson((person) => person.stopRemembering);
  return (
    <div className={styles.note}>
      <p role="status">{t(`memory.${problem ?? memory}`)}</p>
      {memory === 'device' ? (
        <Button variant="quiet" onClick={stop}>
          {t('memory.stop')}
        </Button>
      ) : (
        <Button onClick={remember}>{t('memory.remember')}</Button>
      )}
    </div>
  );
}
