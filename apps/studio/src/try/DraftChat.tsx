import { AuroraChat, type ChatHandle } from '@auroraai/chat-widget';
import type { Bot } from '@auroraai/dialogue';
import { useTranslation } from '@auroraai/ui';
import { useEffect, useMemo, useRef } from 'react';
import { tryMessages } from './messages.ts';
import { publicBot } from './public-bot.ts';
import type { RehearsalConnection } from './rehearsal.ts';
import styles from './TryPanel.module.css';

/** Props of {@link DraftChat}. */
export interface DraftChatProps {
  /** Id under which the draft stands in the studio. */
  id: string;
  bot: Bot;
  language: string;
  connection: RehearsalConnection;
}

/** The chat as people get it on a website, connected with the draft. */
export function DraftChat({ id, bot, language, connection }: DraftChatProps) {
  const t = useTranslation(tryMessages);
  const handle = useRef<ChatHandle>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the draft says of itself is told once a conversation
  const connected = useMemo(() => ({ ...connection, bot: publicBot(bot) }), [connection]);
  useEffect(() => handle.current?.open(), []);
  return (
    <section className={styles.chat} aria-label={t('chat')}>
      <AuroraChat
        handle={handle}
        bot={id}
        language={language}
        position="inside"
        {...(bot.theme && { theme: bot.theme })}
        connection={connected}
      />
    </section>
  );
}
