import type { AuditEntry } from '@auroraai/api-client/studio';
import { Banner, Button, Skeleton, useTranslation } from '@auroraai/ui';
import { useEffect, useState } from 'react';
import { useSession } from '../shell/SessionProvider.tsx';
import { useWhen } from '../versions/useWhen.ts';
import { deedText } from './deed-text.ts';
import { peopleMessages } from './messages.ts';
import styles from './People.module.css';
import { useDoing } from './useDoing.ts';

/** How many entries one answer has when there may be more. */
const PAGE = 100;

/** Who did what in an organisation, the newest first. */
export function AuditLog({ organisation }: { organisation: string }) {
  const t = useTranslation(peopleMessages);
  const when = useWhen();
  const { client, onExpired } = useSession();
  const [entries, setEntries] = useState<AuditEntry[] | null>(null);
  const [hasMore, setHasMore] = useState(false);
  const { failure, run } = useDoing(onExpired);
  const read = (before?: number) =>
    run(async () => {
      const more = await client.people(organisation).audit(before);
      setEntries((known) => [...(before === undefined ? [] : (known ?? [])), ...more]);
      setHasMore(more.length === PAGE);
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once for an organisation
  useEffect(() => read(), [organisation]);
  const last = entries?.at(-1)?.number;
  return (
    <div className={styles.section}>
      <div role="status">
        {failure && (
          <Banner
            kind="danger"
            title={failure}
            actions={<Button onClick={() => read(last)}>{t('retry')}</Button>}
          />
        )}
        {entries?.length === 0 && <p>{t('audit.none')}</p>}
      </div>
      {!entries && !failure && <Skeleton />}
      {entries && entries.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <section className={styles.scroll} aria-label={t('audit')} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('audit.when')}</th>
                <th scope="col">{t('audit.who')}</th>
                <th scope="col">{t('audit.what')}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map(({ number, at, account, name, what, of }) => (
                <tr key={number}>
                  <td>{when(at)}</td>
                  <td>{account === null ? t('audit.operator') : name}</td>
                  <td>{deedText(t, what, of)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {hasMore && <Button onClick={() => read(last)}>{t('audit.more')}</Button>}
    </div>
  );
}
