import { useTranslation } from '@auroraai/ui';
import { spoken } from '../locale/spoken.tsx';
import { usePerson } from '../person/PersonProvider.tsx';
import { Comparison } from './Comparison.tsx';
import { savedServicesMessages } from './messages.ts';
import { SavedService } from './SavedService.tsx';
import styles from './SavedServices.module.css';

/** The services that the person put aside, and those laid side by side. */
export const SavedServices = spoken([savedServicesMessages], () => {
  const t = useTranslation(savedServicesMessages);
  const saved = usePerson((person) => person.saved);
  const compared = usePerson((person) => person.compared);
  return (
    <div className={styles.saved}>
      {saved.length === 0 && compared.length === 0 && <p className={styles.empty}>{t('empty')}</p>}
      {saved.length > 0 && (
        <ul className={styles.list}>
          {saved.map((service) => (
            <SavedService key={service.id} service={service} />
          ))}
        </ul>
      )}
      {compared.length > 0 && <Comparison ids={compared} />}
    </div>
  );
});
