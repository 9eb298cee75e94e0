import { Banner, Button, useTranslation } from '@auroraai/ui';
import { type DragEvent, useRef, useState } from 'react';
import { Section } from '../settings/Section.tsx';
import styles from './FilesPage.module.css';
import { MOST_ENTRIES, MOST_OF_FILE, MOST_PARTS, MOST_UNPACKED } from './files/limits.ts';
import { ImportReport } from './ImportReport.tsx';
import { importMessages } from './messages.ts';
import { type Importing, useImport } from './useImport.ts';

const MEGABYTE = 1_000_000;

/** Files into the bot: chosen, looked at and then taken. */
export function ImportSection() {
  const t = useTranslation(importMessages);
  const input = useRef<HTMLInputElement>(null);
  const { importing, read, take, drop } = useImport();
  const area = useRef<HTMLDivElement>(null);
  /** What was pressed goes away with the report: whoever pressed it goes on where they began. */
  const goBack = () => area.current?.querySelector('button')?.focus();
  const stop = () => {
    drop();
    goBack();
  };
  const [isOver, setOver] = useState(false);
  const isReading = importing.is === 'reading';
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void read(file);
  };
  return (
    <Section title={t('import')}>
      <p>{t('import.help')}</p>
      <p className={styles.quiet}>{t('import.columns')}</p>
      {/* Dropping is for those who like it; the button does the same for everybody. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: nothing here is reached only by dropping */}
      <div
        ref={area}
        className={styles.drop}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <Button onClick={() => input.current?.click()}>{t('import.choose')}</Button>
        <span className={styles.quiet}>{t('import.drop')}</span>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('import.file')}
          accept=".zip,.xlsx,.csv,.txt,.tsv,.yml,.yaml,.json"
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
      {isReading && (
        <div>
          <Button onClick={stop}>{t('reading.stop')}</Button>
        </div>
      )}
      {importing.is === 'planned' && (
        <ImportReport
          key={importing.turn}
          name={importing.name}
          plan={importing.plan}
          onTake={(plan, taken) => {
            take(plan, taken);
            goBack();
          }}
          onDrop={stop}
        />
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
      const most = { files: MOST_ENTRIES, parts: MOST_PARTS };
      const values = { size, unpacked, row: importing.row, ...most };
      return <Banner kind="danger" title={t(`fault.${importing.kind}`, values)} />;
    }
    default:
      return null;
  }
}
