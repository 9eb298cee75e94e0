import { Banner, Button, Skeleton, useFormat, useLocale, useTranslation } from '@auroraai/ui';
import { useEffect, useRef, useState } from 'react';
import { anyText } from '../content/localized.ts';
import { useOpenDraft } from '../draft/DraftProvider.tsx';
import { linkTo } from '../shell/route.ts';
import styles from './BankPage.module.css';
import { BankTopicItem } from './BankTopicItem.tsx';
import { bankMessages } from './messages.ts';
import { type Taking, useBank } from './useBank.ts';

/** Props of {@link BankPage}. */
export interface BankPageProps {
  /** Id of the bot that takes topics. */
  bot: string;
}

/** The bank of topics, of which a bot takes copies. */
export function BankPage({ bot }: BankPageProps) {
  const t = useTranslation(bankMessages);
  const { canWrite } = useOpenDraft();
  const { topics, taken, taking, reload, take } = useBank(bot);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, []);
  const wanted = (topics ?? []).filter(({ id }) => chosen.has(id) && !taken.has(id));
  const choose = (id: string, isChosen: boolean) =>
    setChosen(
      (before) => new Set([...before].filter((each) => each !== id).concat(isChosen ? id : [])),
    );
  return (
    <div className={styles.page}>
      <p>
        <a href={linkTo(bot, 'content')}>{t('back')}</a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {t('title')}
      </h1>
      <p>{t('intro')}</p>
      {topics === null && <Skeleton />}
      <div role="status">
        {topics === undefined && (
          <Banner
            kind="danger"
            title={t('failed')}
            actions={<Button onClick={reload}>{t('retry')}</Button>}
          />
        )}
        {topics?.length === 0 && <p>{t('none')}</p>}
      </div>
      <ul className={styles.topics}>
        {topics?.map((topic) => (
          <BankTopicItem
            key={topic.id}
            bot={bot}
            topic={topic}
            taken={taken.get(topic.id)}
            isChosen={chosen.has(topic.id)}
            onChoose={canWrite ? (isChosen) => choose(topic.id, isChosen) : null}
            onTake={() => void take([topic])}
          />
        ))}
      </ul>
      {canWrite && topics && topics.length > 0 && (
        <div className={styles.take}>
          <Button
            variant="primary"
            onClick={() => {
              if (taking.is !== 'going-on' && wanted.length > 0) void take(wanted);
            }}
          >
            {t('take')}
          </Button>
          <span>
            {wanted.length === 0 ? t('take.choose') : t('take.count', { count: wanted.length })}
          </span>
          <div role="status" className={styles.news}>
            <TakingNews bot={bot} taking={taking} />
          </div>
        </div>
      )}
    </div>
  );
}

function TakingNews({ bot, taking }: { bot: string; taking: Taking }) {
  const t = useTranslation(bankMessages);
  const format = useFormat();
  const { language } = useLocale();
  if (taking.is === 'not-yet') return null;
  if (taking.is === 'going-on') return <p>{t('taking')}</p>;
  if (taking.is === 'failed') return <Banner kind="danger" title={t('take.failed')} />;
  if (taking.is === 'refused') {
    return <Banner kind="danger" title={t('take.refused', { detail: taking.detail })} />;
  }
  const names = format.list(taking.topics.map((topic) => anyText(topic.names, language)));
  return (
    <Banner kind="success" title={t(taking.hasChanged ? 'done' : 'done.nothing', { names })}>
      <a href={linkTo(bot, 'content')}>{t('back')}</a>
    </Banner>
  );
}
