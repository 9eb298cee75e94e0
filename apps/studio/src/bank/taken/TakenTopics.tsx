import { Banner, Button, Skeleton, useLocale, useTranslation } from '@auroraai/ui';
import { anyText } from '../../content/localized.ts';
import styles from '../BankPage.module.css';
import { bankMessages } from '../messages.ts';
import { useTaken } from '../useTaken.ts';
import { TakenTopicItem } from './TakenTopicItem.tsx';

/** The topics that the bot has taken, with what has become of them since. */
export function TakenTopics({ bot }: { bot: string }) {
  const t = useTranslation(bankMessages);
  const { language } = useLocale();
  const { data, hasFailed, reload } = useTaken(bot);
  const collator = new Intl.Collator(language);
  const topics = [...(data ?? [])].sort((one, other) =>
    collator.compare(anyText(one.names, language), anyText(other.names, language)),
  );
  return (
    <>
      <p>{t('taken.intro')}</p>
      {!data && !hasFailed && <Skeleton />}
      <div role="status">
        {hasFailed && (
          <Banner
            kind="danger"
            title={t('failed')}
            actions={<Button onClick={reload}>{t('retry')}</Button>}
          />
        )}
        {data?.length === 0 && <p>{t('taken.none')}</p>}
      </div>
      <ul className={styles.topics}>
        {topics.map((topic) => (
          <TakenTopicItem key={topic.topic} bot={bot} topic={topic} onChanged={reload} />
        ))}
      </ul>
    </>
  );
}
