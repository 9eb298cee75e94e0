import { Banner, Button, LinkButton, useLocale, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { useRefusal } from '../refusals/refusal-text.ts';
import { readOn } from '../shell/read-on.ts';
import { linkTo } from '../shell/route.ts';
import { startMessages } from './messages.ts';
import styles from './Start.module.css';
import type { Making } from './useMaking.ts';

/** Props of {@link MadeBot}. */
export interface MadeBotProps {
  made: Extract<Making, { is: 'made' }>;
}

/** The bot is there: how it looks, how it is embedded, where work on it goes on. */
export function MadeBot({ made }: MadeBotProps) {
  const t = useTranslation(startMessages);
  const { language } = useLocale();
  const [copied, setCopied] = useState<'copied' | 'copy.failed' | null>(null);
  const why = useRefusal();
  const { bot, isPublished, error } = made;
  const code = `<script src="${location.origin}/embed/aurora-chat.js" data-bot="${bot}" defer></script>`;
  const copy = () => {
    // Without a safe connection a browser has no clipboard for us.
    const written = navigator.clipboard?.writeText(code) ?? Promise.reject();
    written.then(
      () => setCopied('copied'),
      () => setCopied('copy.failed'),
    );
  };
  return (
    <div className={styles.start}>
      <h1 ref={readOn} tabIndex={-1}>
        {t(isPublished ? 'made' : 'made.unpublished')}
      </h1>
      {!isPublished && (
        <Banner kind="danger" title={t('made.unpublished.why')}>
          <p>{why(error)}</p>
        </Banner>
      )}
      {isPublished && (
        <>
          <p className={styles.help}>{t('made.embed')}</p>
          <pre className={styles.code}>
            <code>{code}</code>
          </pre>
          <div className={styles.ways}>
            <Button onClick={copy}>{t('copy')}</Button>
            <LinkButton
              href={`/upota/esikatselu/?lang=${language}&bot=${encodeURIComponent(bot)}`}
              target="_blank"
              rel="noopener"
            >
              {t('made.preview')}
            </LinkButton>
          </div>
          <p role="status" className={styles.help}>
            {copied && t(copied)}
          </p>
        </>
      )}
      <div className={styles.ways}>
        <LinkButton variant="primary" href={linkTo(bot, 'content')}>
          {t('made.open')}
        </LinkButton>
      </div>
    </div>
  );
}
