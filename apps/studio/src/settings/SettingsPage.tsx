import { useTranslation } from '@auroraai/ui';
import { PartEditor } from '../content/part/PartEditor.tsx';
import { PartNotes } from '../content/part/PartNotes.tsx';
import { useParts } from '../draft/DraftProvider.tsx';
import { Behaviour } from './Behaviour.tsx';
import { HumanContact } from './HumanContact.tsx';
import { Identity } from './Identity.tsx';
import { settingsMessages } from './messages.ts';
import { OfficeHours } from './OfficeHours.tsx';
import { Privacy } from './Privacy.tsx';
import styles from './Settings.module.css';

/** What holds for the whole bot. */
export function SettingsPage() {
  const t = useTranslation(settingsMessages);
  const [settings] = useParts('settings');
  return (
    <>
      <h1>{t('title')}</h1>
      {settings && (
        <PartEditor part={settings}>
          <div className={styles.page}>
            <PartNotes />
            <Identity />
            <HumanContact />
            <OfficeHours />
            <Behaviour />
            <Privacy />
          </div>
        </PartEditor>
      )}
    </>
  );
}
