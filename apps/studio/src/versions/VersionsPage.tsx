import { Banner, Button, Skeleton, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import type { PageProps } from '../shell/page-props.ts';
import { Comments } from './Comments.tsx';
import { DraftChanges } from './DraftChanges.tsx';
import { versionMessages } from './messages.ts';
import { PartHistory } from './PartHistory.tsx';
import { PublishForm } from './PublishForm.tsx';
import { useVersions } from './useVersions.ts';
import { VersionList } from './VersionList.tsx';
import styles from './VersionsPage.module.css';
import { WishNews } from './WishNews.tsx';

/** What is published, what publishing would change, and the way back. */
export function VersionsPage({ bot, part }: PageProps) {
  const t = useTranslation(versionMessages);
  const { versions, hasFailed, reload, wish, ask, forget } = useVersions(bot);
  const [compared, setCompared] = useState<number | null>(null);
  const published = versions?.find(({ state }) => state === 'published')?.number ?? null;
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <div role="status">
        {hasFailed && (
          <Banner
            kind="danger"
            title={t('loading.failed')}
            actions={<Button onClick={reload}>{t('retry')}</Button>}
          />
        )}
      </div>
      {!versions && !hasFailed && <Skeleton />}
      {versions && (
        <>
          <WishNews bot={bot} wish={wish} onAsk={ask} onForget={forget} />
          <div className={styles.columns}>
            <section>
              <h2>{t('changes')}</h2>
              <DraftChanges bot={bot} number={published} />
              <PublishForm
                key={wish.is === 'done' ? wish.version.number : 0}
                isBusy={wish.is === 'working'}
                onAsk={ask}
              />
            </section>
            <section>
              <h2>{t('versions')}</h2>
              {compared !== null && (
                <section className={styles.box} aria-labelledby="compared">
                  <h3 id="compared" key={compared} ref={takeFocus} tabIndex={-1}>
                    {t('compare.title', { number: compared })}
                  </h3>
                  <DraftChanges bot={bot} number={compared} />
                  <Button variant="quiet" onClick={() => setCompared(null)}>
                    {t('compare.close')}
                  </Button>
                </section>
              )}
              <VersionList
                versions={versions}
                isBusy={wish.is === 'working'}
                onAsk={ask}
                onCompare={setCompared}
              />
            </section>
          </div>
          <div className={styles.columns}>
            <PartHistory bot={bot} part={part} />
            <Comments bot={bot} />
          </div>
        </>
      )}
    </div>
  );
}

/** What was asked for is where the reader goes on. */
function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
