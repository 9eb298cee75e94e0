import type { TopicPreview } from '@auroraai/api-client/studio';
import { compareParts, type KnownPart, nameOf, type Part } from '@auroraai/dialogue/editing';
import { Skeleton, useTranslation } from '@auroraai/ui';
import { useMemo } from 'react';
import { useDraftSnapshot } from '../../draft/DraftProvider.tsx';
import { useFaultWords } from '../../faults/useFaultWords.ts';
import { Changes } from '../../versions/changes/Changes.tsx';
import { shownValue } from '../../versions/changes/place-words.ts';
import { usePartLabel } from '../../versions/usePartLabel.ts';
import styles from '../BankPage.module.css';
import { bankMessages } from '../messages.ts';
import { Needs } from '../TopicContents.tsx';
import { useTopicPreview } from '../useTopicPreview.ts';

/** Props of {@link TopicUpdate}. */
export interface TopicUpdateProps {
  bot: string;
  topic: string;
  /** The newest version. */
  version: number;
}

/** What a newer version of a topic changes in the draft, part by part. */
export function TopicUpdate({ bot, topic, version }: TopicUpdateProps) {
  const t = useTranslation(bankMessages);
  const { data, hasFailed } = useTopicPreview(bot, topic, version);
  return (
    <div className={styles.contents}>
      {!data && !hasFailed && <Skeleton />}
      <p role="status" className={styles.quiet}>
        {!data && hasFailed && t('contents.failed')}
      </p>
      {data && <Update preview={data} />}
    </div>
  );
}

function Update({ preview }: { preview: TopicPreview }) {
  const t = useTranslation(bankMessages);
  const { parts } = useDraftSnapshot();
  const changes = useMemo(() => {
    const standing = preview.changes.flatMap(({ part }) => (part && parts.get(part)) || []);
    const after = preview.changes.flatMap(({ part, kind, value }) =>
      value === null ? [] : [{ kind, value, ...(part !== null && { id: part }) }],
    );
    return compareParts(standing as KnownPart[], after as (Part | KnownPart)[]);
  }, [preview, parts]);
  const hasConflicts = preview.changes.some(({ conflicts }) => conflicts.length > 0);
  if (changes.length === 0 && !hasConflicts) return <p>{t('update.none')}</p>;
  return (
    <>
      <p>{t('update.yours')}</p>
      <Needs needs={preview.needs} />
      <Changes changes={changes} />
      {hasConflicts && <BothChanged changes={preview.changes} />}
    </>
  );
}

/** Where the bot's editors and the topic's have changed the same. */
function BothChanged({ changes }: Pick<TopicPreview, 'changes'>) {
  const t = useTranslation(bankMessages);
  const label = usePartLabel();
  const words = useFaultWords();
  return (
    <div className={styles.both}>
      <h3>{t('both')}</h3>
      <p>{t('both.help')}</p>
      <ul className={styles.plain}>
        {changes.flatMap(({ kind, value, conflicts }) =>
          conflicts.map(({ path, standing, other }) => (
            <li key={`${kind} ${nameOf(kind, value)} ${path.join('/')}`}>
              <strong>{label(kind, nameOf(kind, value))}</strong>
              <p>{t('both.yours', { text: shownValue(standing, words) })}</p>
              <p>{t('both.theirs', { text: shownValue(other, words) })}</p>
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
