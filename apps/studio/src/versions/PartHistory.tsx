import type { StudioPart, StudioRevision } from '@auroraai/api-client/studio';
import { type Difference, differencesOf, isEqual } from '@auroraai/dialogue/editing';
import { Banner, Button, Combobox, Skeleton, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { useDraft } from '../draft/DraftProvider.tsx';
import { useServer } from '../shell/useServer.ts';
import { Differences } from './changes/Differences.tsx';
import { versionMessages } from './messages.ts';
import { useWhen } from './useWhen.ts';
import styles from './VersionsPage.module.css';

/** Props of {@link PartHistory}. */
export interface PartHistoryProps {
  bot: string;
  /** Id of the part that is chosen at first. */
  part: string | null;
}

/** Who changed a part when and how, and the way back to each of its forms. */
export function PartHistory({ bot, part: given }: PartHistoryProps) {
  const t = useTranslation(versionMessages);
  const when = useWhen();
  const { parts, nameOf, change, canWrite } = useDraft();
  const [chosen, setChosen] = useState(given ?? '');
  const [restored, setRestored] = useState('');
  const part = parts.find(({ id }) => id === chosen);
  const { data: revisions, hasFailed } = useServer(
    ['history', bot, chosen],
    (client) => client.bot(bot).history(chosen),
    // A new revision makes the history longer.
    { isWanted: chosen !== '', at: part?.revision },
  );
  const restore = (revision: StudioRevision) => {
    if (!part) return;
    change([{ part: part.id, kind: part.kind, value: revision.value }]);
    setRestored(revision.at);
  };
  return (
    <section>
      <h2>{t('history')}</h2>
      <Combobox
        label={t('history.part')}
        emptyLabel={t('history.choose')}
        value={chosen}
        onChange={(value) => {
          setChosen(value);
          setRestored('');
        }}
        choices={parts.map((one) => ({
          value: one.id,
          label: t(`kind.${one.kind}`, { name: nameOf(one) }),
        }))}
      />
      <div role="status">
        {restored && (
          <Banner kind="success" title={t('history.restored', { when: when(restored) })} />
        )}
        {hasFailed && <p>{t('loading.failed')}</p>}
        {revisions?.length === 0 && <p>{t('history.none')}</p>}
      </div>
      {chosen !== '' && !revisions && !hasFailed && <Skeleton />}
      <ol className={styles.versions} reversed>
        {revisions?.map((revision, at) => (
          <li key={revision.revision} className={styles.box}>
            <Revision
              revision={revision}
              before={revisions[at + 1]}
              part={part}
              onRestore={canWrite ? restore : undefined}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface RevisionProps {
  revision: StudioRevision;
  before: StudioRevision | undefined;
  /** The part as it stands in the draft. */
  part: StudioPart | undefined;
  onRestore: ((revision: StudioRevision) => void) | undefined;
}

function Revision({ revision, before, part, onRestore }: RevisionProps) {
  const t = useTranslation(versionMessages);
  const when = useWhen();
  const isNow = part !== undefined && isEqual(part.value, revision.value);
  const differences: Difference[] =
    before && before.value !== null && revision.value !== null
      ? differencesOf(before.value, revision.value)
      : [];
  return (
    <>
      <h3>{t('history.revision', { name: revision.by, when: when(revision.at) })}</h3>
      {!before && <p>{t('history.first')}</p>}
      {revision.value === null && <p>{t('history.deleted')}</p>}
      <Differences differences={differences} />
      {isNow ? (
        <p className={styles.quiet}>{t('history.now')}</p>
      ) : (
        onRestore &&
        part &&
        revision.value !== null && (
          <Button onClick={() => onRestore(revision)}>{t('history.restore')}</Button>
        )
      )}
    </>
  );
}
