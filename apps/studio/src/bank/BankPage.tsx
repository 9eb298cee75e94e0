import { useTranslation } from '@auroraai/ui';
import { useEffect, useRef } from 'react';
import { linkTo } from '../shell/route.ts';
import styles from './BankPage.module.css';
import { BrowseTopics } from './browse/BrowseTopics.tsx';
import { bankMessages } from './messages.ts';
import { OwnTopics } from './own/OwnTopics.tsx';
import { PublishTopic } from './publish/PublishTopic.tsx';
import { TakenTopics } from './taken/TakenTopics.tsx';
import { BANK_VIEWS, linkToBank, readPlace } from './views.ts';

/** Props of {@link BankPage}. */
export interface BankPageProps {
  /** Id of the bot that takes and gives topics. */
  bot: string;
  /** What stands in the address after the bank. */
  place: string;
}

/** The bank of topics: all of them, those that the bot has taken, and the organisation's own. */
export function BankPage({ bot, place }: BankPageProps) {
  const t = useTranslation(bankMessages);
  const at = readPlace(place);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever comes to another view reads on from its heading.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another page
  useEffect(() => {
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [place]);
  return (
    <div className={styles.page}>
      <p>
        {at.view === 'publish' ? (
          <a href={linkToBank(bot, 'own')}>{t('back.own')}</a>
        ) : (
          <a href={linkTo(bot, 'content')}>{t('back')}</a>
        )}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {t(at.view === 'publish' ? 'publish.title' : 'title')}
      </h1>
      {at.view !== 'publish' && (
        <nav aria-label={t('title')}>
          <ul className={styles.tabs}>
            {BANK_VIEWS.map((view) => (
              <li key={view}>
                <a
                  className={styles.tab}
                  href={linkToBank(bot, view)}
                  aria-current={view === at.view ? 'page' : undefined}
                >
                  {t(`view.${view}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {at.view === 'browse' && <BrowseTopics bot={bot} />}
      {at.view === 'taken' && <TakenTopics bot={bot} />}
      {at.view === 'own' && <OwnTopics bot={bot} />}
      {at.view === 'publish' && (
        <PublishTopic key={place} bot={bot} part={at.part} topic={at.topic} />
      )}
    </div>
  );
}
