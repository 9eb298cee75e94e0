import type { TrialExample } from '@auroraai/api-client';
import { inboxesOf } from '@auroraai/api-client/inboxes';
import { useAuroraClient } from '@auroraai/api-client/react';
import { useInbox } from '@auroraai/home-view/inbox';
import { Button, useTranslation } from '@auroraai/ui';
import { useEffect, useId, useMemo, useState } from 'react';
import { tryDocumentsMessages } from './messages.ts';
import styles from './TryDocuments.module.css';

/** Lets a visitor have the imaginary town send examples, where the service offers to. */
export function TryDocuments() {
  const t = useTranslation(tryDocumentsMessages);
  const id = useId();
  const client = useAuroraClient();
  const inboxes = useMemo(() => inboxesOf(client), [client]);
  const { inbox, refresh } = useInbox();
  const [examples, setExamples] = useState<readonly TrialExample[]>([]);
  const [said, setSaid] = useState('');
  useEffect(() => {
    let isWanted = true;
    inboxes.listTrialDocuments().then(
      (listed) => {
        if (isWanted) setExamples(listed.examples);
      },
      // A service for real use has none: there is nothing to try.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [inboxes]);
  if (examples.length === 0) return null;
  const send = async (example: TrialExample, inboxId: string) => {
    try {
      await inboxes.sendTrialDocument(inboxId, example);
      await refresh();
      setSaid(t('sent', { name: t(example) }));
    } catch {
      // The visitor can press again, whatever it was.
      setSaid(t('failed'));
    }
  };
  return (
    <section className={styles.try} aria-labelledby={id}>
      <h2 id={id}>{t('title')}</h2>
      <p>{t('help')}</p>
      {inbox ? (
        <div className={styles.buttons}>
          {examples.map((example) => (
            <Button key={example} onClick={() => void send(example, inbox.inboxId)}>
              {t(example)}
            </Button>
          ))}
        </div>
      ) : (
        <p>{t('first')}</p>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
