import { Banner, Button, useTranslation } from '@auroraai/ui';
import { useRef } from 'react';
import { Section } from '../settings/Section.tsx';
import styles from './FilesPage.module.css';
import { MOST_OF_FILE, MOST_UNPACKED } from './files/limits.ts';
import { ImportReport } from './ImportReport.tsx';
import { importMessages } from './messages.ts';
import { type Importing, useImport } from './useImport.ts';

const MEGABYTE = 1_000_000;

/** Files into the bot: chosen, looked at and then taken. */
export function ImportSection() {
  const t = useTranslation(importMessages);
  const input = useRef<HTMLInputElement>(null);
  const { importing, read, take, drop } = useImport();
  return (
    <Section title={t('import')}>
      <p>{t('import.help')}</p>
      <p className={styles.quiet}>{t('import.columns')}</p>
      <div>
        <Button onClick={() => input.current?.click()}>{t('import.choose')}</Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('import.file')}
          accept=".zip,.xlsx,.csv,.txt"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // The same file may be chosen again, once it was corrected.
            event.target.value = '';
            if (file) void read(file);
          }}
        />
      </div>
      <div role="status">
        <News importing={importing} />
      </div>
      {importing.is === 'planned' && (
        <ImportReport name={importing.name} plan={importing.plan} onTake={take} onDrop={drop} />
      )}
    </Section>
  );
}

function News({ importing }: { importing: Importing }) {
  const t = useTranslation(importMessages);
  switch (importing.is) {
    case 'reading':
      return <p>{t('reading')}</p>;
    case 'dropped':
      return <p>{t('dropped')}</p>;
    case 'done':
      return <Banner kind="success" title={t('done', { count: importing.count })} />;
    case 'fault': {
      const size = MOST_OF_FILE / MEGABYTE;
      const unpacked = MOST_UNPACKED / MEGABYTE;
      const values = { size, unpacked, row: importing.row };
      return <Banner kind="danger" title={t(`fault.${importing.kind}`, values)} />;
    }
    default:
      return null;
  }
}
