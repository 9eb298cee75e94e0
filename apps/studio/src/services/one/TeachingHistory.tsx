import type { OwnServicePage } from '@auroraai/api-client/studio';
import { Banner, Button, Skeleton, useTranslation } from '@auroraai/ui';
import { hasRole, useSession } from '../../shell/SessionProvider.tsx';
import { useServer } from '../../shell/useServer.ts';
import { useWhen } from '../../versions/useWhen.ts';
import { serviceMessages } from '../messages.ts';
import styles from '../Services.module.css';
import look from './Teaching.module.css';
import { isSameTeaching, teachingChanges } from './teaching.ts';
import { useChangeWords } from './useChangeWords.ts';
import type { Teaching } from './useTeaching.ts';

/** Props of {@link TeachingHistory}. */
export interface TeachingHistoryProps {
  organisation: string;
  page: OwnServicePage;
  teaching: Teaching;
}

const NOTHING = { areas: {}, words: [] };

/** Who taught what of a service and when, the newest first, each with the way back to it. */
export function TeachingHistory({ organisation, page, teaching }: TeachingHistoryProps) {
  const t = useTranslation(serviceMessages);
  const when = useWhen();
  const changeWords = useChangeWords();
  const { session } = useSession();
  const { id, gone } = page.service;
  const { standing } = teaching;
  const { data, hasFailed, reload } = useServer(
    ['teachings', organisation, id],
    (client) => client.services(organisation).history(id),
    { at: standing.revision },
  );
  const canTry = hasRole(session, organisation, 'writer') && !gone;
  return (
    <div className={styles.section}>
      <div role="status">
        {hasFailed && (
          <Banner
            kind="danger"
            title={t('history.failed')}
            actions={<Button onClick={reload}>{t('retry')}</Button>}
          />
        )}
        {data?.length === 0 && <p>{t('history.none')}</p>}
      </div>
      {!data && !hasFailed && <Skeleton />}
      <ol className={styles.list} reversed>
        {data?.map((each, at) => {
          const moment = each.at === null ? '' : when(each.at);
          const changes = changeWords(teachingChanges(data[at + 1] ?? NOTHING, each));
          return (
            <li key={each.revision} className={look.revision}>
              <p>
                <strong>{moment}</strong> {each.by}
                {each.revision === standing.revision && (
                  <span className={styles.tag}>{t('history.now')}</span>
                )}
              </p>
              <ul className={styles.plain}>
                {each.restores !== null && <li>{t('history.restores')}</li>}
                {changes.map((change) => (
                  <li key={change}>{change}</li>
                ))}
              </ul>
              {canTry && !isSameTeaching(each, standing) && (
                <Button
                  variant="quiet"
                  icon="undo"
                  aria-label={t('history.restoreOf', { when: moment, name: each.by })}
                  onClick={() => teaching.restore(each)}
                >
                  {t('history.restore')}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
