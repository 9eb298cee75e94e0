import { Button, LinkButton, Marked, useTranslation } from '@auroraai/ui';
import { useEffect, useRef } from 'react';
import type { Share } from '../person/shares-slice.ts';
import { CodeToSay } from './CodeToSay.tsx';
import styles from './MyData.module.css';
import { myDataMessages } from './messages.ts';
import { useMoment } from './useMoment.ts';

/** Props of {@link Given}. */
export interface GivenProps {
  share: Share;
  /** The receiver's page with the token, or null for a code. */
  url: string | null;
  /** Called when the person wants to give something else. */
  onMore: () => void;
}

/** What was given, and how to go on to the receiver. */
export function Given({ share, url, onMore }: GivenProps) {
  const t = useTranslation(myDataMessages);
  const moment = useMoment();
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className={styles.question}>
      <p className={styles.questionTitle} ref={title} tabIndex={-1}>
        {t('given', { until: moment(share.expiresAt) })}
      </p>
      {share.code && <CodeToSay code={share.code} />}
      <div className={styles.actions}>
        {url && (
          <LinkButton variant="primary" icon="external" href={url} target="_blank" rel="noreferrer">
            {t('given.go')} <Marked text={share.promises.name} />
          </LinkButton>
        )}
        <Button variant="quiet" onClick={onMore}>
          {t('given.more')}
        </Button>
      </div>
    </div>
  );
}
