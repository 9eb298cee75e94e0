import type { InboxMessage } from '@auroraai/api-client/studio';
import { groupMessages } from '@auroraai/dialogue/editing';
import { Banner, Button, Skeleton, useTranslation } from '@auroraai/ui';
import { useMemo, useState } from 'react';
import { useDraft } from '../draft/DraftProvider.tsx';
import type { PageProps } from '../shell/page-props.ts';
import { useNames } from '../try/useNames.ts';
import { AssignTo } from './AssignTo.tsx';
import { GroupItem } from './GroupItem.tsx';
import styles from './InboxPage.module.css';
import { inboxMessages } from './messages.ts';
import { StagedChanges } from './StagedChanges.tsx';
import { type Staged, stage } from './staged.ts';
import { useInbox } from './useInbox.ts';

/** So many groups are shown before more is asked for. */
const FIRST = 30;

/** What was told last, and the messages that can be brought back. */
interface Told {
  text: string;
  gone: readonly InboxMessage[];
}

const NOTHING_TOLD: Told = { text: '', gone: [] };

/** What people wrote and the bot did not surely understand, made into examples with the effect seen before. */
export function InboxPage({ bot: id }: PageProps) {
  const t = useTranslation(inboxMessages);
  const { canWrite } = useDraft();
  const names = useNames();
  const { messages, hasFailed, reload, mark } = useInbox(id);
  const [staged, setStaged] = useState<readonly Staged[]>([]);
  const [told, setTold] = useState(NOTHING_TOLD);
  const [most, setMost] = useState(FIRST);
  /** Ids of messages that were taken out of their groups. */
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set());
  /** Ids of the first messages of groups that are chosen. */
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const taken = new Set(staged.flatMap((one) => one.messages.map((message) => message.id)));
  const groups = useMemo(() => grouped(messages ?? [], apart), [messages, apart]);
  const left = groups
    .map((group) => group.filter((message) => !taken.has(message.id)))
    .filter((group) => group.length > 0);
  const isChosen = ([first]: readonly InboxMessage[]) =>
    first !== undefined && chosen.has(first.id);
  const together = left.filter(isChosen);

  const assign = (one: Staged) => {
    setStaged((before) => stage(before, one));
    setChosen(new Set());
    setTold({ text: t('staged.added', { count: one.messages.length }), gone: [] });
  };
  const ignore = async (ignored: readonly InboxMessage[]) => {
    const isDone = await mark(ignored, 'ignored');
    setChosen(new Set());
    const text =
      ignored.length > 1
        ? t('ignored.many', { count: ignored.length })
        : t('ignored', { text: ignored[0]?.text ?? '' });
    setTold(isDone ? { text, gone: ignored } : { text: t('failed'), gone: [] });
  };
  const bringBack = async () => {
    const isDone = await mark(told.gone, 'new');
    setTold({ text: t(isDone ? 'back' : 'failed'), gone: isDone ? [] : told.gone });
  };
  const choose = (group: readonly InboxMessage[], isWanted: boolean) =>
    setChosen((before) => {
      const next = new Set(before);
      for (const { id: message } of group.slice(0, 1)) {
        if (isWanted) next.add(message);
        else next.delete(message);
      }
      return next;
    });
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
        {told.text && <p>{told.text}</p>}
        {messages?.length === 0 && <p>{t('empty')}</p>}
      </div>
      {told.gone.length > 0 && (
        <div>
          <Button icon="undo" onClick={() => void bringBack()}>
            {t('bringBack', { count: told.gone.length })}
          </Button>
        </div>
      )}
      {!messages && !hasFailed && <Skeleton />}
      {messages && (messages.length > 0 || staged.length > 0) && (
        <div className={styles.columns}>
          <section>
            <p className={styles.quiet}>
              {t('count', { count: messages.length, groups: groups.length })}
            </p>
            {together.length > 0 && (
              <section className={styles.together} aria-label={t('together')}>
                <h2>{t('together.count', { count: together.length })}</h2>
                <AssignTo
                  messages={together.flat()}
                  names={names}
                  guess=""
                  onAssign={assign}
                  onIgnore={(ignored) => void ignore(ignored)}
                />
                <Button variant="quiet" onClick={() => setChosen(new Set())}>
                  {t('together.none')}
                </Button>
              </section>
            )}
            <ul className={styles.list}>
              {left.slice(0, most).map((group) => (
                <li key={group[0]?.id} className={styles.group}>
                  <GroupItem
                    messages={group}
                    names={names}
                    isChosen={isChosen(group)}
                    deeds={
                      canWrite
                        ? {
                            onAssign: assign,
                            onIgnore: (ignored) => void ignore(ignored),
                            onChoose: (isWanted) => choose(group, isWanted),
                            onPart: (message) => setApart(new Set([...apart, message.id])),
                          }
                        : null
                    }
                  />
                </li>
              ))}
            </ul>
            {left.length > most && (
              <Button variant="quiet" onClick={() => setMost(most + FIRST)}>
                {t('more', { count: Math.min(FIRST, left.length - most) })}
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
                setTold(
                  isMarked
                    ? { text: t('saved', { count }), gone: saved }
                    : { text: t('saved.unmarked'), gone: [] },
                );
              }}
            />
          )}
        </div>
      )}
    </div>
  );
}

/** The messages by what they say; those that were taken out of their groups stand by themselves. */
function grouped(
  messages: readonly InboxMessage[],
  apart: ReadonlySet<string>,
): readonly (readonly InboxMessage[])[] {
  const groups = groupMessages(messages.filter(({ id }) => !apart.has(id)));
  return [
    ...groups.map((group) => group.messages),
    ...messages.filter(({ id }) => apart.has(id)).map((message) => [message]),
  ];
}
