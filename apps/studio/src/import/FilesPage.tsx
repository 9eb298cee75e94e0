import { Banner, Button, saveFile, useTranslation } from '@auroraai/ui';
import { useEffect, useRef, useState } from 'react';
import { useOpenDraft } from '../draft/DraftProvider.tsx';
import { Section } from '../settings/Section.tsx';
import { linkTo } from '../shell/route.ts';
import styles from './FilesPage.module.css';
import { ImportSection } from './ImportSection.tsx';
import { importMessages } from './messages.ts';
import { RasaSection } from './RasaSection.tsx';

/** Props of {@link FilesPage}. */
export interface FilesPageProps {
  /** Id of the bot. */
  bot: string;
}

/** A bot as a file, and files into a bot. */
export function FilesPage({ bot }: FilesPageProps) {
  const t = useTranslation(importMessages);
  const { canWrite } = useOpenDraft();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.page}>
      <p>
        <a href={linkTo(bot, 'settings')}>{t('back')}</a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {t('title')}
      </h1>
      <ExportSection bot={bot} />
      <RasaSection bot={bot} />
      {canWrite && <ImportSection />}
    </div>
  );
}

function ExportSection({ bot }: FilesPageProps) {
  const t = useTranslation(importMessages);
  const { store } = useOpenDraft();
  const [state, setState] = useState<'not-yet' | 'done' | 'failed'>('not-yet');
  const name = `${bot}.zip`;
  const save = async () => {
    try {
      const { botAsZip } = await import('./bot-as-zip.ts');
      saveFile(name, 'application/zip', botAsZip([...store.get().parts.values()]));
      setState('done');
    } catch {
      setState('failed');
    }
  };
  return (
    <Section title={t('export')}>
      <p>{t('export.help')}</p>
      <div>
        <Button onClick={() => void save()}>{t('export.do')}</Button>
      </div>
      <div role="status">
        {state === 'done' && <Banner kind="success" title={t('export.done', { name })} />}
        {state === 'failed' && <Banner kind="danger" title={t('export.failed')} />}
      </div>
    </Section>
  );
}
