import { Banner, Button, useTranslation } from '@auroraai/ui';
import { useId, useRef, useState } from 'react';
import { saveFile } from '../files/save-file.ts';
import { usePersonStore } from '../person/PersonProvider.tsx';
import { backupOf, MOST_BYTES, readBackup } from './backup.ts';
import { DeleteEverything } from './DeleteEverything.tsx';
import styles from './MyData.module.css';
import { myDataMessages } from './messages.ts';
import { focusSection, Section } from './Section.tsx';

/** Taking everything along, bringing it back, deleting all of it. */
export function Everything() {
  const t = useTranslation(myDataMessages);
  const id = useId();
  const person = usePersonStore();
  const box = useRef<HTMLDivElement>(null);
  const [isDeleting, setDeleting] = useState(false);
  const [said, setSaid] = useState<{ text: string; isWrong?: boolean }>({ text: '' });

  const bringBack = async (file: File) => {
    const data = file.size <= MOST_BYTES ? readBackup(await file.text()) : null;
    if (data) person.getState().replaceEverything(data);
    setSaid(data ? { text: t('back.done') } : { text: t('back.wrong'), isWrong: true });
  };

  return (
    <Section title={t('all')} help={t('all.help')}>
      <div className={styles.form} ref={box}>
        <div className={styles.actions}>
          <Button
            onClick={() => {
              const now = new Date();
              const name = `omat-tiedot-${now.toISOString().slice(0, 10)}.json`;
              saveFile(name, 'application/json', backupOf(person.getState(), now));
            }}
          >
            {t('all.download')}
          </Button>
          <Button
            variant="quiet"
            aria-expanded={isDeleting}
            onClick={() => setDeleting(!isDeleting)}
          >
            {t('all.delete')}
          </Button>
        </div>
        {isDeleting && (
          <DeleteEverything
            onKeep={() => {
              setDeleting(false);
              focusSection(box.current);
            }}
            onDeleted={(unreached) => {
              setDeleting(false);
              focusSection(box.current);
              setSaid(
                unreached.length === 0
                  ? { text: t('all.deleted') }
                  : {
                      text: t('all.unreached', { names: unreached.join(', ') }),
                      isWrong: true,
                    },
              );
            }}
          />
        )}
        <div>
          <label htmlFor={id}>{t('back')}</label>
          <p className={styles.small}>{t('back.help')}</p>
          <input
            className={styles.file}
            id={id}
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              event.target.value = '';
              if (file) void bringBack(file);
            }}
          />
        </div>
        <div role="status">
          {said.text !== '' && (
            <Banner kind={said.isWrong ? 'danger' : 'success'} title={said.text} />
          )}
        </div>
      </div>
    </Section>
  );
}
