import type { LocalizedText } from '@auroraai/api-client';
import { Button, Marked, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import styles from './LongText.module.css';
import { serviceDetailsMessages } from './messages.ts';
import { startOf } from './start-of.ts';

/** Props of {@link LongText}. */
export interface LongTextProps {
  text: LocalizedText;
}

/** A text of a source, its paragraphs as they are; a very long one opens in full when wanted. */
export function LongText({ text }: LongTextProps) {
  const t = useTranslation(serviceDetailsMessages);
  const [isWhole, setWhole] = useState(false);
  const start = startOf(text.text);
  const isCut = !isWhole && start !== text.text;
  return (
    <>
      <p className={styles.text} data-cut={isCut || undefined}>
        <Marked text={{ ...text, text: isCut ? `${start} …` : text.text }} />
      </p>
      {isCut && (
        <div>
          <Button variant="quiet" onClick={() => setWhole(true)}>
            {t('whole')}
          </Button>
        </div>
      )}
    </>
  );
}
