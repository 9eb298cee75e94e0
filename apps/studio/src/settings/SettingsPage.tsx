import { useTranslation } from '@auroraai/ui';
import { lazy } from 'react';
import { PartEditor } from '../content/part/PartEditor.tsx';
import { PartNotes } from '../content/part/PartNotes.tsx';
import { useParts } from '../draft/DraftProvider.tsx';
import type { PageProps } from '../shell/page-props.ts';
import { linkTo } from '../shell/route.ts';
import { Behaviour } from './Behaviour.tsx';
import { HumanContact } from './HumanContact.tsx';
import { Identity } from './Identity.tsx';
import { settingsMessages } from './messages.ts';
import { OfficeHours } from './OfficeHours.tsx';
import { Privacy } from './Privacy.tsx';
import styles from './Settings.module.css';

const FilesPage = lazy(async () => ({
  default: (await import('../import/FilesPage.tsx')).FilesPage,
}));

/** What holds for the whole bot, and the bot as a file. */
export function SettingsPage({ bot, part }: PageProps) {
  return part === 'files' ? <FilesPage bot={bot} /> : <Settings bot={bot} />;
}

function Settings({ bot }: Pick<PageProps, 'bot'>) {
  const t = useTranslation(settingsMessages);
  const [settings] = useParts('settings');
  return (
    <>
      <h1>{t('title')}</h1>
      <p>
        <a className={styles.link} href={linkTo(bot, 'settings', 'files')}>
          {t('files')}
        </a>
      </p>
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
