import { Banner, useLocale, useTranslation } from '@auroraai/ui';
import { useEffect, useRef } from 'react';
import { anyText } from '../../content/localized.ts';
import styles from '../BankPage.module.css';
import { bankMessages } from '../messages.ts';
import { TopicFacts } from '../TopicFacts.tsx';
import { linkToBank } from '../views.ts';
import type { PublishingNews } from './usePublishing.ts';

/** Props of {@link PublishNews}. */
export interface PublishNewsProps {
  bot: string;
  news: PublishingNews;
}

/** How publishing goes: in a live region, and to the eye where it ends. */
export function PublishNews({ bot, news }: PublishNewsProps) {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (news.is !== 'not-yet') region.current?.scrollIntoView?.({ block: 'nearest' });
  }, [news]);
  return (
    <div role="status" ref={region} className={styles.news}>
      <News bot={bot} news={news} />
    </div>
  );
}

function News({ bot, news }: PublishNewsProps) {
  const t = useTranslation(bankMessages);
  const { language } = useLocale();
  switch (news.is) {
    case 'not-yet':
      return null;
    case 'going-on':
      return <p>{t('publishing')}</p>;
    case 'changed':
      return <Banner kind="danger" title={t('publish.changed')} />;
    case 'failed':
      return (
        <Banner kind="danger" title={t('publish.failed')}>
          <p>{news.why}</p>
        </Banner>
      );
    case 'done': {
      const { topic } = news;
      const name = anyText(topic.names, language);
      return (
        <Banner kind="success" title={t('published', { name, version: topic.version })}>
          <TopicFacts topic={topic} />
          <a href={linkToBank(bot, 'own')}>{t('back.own')}</a>
        </Banner>
      );
    }
  }
}
