import type { DeskMessage } from '@auroraai/api-client/desk';
import { useTranslation } from '@auroraai/ui';
import { useEffect, useRef } from 'react';
import styles from './DeskPage.module.css';
import { deskMessages } from './messages.ts';

/** What has been said, the newest last; new messages are read aloud. */
export function TalkMessages({ messages }: { messages: readonly DeskMessage[] }) {
  const t = useTranslation(deskMessages);
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the newest message is brought into view
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [messages.length]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must reach it
    <div ref={list} className={styles.messages} role="log" aria-label={t('talks')} tabIndex={0}>
      {messages.map(({ id, from, text, language, services }) => (
        <div key={id} className={styles.message} data-from={from}>
          <span className={styles.from}>{t(`talk.${from}`)}</span>
          <p className={styles.words} lang={language} dir="auto">
            {text}
          </p>
          {services && (
            <p className={styles.note}>{t('talk.services', { names: services.join(', ') })}</p>
          )}
        </div>
      ))}
    </div>
  );
}
