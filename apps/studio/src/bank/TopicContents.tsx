import type { TopicNeeds, TopicPreview } from '@auroraai/api-client/studio';
import { nameOf } from '@auroraai/dialogue/editing';
import { Skeleton, useFormat, useLanguageName, useLocale, useTranslation } from '@auroraai/ui';
import { anyText, examplesIn, objectIn } from '../content/localized.ts';
import styles from './BankPage.module.css';
import { bankMessages } from './messages.ts';
import { Opened } from './Opened.tsx';
import { useTopicPreview } from './useTopicPreview.ts';

/** So many examples of each language show what a topic is about. */
const SHOWN = 3;

/** Props of {@link TopicContents}. */
export interface TopicContentsProps {
  bot: string;
  /** Id of the topic. */
  topic: string;
  languages: readonly string[];
}

/** What a topic of the bank holds. */
export function TopicContents({ bot, topic, languages }: TopicContentsProps) {
  const t = useTranslation(bankMessages);
  const { data, hasFailed } = useTopicPreview(bot, topic);
  return (
    <div className={styles.contents}>
      {!data && !hasFailed && <Skeleton />}
      <p role="status" className={styles.quiet}>
        {!data && hasFailed && t('contents.failed')}
      </p>
      {data && <Contents preview={data} languages={languages} />}
    </div>
  );
}

function Contents({ preview, languages }: { preview: TopicPreview; languages: readonly string[] }) {
  const t = useTranslation(bankMessages);
  const format = useFormat();
  const { language } = useLocale();
  const languageName = useLanguageName();
  const { parts, needs } = preview;
  const intents = parts.filter(({ kind }) => kind === 'intent');
  const answers = parts.filter(({ kind }) => kind === 'answer');
  return (
    <>
      <Needs needs={needs} />
      <dl className={styles.intents}>
        {intents.map(({ value }) => {
          const { intent, title } = objectIn(value);
          return (
            <div key={String(intent)}>
              <dt>{anyText(title, language) || String(intent)}</dt>
              {languages.map((each) => {
                const examples = examplesIn(value, each).slice(0, SHOWN);
                if (examples.length === 0) return null;
                const said = { language: languageName(each), examples: format.list(examples) };
                return (
                  <dd key={each} lang={each}>
                    {t('contents.examples', said)}
                  </dd>
                );
              })}
            </div>
          );
        })}
      </dl>
      {answers.length > 0 && (
        <Opened summary={t('contents.answers', { count: answers.length })}>
          <dl className={styles.intents}>
            {answers.map(({ value }) => (
              <div key={nameOf('answer', value)}>
                <dt>{nameOf('answer', value)}</dt>
                {variantsOf(value).map((text, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: variants have no names and stay as they are
                  <dd key={at}>{anyText(text, language)}</dd>
                ))}
              </div>
            ))}
          </dl>
        </Opened>
      )}
    </>
  );
}

function variantsOf(value: Parameters<typeof objectIn>[0]) {
  const { variants } = objectIn(value);
  return Array.isArray(variants) ? variants.map((one) => objectIn(objectIn(one).text)) : [];
}

/** What the bot's settings must allow for before the topic can be used. */
export function Needs({ needs }: { needs: TopicNeeds }) {
  const t = useTranslation(bankMessages);
  const format = useFormat();
  const { http_actions, network, transfers } = needs;
  const all = [
    ...(http_actions.length > 0 ? [t('needs.http', { names: format.list(http_actions) })] : []),
    ...(network.length > 0 ? [t('needs.bots', { names: format.list(network) })] : []),
    ...(transfers.length > 0 ? [t('needs.transfers', { names: format.list(transfers) })] : []),
  ];
  if (all.length === 0) return null;
  return (
    <div>
      <p>{t('needs')}</p>
      <ul className={styles.plain}>
        {all.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  );
}
