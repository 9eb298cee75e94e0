import type { BankTopic } from '@auroraai/api-client/studio';
import { Disclosure, useFormat, useLanguageName, useTranslation } from '@auroraai/ui';
import { useBotLanguages } from '../content/useBotLanguages.ts';
import styles from './BankPage.module.css';
import { licenceName } from './licence.ts';
import { makerName } from './maker-name.ts';
import { bankMessages } from './messages.ts';

const COUNTED = ['intent', 'answer', 'flow'] as const;

/** How much a topic holds, in which languages, whose it is, and how good it is. */
export function TopicFacts({ topic }: { topic: BankTopic }) {
  const t = useTranslation(bankMessages);
  const format = useFormat();
  const nameOf = useLanguageName();
  const own = useBotLanguages();
  const { languages, version, licence } = topic;
  const lacking = own.filter((each) => !languages.includes(each));
  const counts = COUNTED.flatMap((kind) => {
    const count = topic.parts[kind] ?? 0;
    return count > 0 ? [t(`count.${kind}`, { count })] : [];
  });
  const facts = [
    format.list(counts),
    t('languages', { languages: format.list(languages.map(nameOf)) }),
    ...(lacking.length > 0
      ? [t('lacking', { languages: format.list(lacking.map((each) => nameOf(each))) })]
      : []),
  ];
  const by = {
    name: makerName(topic),
    licence: licenceName(licence),
    version: format.number(version),
  };
  return (
    <>
      <p className={styles.quiet}>{facts.join(' · ')}</p>
      <p className={styles.quiet}>{t('by', by)}</p>
      <Quality topic={topic} />
    </>
  );
}

function Quality({ topic: { quality, tests } }: { topic: BankTopic }) {
  const t = useTranslation(bankMessages);
  const format = useFormat();
  const nameOf = useLanguageName();
  if (quality.length === 0) return null;
  const percent = (share: number) => format.number(Math.round(share * 100));
  return (
    <Disclosure summary={t('quality')}>
      <dl className={styles.quality}>
        {quality.map(({ language, accuracy, examples, plain, missing }) => (
          <div key={language}>
            <dt>{nameOf(language)}</dt>
            {accuracy !== null && (
              <dd>{t('quality.right', { right: percent(accuracy), count: examples })}</dd>
            )}
            {plain !== null && <dd>{t('quality.plain', { share: percent(plain) })}</dd>}
            {missing > 0 && <dd>{t('quality.missing', { count: missing })}</dd>}
          </div>
        ))}
      </dl>
      {tests && tests.count > 0 && (
        <p className={styles.quiet}>
          {t('quality.tests', { count: tests.count, passed: format.number(tests.passed) })}
        </p>
      )}
      <p className={styles.quiet}>{t('quality.meaning')}</p>
    </Disclosure>
  );
}
