import type { InboxMessage } from '@auroraai/api-client/studio';
import { Button, Checkbox, Disclosure, useFormat, useTranslation } from '@auroraai/ui';
import type { Names } from '../try/explain/explain.ts';
import { AssignTo, type AssignToProps } from './AssignTo.tsx';
import styles from './InboxPage.module.css';
import { inboxMessages } from './messages.ts';

/** Props of {@link GroupItem}. */
export interface GroupItemProps {
  /** Messages that mean much the same, the one in the middle first. */
  messages: readonly InboxMessage[];
  names: Names;
  /** What can be done; null for those who may only look. */
  deeds: GroupDeeds | null;
  isChosen: boolean;
}

/** What can be done with messages that mean much the same. */
export interface GroupDeeds extends Pick<AssignToProps, 'onAssign' | 'onIgnore'> {
  /** Chooses the group, to do the same with several. */
  onChoose: (isChosen: boolean) => void;
  /** Takes a message out of its group: it means something else. */
  onPart: (message: InboxMessage) => void;
}

/** Messages that mean much the same, and what is to be done with them. */
export function GroupItem({ messages, names, deeds, isChosen }: GroupItemProps) {
  const t = useTranslation(inboxMessages);
  const format = useFormat();
  const [first] = messages;
  if (!first) return null;
  const guess = first.guesses[0];
  return (
    <>
      <h2 lang={first.language}>{t('said', { text: first.text })}</h2>
      <p className={styles.quiet}>
        {t(`kind.${first.kind}`)} · {names.language(first.language)} ·{' '}
        {t('times', { count: first.times, last: format.date(first.last) })}
        <br />
        {guess
          ? t('guess', {
              topic: names.topic(guess.intent),
              percent: Math.round(guess.confidence * 100),
            })
          : t('guess.none')}
      </p>
      {messages.length > 1 && (
        <Disclosure summary={t('others', { count: messages.length - 1 })}>
          <ul className={styles.others}>
            {messages.slice(1).map((message) => (
              <li key={message.id}>
                <span lang={message.language}>{message.text}</span>
                {deeds && (
                  <Button
                    variant="quiet"
                    aria-label={t('part', { text: message.text })}
                    onClick={() => deeds.onPart(message)}
                  >
                    {t('part.short')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {deeds && (
        <>
          <Checkbox
            label={t('choose', { text: first.text })}
            checked={isChosen}
            onChange={deeds.onChoose}
          />
          {!isChosen && (
            <AssignTo
              messages={messages}
              names={names}
              guess={guess?.intent ?? ''}
              onAssign={deeds.onAssign}
              onIgnore={deeds.onIgnore}
            />
          )}
        </>
      )}
    </>
  );
}
