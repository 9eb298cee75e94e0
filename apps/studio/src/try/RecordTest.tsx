import type { StudioJson } from '@auroraai/api-client/studio';
import { Button, Disclosure, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { useDraft } from '../draft/DraftProvider.tsx';
import { TextField } from '../fields/TextField.tsx';
import { tryMessages } from './messages.ts';
import { canRecord, recordTest } from './record-test.ts';
import type { Turn } from './rehearsal-state.ts';
import styles from './TryPanel.module.css';

/** Keeps the conversation as a test that the bot must go on passing. */
export function RecordTest({ turns }: { turns: readonly Turn[] }) {
  const t = useTranslation(tryMessages);
  const { partsOf, nameOf, change } = useDraft();
  const [typed, setTyped] = useState<string | null>(null);
  const [saved, setSaved] = useState('');
  const opening = turns.find(({ activity }) => activity.type === 'message')?.activity.text ?? '';
  const name = (typed ?? t('record.default', { text: opening })).trim();
  const isTaken = partsOf('test').some((part) => nameOf(part) === name);
  const isReady = canRecord(turns);
  const save = () => {
    const value = recordTest(name, turns) as unknown as StudioJson;
    change([{ part: crypto.randomUUID(), kind: 'test', value }]);
    setSaved(name);
    setTyped(null);
  };
  return (
    <Disclosure summary={t('record')}>
      <p className={styles.quiet}>{t(isReady ? 'record.help' : 'record.empty')}</p>
      {isReady && (
        <form
          className={styles.teach}
          onSubmit={(event) => {
            event.preventDefault();
            if (name !== '' && !isTaken) save();
          }}
        >
          <TextField
            label={t('record.name')}
            value={typed ?? name}
            onChange={setTyped}
            maxLength={200}
            error={isTaken && saved !== name ? t('record.taken') : undefined}
          />
          <Button type="submit" disabled={name === '' || isTaken}>
            {t('record.save')}
          </Button>
        </form>
      )}
      <p role="status">{saved && t('record.saved', { name: saved })}</p>
    </Disclosure>
  );
}
