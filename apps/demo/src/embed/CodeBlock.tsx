import { Button, useTranslation } from '@auroraai/ui';
import { type ReactNode, useId, useState } from 'react';
import { siteMessages } from '../site/messages.ts';
import styles from './CodeBlock.module.css';

/** Props of {@link CodeBlock}. */
export interface CodeBlockProps {
  title: string;
  code: string;
  /** One line about where it belongs. */
  children: ReactNode;
}

/** A piece of code with a button that copies it. */
export function CodeBlock({ title, code, children }: CodeBlockProps) {
  const t = useTranslation(siteMessages);
  const id = useId();
  const [copied, setCopied] = useState<{ code: string; hasWorked: boolean } | null>(null);
  const isCurrent = copied?.code === code;
  const copy = () => {
    const said = (hasWorked: boolean) => () => setCopied({ code, hasWorked });
    // Without a safe connection a browser has no clipboard for us.
    const written = navigator.clipboard?.writeText(code) ?? Promise.reject();
    written.then(said(true), said(false));
  };
  return (
    <section className={styles.block} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 className={styles.title} id={id}>
          {title}
        </h3>
        <Button variant="quiet" aria-describedby={id} onClick={copy}>
          {t('embed.copy')}
        </Button>
      </div>
      <p className={styles.hint}>{children}</p>
      <pre className={styles.code} dir="ltr">
        <code>{code}</code>
      </pre>
      <p className={styles.hint} role="status">
        {isCurrent && t(copied.hasWorked ? 'embed.copied' : 'embed.copy.failed')}
      </p>
    </section>
  );
}
