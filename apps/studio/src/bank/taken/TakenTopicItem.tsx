import { StudioError, type TakenTopic, type TopicFollowing } from '@auroraai/api-client/studio';
import { Banner, Button, Checkbox, useFormat, useLocale, useTranslation } from '@auroraai/ui';
import { useRef, useState } from 'react';
import { anyText } from '../../content/localized.ts';
import { useOpenDraft } from '../../draft/DraftProvider.tsx';
import { useRefusal } from '../../refusals/refusal-text.ts';
import { useSession } from '../../shell/SessionProvider.tsx';
import styles from '../BankPage.module.css';
import { licenceName } from '../licence.ts';
import { makerName } from '../maker-name.ts';
import { bankMessages } from '../messages.ts';
import { Opened } from '../Opened.tsx';
import { TakingNews } from '../TakingNews.tsx';
import { isNewer } from '../useTaken.ts';
import { useTaking } from '../useTaking.ts';
import { TopicUpdate } from './TopicUpdate.tsx';

/** Props of {@link TakenTopicItem}. */
export interface TakenTopicItemProps {
  bot: string;
  topic: TakenTopic;
  onChanged: () => void;
}

/** A topic that the bot has taken: whose it is, whether it is followed, and what is newer. */
export function TakenTopicItem({ bot, topic, onChanged }: TakenTopicItemProps) {
  const t = useTranslation(bankMessages);
  const format = useFormat();
  const { language } = useLocale();
  const { canWrite } = useOpenDraft();
  const { client, onExpired } = useSession();
  const refusal = useRefusal();
  const [why, setWhy] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const { taking, take } = useTaking(bot, () => {
    heading.current?.focus();
    onChanged();
  });
  const { topic: id, version, newest, follows, left } = topic;
  const name = anyText(topic.names, language) || id;
  const licence = licenceName(topic.licence);
  const change = async (following: TopicFollowing) => {
    try {
      await client.bot(bot).followTopic(id, following);
      setWhy('');
      // What was pressed goes with the version that is left.
      if (following.leave !== undefined) heading.current?.focus();
      onChanged();
    } catch (error) {
      if (error instanceof StudioError && error.status === 401) onExpired();
      setWhy(refusal(error));
    }
  };
  const hasNewer = newest !== null && newest > version;
  return (
    <li className={styles.topic}>
      <h2 ref={heading} tabIndex={-1}>
        {name}
      </h2>
      <p className={styles.quiet}>
        {t('by', { name: makerName(topic), licence, version: format.number(version) })}
      </p>
      {newest === null && <Banner title={t('withdrawn')} />}
      {hasNewer && (
        <div className={isNewer(topic) ? styles.newer : styles.contents}>
          <p>{t(left === newest ? 'left' : 'newer.version', { version: newest })}</p>
          <Opened summary={t('update')}>
            <TopicUpdate bot={bot} topic={id} version={newest} />
          </Opened>
          {canWrite && (
            <div className={styles.actions}>
              <Button onClick={() => void take([{ topic: id, version: newest, name }], follows)}>
                {t('update.take', { name })}
              </Button>
              {isNewer(topic) && (
                <Button variant="quiet" onClick={() => void change({ leave: newest })}>
                  {t('update.leave')}
                </Button>
              )}
            </div>
          )}
        </div>
      )}
      {canWrite ? (
        <Checkbox
          label={t('take.follow')}
          checked={follows}
          onChange={(follow) => void change({ follow })}
        />
      ) : (
        <p className={styles.quiet}>{t(follows ? 'follows' : 'follows.not')}</p>
      )}
      <div role="status">{why !== '' && <Banner kind="danger" title={why} />}</div>
      <TakingNews bot={bot} taking={taking} />
    </li>
  );
}
