import { type OwnBankTopic, StudioError } from '@auroraai/api-client/studio';
import { Banner, Button, LinkButton, Skeleton, useLocale, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { anyText } from '../../content/localized.ts';
import { useOpenDraft } from '../../draft/DraftProvider.tsx';
import { useRefusal } from '../../refusals/refusal-text.ts';
import { useSession } from '../../shell/SessionProvider.tsx';
import styles from '../BankPage.module.css';
import { bankMessages } from '../messages.ts';
import { TopicFacts } from '../TopicFacts.tsx';
import { linkToPublish } from '../views.ts';
import { useOwnTopics } from './useOwnTopics.ts';

/** The topics that the organisation has published for others. */
export function OwnTopics({ bot }: { bot: string }) {
  const t = useTranslation(bankMessages);
  const { canPublish } = useOpenDraft();
  const { data, hasFailed, reload } = useOwnTopics();
  return (
    <>
      <p>{t('own.intro')}</p>
      {canPublish ? (
        <p>
          <LinkButton variant="primary" href={linkToPublish(bot)}>
            {t('own.publish')}
          </LinkButton>
        </p>
      ) : (
        <p className={styles.quiet}>{t('own.notAllowed')}</p>
      )}
      {!data && !hasFailed && <Skeleton />}
      <div role="status">
        {hasFailed && (
          <Banner
            kind="danger"
            title={t('failed')}
            actions={<Button onClick={reload}>{t('retry')}</Button>}
          />
        )}
        {data?.length === 0 && <p>{t('own.none')}</p>}
      </div>
      <ul className={styles.topics}>
        {data?.map((topic) => (
          <OwnTopicItem key={topic.id} topic={topic} canPublish={canPublish} onChanged={reload} />
        ))}
      </ul>
    </>
  );
}

interface OwnTopicItemProps {
  topic: OwnBankTopic;
  canPublish: boolean;
  onChanged: () => void;
}

function OwnTopicItem({ topic, canPublish, onChanged }: OwnTopicItemProps) {
  const t = useTranslation(bankMessages);
  const { language } = useLocale();
  const { organisation } = useOpenDraft();
  const { client, onExpired } = useSession();
  const refusal = useRefusal();
  const [why, setWhy] = useState('');
  const { id, bot, withdrawn, takers } = topic;
  const name = anyText(topic.names, language);
  const about = anyText(topic.about, language);
  const withdraw = async () => {
    try {
      await client.withdrawTopic(organisation, id, !withdrawn);
      setWhy('');
      onChanged();
    } catch (error) {
      if (error instanceof StudioError && error.status === 401) onExpired();
      setWhy(refusal(error));
    }
  };
  return (
    <li className={styles.topic}>
      <h2>{name}</h2>
      {about !== '' && <p>{about}</p>}
      <TopicFacts topic={topic} />
      <p>{t('own.takers', { count: takers })}</p>
      <div role="status">
        {withdrawn && <Banner title={t('own.withdrawn')} />}
        {why !== '' && <Banner kind="danger" title={why} />}
      </div>
      {canPublish && (
        <div className={styles.actions}>
          <LinkButton href={linkToPublish(bot, { topic: id })}>
            {t('own.next', { name })}
          </LinkButton>
          <Button variant="quiet" onClick={() => void withdraw()}>
            {t(withdrawn ? 'own.show' : 'own.withdraw', { name })}
          </Button>
        </div>
      )}
    </li>
  );
}
