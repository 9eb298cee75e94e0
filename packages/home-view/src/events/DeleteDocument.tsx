import type { InboxDocument } from '@auroraai/api-client';
import { Banner, Button, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { Question } from '../my-data/Question.tsx';
import { usePersonStore } from '../person/PersonProvider.tsx';
import styles from './Events.module.css';
import { inboxMessages } from './messages.ts';
import { useInboxes } from './useInbox.ts';

/** Props of {@link DeleteDocument}. */
export interface DeleteDocumentProps {
  document: InboxDocument;
  /** What the document is called. */
  title: string;
  /** What deleting means and what it does not. */
  what: string;
  /** Called when it is gone. */
  onDeleted: () => void;
}

/** Deletes a document on the server and here, after saying what that means. */
export function DeleteDocument({ document, title, what, onDeleted }: DeleteDocumentProps) {
  const t = useTranslation(inboxMessages);
  const person = usePersonStore();
  const inboxes = useInboxes();
  const [step, setStep] = useState<'open' | 'asking' | 'busy' | 'failed'>('open');
  const remove = async () => {
    const { inbox } = person.getState();
    if (!inbox) return;
    setStep('busy');
    try {
      await inboxes.deleteDocument(inbox, document.document_id);
      person.getState().forgetDocument(document.document_id);
      onDeleted();
    } catch {
      // It is still in the inbox: the person can try again.
      setStep('failed');
    }
  };
  if (step === 'open')
    return (
      <Button
        variant="quiet"
        aria-label={t('delete.of', { title })}
        onClick={() => setStep('asking')}
      >
        {t('remove')}
      </Button>
    );
  return (
    <div className={styles.wide}>
      <Question
        title={t('delete.sure', { title })}
        actions={
          <>
            <Button disabled={step === 'busy'} onClick={() => void remove()}>
              {t('remove')}
            </Button>
            <Button variant="quiet" onClick={() => setStep('open')}>
              {t('keep')}
            </Button>
          </>
        }
      >
        <p>{what}</p>
        <div role="status">
          {step === 'failed' && <Banner kind="danger" title={t('delete.failed')} />}
        </div>
      </Question>
    </div>
  );
}
