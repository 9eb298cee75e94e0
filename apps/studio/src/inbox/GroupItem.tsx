import type { InboxMessage } from '@auroraai/api-client/studio';
import { isNameTaken, type Part } from '@auroraai/dialogue/editing';
import { Button, Combobox, Disclosure, useFormat, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { useDraft } from '../draft/DraftProvider.tsx';
import { TextField } from '../fields/TextField.tsx';
import type { Names } from '../try/explain/explain.ts';
import styles from './InboxPage.module.css';
import { inboxMessages } from './messages.ts';
import type { Staged } from './staged.ts';

/** Props of {@link GroupItem}. */
export interface GroupItemProps {
  /** Messages that mean much the same, the one in the middle first. */
  messages: readonly InboxMessage[];
  names: Names;
  onAssign: ((staged: Staged) => void) | undefined;
  onIgnore: ((messages: readonly InboxMessage[]) => void) | undefined;
}

/** What stands for "a new topic" among the topics. */
const NEW = 'new';

/** Messages that mean much the same, and what is to be done with them. */
export function GroupItem({ messages, names, onAssign, onIgnore }: GroupItemProps) {
  const t = useTranslation(inboxMessages);
  const format = useFormat();
  const { parts, partsOf, nameOf, newId } = useDraft();
  const topics = partsOf('intent');
  const [first] = messages;
  const guess = first?.guesses[0];
  const [chosen, setChosen] = useState(
    () => topics.find((topic) => guess && nameOf(topic) === guess.intent)?.id ?? '',
  );
  const [name, setName] = useState('');
  if (!first) return null;
  const isNew = chosen === NEW;
  const isTaken = isNew && isNameTaken(parts as readonly Part[], 'intent', name.trim());
  const isReady = isNew ? name.trim() !== '' && !isTaken : chosen !== '';
  const assign = () =>
    onAssign?.({
      part: isNew ? newId() : chosen,
      newName: isNew ? name.trim() : null,
      messages,
    });
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
          <ul lang={first.language}>
            {messages.slice(1).map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {onAssign && onIgnore && (
        <div className={styles.deeds}>
          <Combobox
            label={t('topic')}
            emptyLabel={t('topic.choose')}
            value={chosen}
            onChange={setChosen}
            choices={[
              { value: NEW, label: t('topic.new') },
              ...topics.map((topic) => ({ value: topic.id, label: names.topic(nameOf(topic)) })),
            ]}
          />
          {isNew && (
            <TextField
              label={t('topic.new.name')}
              value={name}
              onChange={setName}
              maxLength={80}
              error={isTaken ? t('topic.taken') : undefined}
            />
          )}
          <Button disabled={!isReady} onClick={assign}>
            {t('assign')}
          </Button>
          <Button variant="quiet" onClick={() => onIgnore(messages)}>
            {t('ignore')}
          </Button>
        </div>
      )}
    </>
  );
}
