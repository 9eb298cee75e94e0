import type { StudioVersion } from '@auroraai/api-client/studio';
import { Button, useTranslation } from '@auroraai/ui';
import { useDraft } from '../draft/DraftProvider.tsx';
import { versionMessages } from './messages.ts';
import type { VersionWish } from './useVersions.ts';
import { useWhen } from './useWhen.ts';
import styles from './VersionsPage.module.css';

/** Props of {@link VersionList}. */
export interface VersionListProps {
  /** The newest first. */
  versions: readonly StudioVersion[];
  isBusy: boolean;
  onAsk: (wish: VersionWish) => void;
  onCompare: (number: number) => void;
}

/** All versions with what can be done with each. */
export function VersionList({ versions, ...rest }: VersionListProps) {
  const t = useTranslation(versionMessages);
  if (versions.length === 0) return <p>{t('versions.none')}</p>;
  return (
    <ol className={styles.versions} reversed>
      {versions.map((version) => (
        <li key={version.number} className={styles.box} data-state={version.state}>
          <VersionItem version={version} {...rest} />
        </li>
      ))}
    </ol>
  );
}

function VersionItem({
  version,
  isBusy,
  onAsk,
  onCompare,
}: Omit<VersionListProps, 'versions'> & { version: StudioVersion }) {
  const t = useTranslation(versionMessages);
  const when = useWhen();
  const { canPublish } = useDraft();
  const { number, state, note, restores } = version;
  const does = (deed: 'publish' | 'reject' | 'roll-back', label: string) => (
    <Button disabled={isBusy} onClick={() => onAsk({ number, do: deed })}>
      {label}
    </Button>
  );
  return (
    <>
      <h3>
        {t('version', { number })}
        {' · '}
        {t(`state.${state}`, { when: version.publish_at ? when(version.publish_at) : '' })}
      </h3>
      {note && <p>{note}</p>}
      {restores !== null && <p>{t('restores', { number: restores })}</p>}
      <p className={styles.quiet}>
        {t('made', { name: version.made_by, when: when(version.made_at) })}
        {version.published_at && version.published_by && (
          <>
            <br />
            {t('published', { name: version.published_by, when: when(version.published_at) })}
          </>
        )}
      </p>
      <div className={styles.actions}>
        {canPublish && state === 'in-review' && (
          <>
            {does('publish', t('act.publish', { number }))}
            {does('reject', t('act.reject', { number }))}
          </>
        )}
        {canPublish &&
          state === 'scheduled' &&
          does('reject', t('act.schedule.cancel', { number }))}
        {canPublish && state === 'earlier' && does('roll-back', t('act.roll-back', { number }))}
        <Button variant="quiet" onClick={() => onCompare(number)}>
          {t('act.compare', { number })}
        </Button>
      </div>
    </>
  );
}
