import { Chip, useTranslation } from '@auroraai/ui';
import { useItemList } from '../fields/useItemList.ts';
import styles from './Flows.module.css';
import { flowMessages } from './messages.ts';
import { useChoices } from './useChoices.ts';

/** Props of {@link TopicChips}. */
export interface TopicChipsProps {
  /** Names of topics. */
  topics: readonly string[];
  onChange: (topics: string[]) => void;
}

/** The topics that lead somewhere; each is taken away by pressing it. */
export function TopicChips({ topics, onChange }: TopicChipsProps) {
  const t = useTranslation(flowMessages);
  const list = useItemList(topics);
  const choices = useChoices().of('intent');
  if (topics.length === 0) return null;
  return (
    <div className={styles.actions}>
      {topics.map((topic, at) => {
        const name = choices.find(({ value }) => value === topic)?.label ?? topic;
        return (
          <Chip
            key={list.keys[at]}
            {...list.mark('remove', at)}
            icon="close"
            aria-label={t('topic.remove', { name })}
            onClick={() => {
              list.removing(at);
              onChange(topics.filter((_, place) => place !== at));
            }}
          >
            {name}
          </Chip>
        );
      })}
    </div>
  );
}
