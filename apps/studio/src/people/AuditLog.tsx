import { StudioError } from '@auroraai/api-client/studio';
import { Banner, Button, Skeleton, useTranslation } from '@auroraai/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSession } from '../shell/SessionProvider.tsx';
import { useWhen } from '../versions/useWhen.ts';
import { deedText } from './deed-text.ts';
import { useFailure } from './failure.ts';
import { peopleMessages } from './messages.ts';
import styles from './People.module.css';

/** How many entries one answer has when there may be more. */
const PAGE = 100;

/** Who did what in an organisation, the newest first. */
export function AuditLog({ organisation }: { organisation: string }) {
  const t = useTranslation(peopleMessages);
  const when = useWhen();
  const why = useFailure();
  const { client, onExpired } = useSession();
  const { data, error, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['audit', organisation],
    queryFn: async ({ pageParam }) => {
      try {
        return await client.people(organisation).audit(pageParam);
      } catch (refused) {
        if (refused instanceof StudioError && refused.status === 401) onExpired();
        throw refused;
      }
    },
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => (page.length === PAGE ? page.at(-1)?.number : undefined),
    // Each time that it is opened it holds what has been done until then.
    gcTime: 0,
  });
  const entries = data?.pages.flat();
  const failure = error && why(error);
  const retry = () => void (hasNextPage ? fetchNextPage() : refetch());
  return (
    <div className={styles.section}>
      <div role="status">
        {failure && (
          <Banner
            kind="danger"
            title={failure}
            actions={<Button onClick={retry}>{t('retry')}</Button>}
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
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{t('audit.more')}</Button>}
    </div>
  );
}
