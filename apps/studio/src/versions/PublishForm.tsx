import { Button, SelectField, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { useDraft } from '../draft/DraftProvider.tsx';
import { TextField } from '../fields/TextField.tsx';
import { versionMessages } from './messages.ts';
import type { VersionWish } from './useVersions.ts';
import styles from './VersionsPage.module.css';

/** Props of {@link PublishForm}. */
export interface PublishFormProps {
  isBusy: boolean;
  onAsk: (wish: VersionWish) => void;
}

type Deed = 'publish' | 'review' | 'schedule';

/** Makes a version of the draft: published now or later, or to be looked at by somebody else. */
export function PublishForm({ isBusy, onAsk }: PublishFormProps) {
  const t = useTranslation(versionMessages);
  const { canWrite, canPublish } = useDraft();
  const deeds: Deed[] = canPublish ? ['publish', 'review', 'schedule'] : ['review'];
  const [chosen, setChosen] = useState<Deed>('publish');
  const [note, setNote] = useState('');
  const [at, setAt] = useState('');
  const [wasPast, setWasPast] = useState(false);
  const deed = deeds.includes(chosen) ? chosen : 'review';
  if (!canWrite) return null;
  const submit = () => {
    if (deed !== 'schedule') return onAsk({ number: null, note: note.trim(), do: deed });
    const moment = new Date(at);
    const isComing = moment.getTime() > Date.now();
    setWasPast(!isComing);
    if (isComing)
      onAsk({ number: null, note: note.trim(), do: deed, publish_at: moment.toISOString() });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h3>{t('publish')}</h3>
      <TextField label={t('note')} value={note} onChange={setNote} maxLength={500} />
      {deeds.length > 1 && (
        <SelectField
          label={t('do')}
          value={deed}
          onChange={(value) => setChosen(value as Deed)}
          choices={deeds.map((each) => ({ value: each, label: t(`do.${each}`) }))}
        />
      )}
      {deed === 'schedule' && (
        <TextField
          label={t('at')}
          type="datetime-local"
          value={at}
          onChange={setAt}
          isRequired
          error={wasPast ? t('at.past') : undefined}
        />
      )}
      <div>
        <Button type="submit" variant="primary" disabled={isBusy}>
          {t(`do.${deed}`)}
        </Button>
      </div>
    </form>
  );
}
