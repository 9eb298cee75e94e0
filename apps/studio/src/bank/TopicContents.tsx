import type { TopicPreview } from '@auroraai/api-client/studio';
import { compareParts, type KnownPart, type Part } from '@auroraai/dialogue/editing';
import { Skeleton, useFormat, useLanguageName, useLocale, useTranslation } from '@auroraai/ui';
import { useEffect, useMemo, useState } from 'react';
import { anyText, examplesIn, objectIn } from '../content/localized.ts';
import { useDraftSnapshot } from '../draft/DraftProvider.tsx';
import { useSession } from '../shell/SessionProvider.tsx';
import { Changes } from '../versions/changes/Changes.tsx';
import styles from './BankPage.module.css';
import { bankMessages } from './messages.ts';

/** So many examples of each language show what a topic is about. */
const SHOWN = 3;

/** Props of {@link TopicContents}. */
export interface TopicContentsProps {
  bot: string;
  /** Id of the topic. */
  topic: string;
  languages: readonly string[];
  /** Whether to show what taking it would change rather than all that it holds. */
  isUpdate: boolean;
}

/** What a topic of the bank holds, or what its newer version changes in the draft. */
export function TopicContents({ bot, topic, languages, isUpdate }: TopicContentsProps) {
  const t = useTranslation(bankMessages);
  const { client } = useSession();
  const [preview, setPreview] = useState<TopicPreview | null | undefined>(null);
  useEffect(() => {
    let isWanted = true;
    client
      .bot(bot)
      .previewTopic(topic)
      .then(
        (found) => isWanted && setPreview(found),
        () => isWanted && setPreview(undefined),
      );
    return () => {
      isWanted = false;
    };
  }, [client, bot, topic]);
  return (
    <div className={styles.contents}>
      {preview === null && <Skeleton />}
      <p role="status" className={styles.quiet}>
        {preview === undefined && t('contents.failed')}
      </p>
      {preview && isUpdate && <Update preview={preview} />}
      {preview && !isUpdate && <Contents preview={preview} languages={languages} />}
    </div>
  );
}

function Contents({ preview, languages }: { preview: TopicPreview; languages: readonly string[] }) {
  const t = useTranslation(bankMessages);
  const format = useFormat();
  const { language } = useLocale();
  const nameOf = useLanguageName();
  const intents = preview.parts.filter(({ kind }) => kind === 'intent');
  return (
    <dl className={styles.intents}>
      {intents.map(({ value }) => {
        const { intent, title } = objectIn(value);
        return (
          <div key={String(intent)}>
            <dt>{anyText(title, language) || String(intent)}</dt>
            {languages.map((each) => {
              const examples = examplesIn(value, each).slice(0, SHOWN);
              if (examples.length === 0) return null;
              const said = { language: nameOf(each), examples: format.list(examples) };
              return <dd key={each}>{t('contents.examples', said)}</dd>;
            })}
          </div>
        );
      })}
    </dl>
  );
}

function Update({ preview }: { preview: TopicPreview }) {
  const t = useTranslation(bankMessages);
  const { parts } = useDraftSnapshot();
  const changes = useMemo(() => {
    const standing = preview.changes.flatMap(({ part }) => (part && parts.get(part)) || []);
    const after = preview.changes.map(({ part, kind, value }) => ({
      ...{ kind, value },
      ...(part !== null && { id: part }),
    }));
    return compareParts(standing as KnownPart[], after as (Part | KnownPart)[]);
  }, [preview, parts]);
  if (changes.length === 0) return <p>{t('update.none')}</p>;
  return (
    <>
      <p>{t('update.yours')}</p>
      <Changes changes={changes} />
    </>
  );
}
