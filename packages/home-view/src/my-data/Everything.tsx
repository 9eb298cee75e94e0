import { Banner, Button, saveFile, useTranslation } from '@auroraai/ui';
import { useId, useRef, useState } from 'react';
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
  const file = useRef<HTMLInputElement>(null);
  const [isDeleting, setDeleting] = useState(false);
  const [said, setSaid] = useState<{ text: string; isWrong?: boolean }>({ text: '' });

  const bringBack = async (chosen: File) => {
    const data = chosen.size <= MOST_BYTES ? readBackup(await chosen.text()) : null;
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
          <Button
            variant="quiet"
            aria-describedby={`${id}-help`}
            onClick={() => file.current?.click()}
          >
            {t('back')}
          </Button>
          <p className={styles.small} id={`${id}-help`}>
            {t('back.help')}
          </p>
          {/* What a browser writes on the button of such a field is not in the person's language. */}
          <input
            ref={file}
            hidden
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const [chosen] = event.target.files ?? [];
              if (chosen) void bringBack(chosen);
              // The same file may be chosen again.
              event.target.value = '';
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
