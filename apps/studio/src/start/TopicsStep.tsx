import type { BankTopic } from '@auroraai/api-client/studio';
import { Checkbox, Skeleton, useLocale, useTranslation } from '@auroraai/ui';
import { useEffect, useState } from 'react';
import { anyText } from '../content/localized.ts';
import { useSession } from '../shell/SessionProvider.tsx';
import { startMessages } from './messages.ts';
import styles from './Start.module.css';
import type { StepProps } from './step-props.ts';

/** Topics of the shared bank that the bot begins with. */
export function TopicsStep({ choices, change }: StepProps) {
  const t = useTranslation(startMessages);
  const { language } = useLocale();
  const { client } = useSession();
  const [topics, setTopics] = useState<BankTopic[] | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    let isWanted = true;
    client.bank().then(
      (found) => isWanted && setTopics(found.topics),
      () => isWanted && setHasFailed(true),
    );
    return () => {
      isWanted = false;
    };
  }, [client]);
  const has = (id: string) => choices.topics.includes(id);
  return (
    <>
      <p className={styles.help}>{t('topics.help')}</p>
      {!topics && !hasFailed && <Skeleton />}
      <p role="status" className={styles.help}>
        {hasFailed && t('topics.failed')}
        {topics?.length === 0 && t('topics.none')}
      </p>
      <ul className={styles.topics}>
        {topics?.map((topic) => {
          const lacking = choices.languages.filter((each) => !topic.languages.includes(each));
          return (
            <li key={topic.id} className={styles.topic}>
              <Checkbox
                label={anyText(topic.names, language)}
                checked={has(topic.id)}
                onChange={(checked) => {
                  const others = choices.topics.filter((each) => each !== topic.id);
                  change({ topics: checked ? [...others, topic.id] : others });
                }}
              />
              <p className={styles.help}>{anyText(topic.about, language)}</p>
              <p className={styles.help}>
                {t('topics.by', { name: topic.organisation.name, licence: topic.licence })}
                {lacking.length > 0 &&
                  ` · ${t('topics.lacking', { languages: lacking.join(', ') })}`}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
