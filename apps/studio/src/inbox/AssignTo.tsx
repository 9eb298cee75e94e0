import type { InboxMessage } from '@auroraai/api-client/studio';
import { isNameTaken, type Part } from '@auroraai/dialogue/editing';
import { Button, Combobox, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { useDraft } from '../draft/DraftProvider.tsx';
import { TextField } from '../fields/TextField.tsx';
import type { Names } from '../try/explain/explain.ts';
import styles from './InboxPage.module.css';
import { inboxMessages } from './messages.ts';
import type { Staged } from './staged.ts';

/** Props of {@link AssignTo}. */
export interface AssignToProps {
  /** At least one. */
  messages: readonly InboxMessage[];
  names: Names;
  /** Topic that is chosen at first; empty = none. */
  guess: string;
  onAssign: (staged: Staged) => void;
  onIgnore: (messages: readonly InboxMessage[]) => void;
}

/** What stands for "a new topic" among the topics. */
const NEW = 'new';

/** Makes messages examples of a topic that is there or of a new one, or leaves them. */
export function AssignTo({ messages, names, guess, onAssign, onIgnore }: AssignToProps) {
  const t = useTranslation(inboxMessages);
  const { parts, partsOf, nameOf, newId } = useDraft();
  const topics = partsOf('intent');
  const [chosen, setChosen] = useState(
    () => topics.find((topic) => nameOf(topic) === guess)?.id ?? '',
  );
  const [name, setName] = useState('');
  const isNew = chosen === NEW;
  const isTaken = isNew && isNameTaken(parts as readonly Part[], 'intent', name.trim());
  const isReady = isNew ? name.trim() !== '' && !isTaken : chosen !== '';
  const assign = () =>
    onAssign({
      part: isNew ? newId() : chosen,
      newName: isNew ? name.trim() : null,
      messages,
    });
  return (
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
  );
}
