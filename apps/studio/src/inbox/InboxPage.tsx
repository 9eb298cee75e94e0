import type { InboxMessage } from '@auroraai/api-client/studio';
import { groupMessages } from '@auroraai/dialogue/editing';
import { Banner, Button, Skeleton, useTranslation } from '@auroraai/ui';
import { useMemo, useState } from 'react';
import { useDraft } from '../draft/DraftProvider.tsx';
import type { PageProps } from '../shell/pages.ts';
import { useNames } from '../try/useNames.ts';
import { GroupItem } from './GroupItem.tsx';
import styles from './InboxPage.module.css';
import { inboxMessages } from './messages.ts';
import { StagedChanges } from './StagedChanges.tsx';
import { type Staged, stage } from './staged.ts';
import { useInbox } from './useInbox.ts';

/** So many groups are shown before more is asked for. */
const FIRST = 30;

/** What people wrote and the bot did not surely understand, made into examples with the effect seen before. */
export function InboxPage({ bot: id }: PageProps) {
  const t = useTranslation(inboxMessages);
  const { canWrite } = useDraft();
  const names = useNames();
  const { messages, hasFailed, reload, mark } = useInbox(id);
  const [staged, setStaged] = useState<readonly Staged[]>([]);
  const [told, setTold] = useState('');
  const [most, setMost] = useState(FIRST);
  const taken = new Set(staged.flatMap((one) => one.messages.map((message) => message.id)));
  const groups = useMemo(() => groupMessages(messages ?? []), [messages]);
  const left = groups
    .map((group) => ({
      ...group,
      messages: group.messages.filter((message) => !taken.has(message.id)),
    }))
    .filter((group) => group.messages.length > 0);
  const ignore = async (ignored: readonly InboxMessage[]) => {
    const isDone = await mark(ignored, 'ignored');
    setTold(isDone ? t('ignored', { text: ignored[0]?.text ?? '' }) : t('failed'));
  };
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <p className={styles.quiet}>{t('intro')}</p>
      <div role="status" className={styles.news}>
        {hasFailed && (
          <Banner
            kind="danger"
            title={t('failed')}
            actions={<Button onClick={reload}>{t('retry')}</Button>}
          />
        )}
        {told && <p>{told}</p>}
        {messages?.length === 0 && <p>{t('empty')}</p>}
      </div>
      {!messages && !hasFailed && <Skeleton />}
      {messages && messages.length > 0 && (
        <div className={styles.columns}>
          <section>
            <p className={styles.quiet}>
              {t('count', { count: messages.length, groups: groups.length })}
            </p>
            <ul className={styles.list}>
              {left.slice(0, most).map((group) => (
                <li key={group.messages[0]?.id} className={styles.group}>
                  <GroupItem
                    messages={group.messages}
                    names={names}
                    onAssign={
                      canWrite ? (one) => setStaged((before) => stage(before, one)) : undefined
                    }
                    onIgnore={canWrite ? ignore : undefined}
                  />
                </li>
              ))}
            </ul>
            {left.length > most && (
              <Button variant="quiet" onClick={() => setMost(most + FIRST)}>
                + {Math.min(FIRST, left.length - most)}
              </Button>
            )}
          </section>
          {canWrite && (
            <StagedChanges
              staged={staged}
              names={names}
              onRemove={(part) => setStaged(staged.filter((one) => one.part !== part))}
              onSaved={async (saved) => {
                setStaged([]);
                const count = saved.length;
                const isMarked = await mark(saved, 'assigned');
                setTold(isMarked ? t('saved', { count }) : t('saved.unmarked'));
              }}
            />
          )}
        </div>
      )}
    </div>
  );
}
