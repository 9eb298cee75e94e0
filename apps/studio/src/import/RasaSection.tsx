import type { ReportEntry } from '@auroraai/dialogue/rasa';
import { Banner, Button, saveFile, useTranslation } from '@auroraai/ui';
import { useEffect, useRef, useState } from 'react';
import { useOpenDraft } from '../draft/DraftProvider.tsx';
import { Section } from '../settings/Section.tsx';
import { importMessages } from './messages.ts';
import { ReportNotes } from './ReportNotes.tsx';
import { type Asked, askWorker } from './reading/ask-worker.ts';

type Packing =
  | { is: 'not-yet' | 'doing' | 'unusable' | 'failed' }
  | { is: 'done'; notes: readonly ReportEntry[] };

/** The draft as a project of Rasa. */
export function RasaSection({ bot }: { bot: string }) {
  const t = useTranslation(importMessages);
  const { store } = useOpenDraft();
  const [packing, setPacking] = useState<Packing>({ is: 'not-yet' });
  const asked = useRef<Asked | null>(null);
  useEffect(() => () => asked.current?.stop(), []);
  const name = `${bot}-rasa.zip`;
  const save = async () => {
    asked.current?.stop();
    setPacking({ is: 'doing' });
    const question = askWorker({ kind: 'export-rasa', parts: [...store.get().parts.values()] });
    asked.current = question;
    const answer = await question.answer;
    if (asked.current !== question) return;
    if (answer.is === 'packed') {
      saveFile(name, 'application/zip', answer.bytes);
      setPacking({ is: 'done', notes: answer.notes });
    } else setPacking({ is: answer.is === 'unusable' ? 'unusable' : 'failed' });
  };
  return (
    <Section title={t('rasa')}>
      <p>{t('rasa.help')}</p>
      <div>
        <Button onClick={() => void save()}>{t('rasa.do')}</Button>
      </div>
      <div role="status">
        {packing.is === 'doing' && <p>{t('rasa.doing')}</p>}
        {packing.is === 'done' && <Banner kind="success" title={t('export.done', { name })} />}
        {packing.is === 'unusable' && <Banner kind="danger" title={t('rasa.unusable')} />}
        {packing.is === 'failed' && <Banner kind="danger" title={t('export.failed')} />}
      </div>
      {packing.is === 'done' && packing.notes.length > 0 && (
        <ReportNotes
          title={t('rasa.notes', { count: packing.notes.length })}
          notes={packing.notes}
        />
      )}
    </Section>
  );
}
