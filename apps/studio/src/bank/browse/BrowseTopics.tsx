import type { BankTopic } from '@auroraai/api-client/studio';
import {
  Banner,
  Button,
  Checkbox,
  SelectField,
  Skeleton,
  useLanguageName,
  useLocale,
  useTranslation,
} from '@auroraai/ui';
import { useRef, useState } from 'react';
import { anyText } from '../../content/localized.ts';
import { useBotLanguages } from '../../content/useBotLanguages.ts';
import { useOpenDraft } from '../../draft/DraftProvider.tsx';
import { TextField } from '../../fields/TextField.tsx';
import styles from '../BankPage.module.css';
import { bankMessages } from '../messages.ts';
import { TakingNews } from '../TakingNews.tsx';
import { useTaken } from '../useTaken.ts';
import { useTaking } from '../useTaking.ts';
import { BankTopicItem } from './BankTopicItem.tsx';
import { BANK_PAGE, useBankSearch } from './useBankSearch.ts';

/** The topics of the bank, found by their words, of which some are taken. */
export function BrowseTopics({ bot }: { bot: string }) {
  const t = useTranslation(bankMessages);
  const { language } = useLocale();
  const nameOf = useLanguageName();
  const languages = useBotLanguages();
  const { canWrite } = useOpenDraft();
  const { asked, ask, found } = useBankSearch();
  const taken = useTaken(bot);
  const [chosen, setChosen] = useState<ReadonlyMap<string, BankTopic>>(new Map());
  const [follow, setFollow] = useState(true);
  const { taking, take } = useTaking(bot, () => {
    setChosen(new Map());
    taken.reload();
  });
  const count = useRef<HTMLParagraphElement>(null);
  const has = new Set(taken.data?.map(({ topic }) => topic));
  const wanted = [...chosen.values()].filter(({ id }) => !has.has(id));
  const choose = (topic: BankTopic, isChosen: boolean) =>
    setChosen((before) => {
      const next = new Map(before);
      if (isChosen) next.set(topic.id, topic);
      else next.delete(topic.id);
      return next;
    });
  const turn = (by: number) => {
    ask({ offset: Math.max(0, asked.offset + by) });
    count.current?.focus();
  };
  const { topics = [], total = 0 } = found.data ?? {};
  const last = asked.offset + topics.length;
  const isSearching = asked.search !== '' || asked.language !== '';
  return (
    <>
      <p>{t('intro')}</p>
      <div className={styles.tools}>
        <TextField
          label={t('search')}
          type="search"
          value={asked.search}
          onChange={(search) => ask({ search, offset: 0 })}
          maxLength={200}
        />
        <SelectField
          label={t('search.language')}
          emptyLabel={t('search.anyLanguage')}
          value={asked.language}
          onChange={(next) => ask({ language: next, offset: 0 })}
          choices={languages.map((each) => ({ value: each, label: nameOf(each) }))}
        />
      </div>
      {!found.data && !found.hasFailed && <Skeleton />}
      <div role="status">
        {found.hasFailed && (
          <Banner
            kind="danger"
            title={t('failed')}
            actions={<Button onClick={found.reload}>{t('retry')}</Button>}
          />
        )}
        {found.data && (
          <p ref={count} tabIndex={-1} className={styles.quiet}>
            {total === 0
              ? t(isSearching ? 'none.found' : 'none')
              : total > BANK_PAGE
                ? t('count.shown', { from: asked.offset + 1, to: last, total })
                : t('count.topics', { count: total })}
          </p>
        )}
      </div>
      <ul className={styles.topics}>
        {topics.map((topic) => (
          <BankTopicItem
            key={topic.id}
            bot={bot}
            topic={topic}
            taken={taken.data?.find((one) => one.topic === topic.id)}
            isChosen={chosen.has(topic.id)}
            onChoose={canWrite ? (isChosen) => choose(topic, isChosen) : null}
          />
        ))}
      </ul>
      {total > BANK_PAGE && (
        <div className={styles.actions}>
          {asked.offset > 0 && <Button onClick={() => turn(-BANK_PAGE)}>{t('page.before')}</Button>}
          {last < total && <Button onClick={() => turn(BANK_PAGE)}>{t('page.next')}</Button>}
        </div>
      )}
      {canWrite && topics.length + wanted.length > 0 && (
        <div className={styles.take}>
          <Button
            variant="primary"
            onClick={() =>
              void take(
                wanted.map(({ id, version, names }) => ({
                  ...{ topic: id, version, name: anyText(names, language) },
                })),
                follow,
              )
            }
          >
            {t('take')}
          </Button>
          <span>
            {wanted.length === 0 ? t('take.choose') : t('take.count', { count: wanted.length })}
          </span>
          <Checkbox label={t('take.follow')} checked={follow} onChange={setFollow} />
          <TakingNews bot={bot} taking={taking} />
        </div>
      )}
    </>
  );
}
