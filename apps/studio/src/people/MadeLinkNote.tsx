import type { MadeLink } from '@auroraai/api-client/studio';
import { Button, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { readOn } from '../shell/read-on.ts';
import { useWhen } from '../versions/useWhen.ts';
import { peopleMessages } from './messages.ts';
import styles from './People.module.css';

/** Props of {@link MadeLinkNote}. */
export interface MadeLinkNoteProps {
  link: MadeLink;
  /** To whom it is to be passed on. */
  name: string;
  onClose: () => void;
}

/** A link that has been made, which is shown this once; each new one needs a key of its own. */
export function MadeLinkNote({
  link: { url, expires_at: until },
  name,
  onClose,
}: MadeLinkNoteProps) {
  const t = useTranslation(peopleMessages);
  const when = useWhen();
  const [isCopied, setIsCopied] = useState(false);
  return (
    <section className={styles.section}>
      <h2 ref={readOn} tabIndex={-1}>
        {t('made')}
      </h2>
      <p>{t('made.about', { name, date: when(until) })}</p>
      <p>
        {/* Where a browser has no clipboard for us, it can be marked and copied by hand. */}
        <code className={styles.link}>{url}</code>
      </p>
      <div>
        <Button
          variant="primary"
          onClick={() => {
            navigator.clipboard?.writeText(url).then(
              () => setIsCopied(true),
              () => setIsCopied(false),
            );
          }}
        >
          {t('made.copy')}
        </Button>{' '}
        <Button onClick={onClose}>{t('made.close')}</Button>
      </div>
      <p role="status">{isCopied && t('made.copied')}</p>
    </section>
  );
}
