import type { BankTopic, TakenTopic } from '@auroraai/api-client/studio';
import { Checkbox, useLocale, useTranslation } from '@auroraai/ui';
import { anyText } from '../../content/localized.ts';
import styles from '../BankPage.module.css';
import { bankMessages } from '../messages.ts';
import { Opened } from '../Opened.tsx';
import { TopicContents } from '../TopicContents.tsx';
import { TopicFacts } from '../TopicFacts.tsx';
import { isNewer } from '../useTaken.ts';
import { linkToBank } from '../views.ts';

/** Props of {@link BankTopicItem}. */
export interface BankTopicItemProps {
  bot: string;
  topic: BankTopic;
  /** What the bot has of it; undefined when it has none. */
  taken: TakenTopic | undefined;
  isChosen: boolean;
  /** Null when the person may take nothing. */
  onChoose: ((isChosen: boolean) => void) | null;
}

/** A topic of the bank: what it is, how good it is, and whether the bot has it. */
export function BankTopicItem({ bot, topic, taken, isChosen, onChoose }: BankTopicItemProps) {
  const t = useTranslation(bankMessages);
  const { language } = useLocale();
  const name = anyText(topic.names, language);
  const about = anyText(topic.about, language);
  return (
    <li className={styles.topic}>
      <h2>
        {!taken && onChoose ? (
          <Checkbox label={name} checked={isChosen} onChange={onChoose} />
        ) : (
          name
        )}
      </h2>
      {taken && (
        <p>
          <span className={styles.taken}>{t('taken')}</span>
          {isNewer(taken) && <a href={linkToBank(bot, 'taken')}>{t('newer')}</a>}
        </p>
      )}
      {about !== '' && <p>{about}</p>}
      <TopicFacts topic={topic} />
      <Opened summary={t('contents')}>
        <TopicContents bot={bot} topic={topic.id} languages={topic.languages} />
      </Opened>
    </li>
  );
}
