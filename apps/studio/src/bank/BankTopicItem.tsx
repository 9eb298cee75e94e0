import type { BankTopic } from '@auroraai/api-client/studio';
import {
  Button,
  Checkbox,
  Disclosure,
  useFormat,
  useLanguageName,
  useLocale,
  useTranslation,
} from '@auroraai/ui';
import { useState } from 'react';
import { anyText } from '../content/localized.ts';
import { useBotLanguages } from '../content/useBotLanguages.ts';
import styles from './BankPage.module.css';
import { bankMessages } from './messages.ts';
import { TopicContents } from './TopicContents.tsx';

/** Props of {@link BankTopicItem}. */
export interface BankTopicItemProps {
  bot: string;
  topic: BankTopic;
  /** The version that the bot has; undefined when it has none. */
  taken: number | undefined;
  isChosen: boolean;
  /** Null when the person may take nothing. */
  onChoose: ((isChosen: boolean) => void) | null;
  onTake: () => void;
}

const COUNTED = ['intent', 'answer', 'flow'] as const;

/** A topic of the bank: what it is, how good it is, and what of it the bot has. */
export function BankTopicItem({
  bot,
  topic,
  taken,
  isChosen,
  onChoose,
  onTake,
}: BankTopicItemProps) {
  const t = useTranslation(bankMessages);
  const format = useFormat();
  const { language } = useLocale();
  const nameOf = useLanguageName();
  const own = useBotLanguages();
  const { id, languages, quality, version, licence, organisation } = topic;
  const name = anyText(topic.names, language);
  const isNewer = taken !== undefined && taken < version;
  const lacking = own.filter((each) => !languages.includes(each));
  const counts = COUNTED.flatMap((kind) => {
    const count = topic.parts[kind] ?? 0;
    return count > 0 ? [t(`count.${kind}`, { count })] : [];
  });
  return (
    <li className={styles.topic}>
      <h2>
        {taken === undefined && onChoose ? (
          <Checkbox label={name} checked={isChosen} onChange={onChoose} />
        ) : (
          name
        )}
      </h2>
      {taken !== undefined && <p className={styles.taken}>{t('taken')}</p>}
      <p>{anyText(topic.about, language)}</p>
      <p className={styles.quiet}>
        {format.list(counts)} · {t('languages', { languages: format.list(languages.map(nameOf)) })}
        {lacking.length > 0 &&
          ` · ${t('lacking', { languages: format.list(lacking.map((each) => nameOf(each))) })}`}
      </p>
      <p className={styles.quiet}>{t('by', { name: organisation.name, licence, version })}</p>
      {quality.length > 0 && (
        <Disclosure summary={t('quality')}>
          <ul className={styles.quality}>
            {quality.map((each) => (
              <li key={each.language}>
                {t('quality.line', {
                  language: nameOf(each.language),
                  right: format.number(Math.round((each.accuracy ?? 0) * 100)),
                  count: format.number(each.examples),
                })}
              </li>
            ))}
          </ul>
          <p className={styles.quiet}>{t('quality.meaning')}</p>
        </Disclosure>
      )}
      <Opened summary={t('contents')}>
        <TopicContents bot={bot} topic={id} languages={languages} isUpdate={false} />
      </Opened>
      {isNewer && (
        <div className={styles.newer}>
          <p>{t('newer')}</p>
          <Opened summary={t('update')}>
            <TopicContents bot={bot} topic={id} languages={languages} isUpdate />
          </Opened>
          {onChoose && (
            <div>
              <Button onClick={onTake}>{t('update.take', { name })}</Button>
            </div>
          )}
        </div>
      )}
    </li>
  );
}

/** Loads what it holds when it is opened. */
function Opened({ summary, children }: { summary: string; children: React.ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure summary={summary} onToggle={setIsOpen}>
      {isOpen && children}
    </Disclosure>
  );
}
