import { Button, VisuallyHidden } from '@auroraai/ui';
import { useState } from 'react';
import { cleanCode, joinLink, shownCode } from '../join-code/code.ts';
import styles from './JoinCode.module.css';
import { QrPicture } from './QrPicture.tsx';
import { useLeaderText } from './useLeaderText.ts';

/** Props of {@link JoinCode}. */
export interface JoinCodeProps {
  code: string;
  /** Address of the page on which people join. */
  joinAddress: string;
  /** Whether it is read from far away. @default false */
  isWall?: boolean;
}

/** How people join: the address, the code as text, and both as a QR picture. */
export function JoinCode({ code, joinAddress, isWall = false }: JoinCodeProps) {
  const t = useLeaderText();
  const [told, setTold] = useState<'' | 'code.copied' | 'code.copy.failed'>('');
  const link = joinLink(joinAddress, code);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setTold('code.copied');
    } catch {
      // Not every page may write to the clipboard; the code is there in words.
      setTold('code.copy.failed');
    }
  };
  return (
    <div className={styles.join} data-wall={isWall || undefined}>
      <QrPicture text={link} label={t('code.qr', { code: shownCode(code) })} />
      <div className={styles.words}>
        <p className={styles.how}>{t('code.at')}</p>
        <p className={styles.address}>
          <bdi dir="ltr">{addressInWords(joinAddress)}</bdi>
        </p>
        <p className={styles.how}>{t('code.code')}</p>
        <p className={styles.code}>
          <span aria-hidden="true" translate="no">
            {shownCode(code)}
          </span>
          <VisuallyHidden>{[...cleanCode(code)].join(' ')}</VisuallyHidden>
        </p>
        {!isWall && (
          <div>
            <Button icon="share" onClick={() => void copy()}>
              {t('code.copy')}
            </Button>
            <p className={styles.told} role="status">
              {told && t(told)}
            </p>
          </div>
        )}
      </div>
    </div>
  );
}

/** An address as people type it: without what a browser adds by itself. */
function addressInWords(address: string): string {
  return address
    .split(/[?#]/, 1)
    .join('')
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '');
}
