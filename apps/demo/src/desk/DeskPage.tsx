import { Banner, Button, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { Site } from '../site/Site.tsx';
import styles from './DeskPage.module.css';
import { deskMessages } from './messages.ts';
import { Queue } from './Queue.tsx';
import { SignInForm } from './SignInForm.tsx';
import { Talk } from './Talk.tsx';
import { useDesk } from './useDesk.ts';

/** The desk at which the town's advisers answer people in the chat. */
export function DeskPage() {
  return (
    <Site page="desk">
      <DeskOfTown />
    </Site>
  );
}

function DeskOfTown() {
  const t = useTranslation(deskMessages);
  const work = useDesk();
  const { session, client, desk, isOffline, isOver, signIn, signOut, refresh } = work;
  // A talk stays open until its adviser has seen how it ended.
  const [open, setOpen] = useState<readonly string[]>([]);
  const [shown, setShown] = useState<string | null>(null);
  if (!session || !client) return <SignInForm isOver={isOver} onSignIn={signIn} />;

  const ids = [...new Set([...(desk?.own ?? []).map(({ place_id: id }) => id), ...open])];
  const current = shown !== null && ids.includes(shown) ? shown : (ids[0] ?? null);
  const show = (id: string) => {
    setOpen((before) => [...new Set([...before, id])]);
    setShown(id);
  };
  const close = (id: string) => {
    setOpen((before) => before.filter((one) => one !== id));
    refresh();
  };
  return (
    <>
      <div className={styles.duty}>
        <p>{t('duty', { name: session.name })}</p>
        <Button onClick={signOut}>{t('duty.end')}</Button>
      </div>
      <div role="status">{isOffline && <Banner kind="offline" title={t('offline')} />}</div>
      <div className={styles.desk}>
        <Queue
          queued={desk?.queued ?? []}
          onTake={async (id) => {
            await client.take(id);
            show(id);
            refresh();
          }}
        />
        <section className={styles.talks} aria-label={t('talks')}>
          {ids.length > 1 && (
            <ul className={styles.tabs}>
              {ids.map((id, at) => (
                <li key={id}>
                  <Button
                    aria-current={id === current ? 'true' : undefined}
                    onClick={() => show(id)}
                  >
                    {t('talk', { number: at + 1 })}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          {current === null ? (
            <p className={styles.none}>{t('talk.none')}</p>
          ) : (
            <Talk key={current} placeId={current} client={client} onClose={() => close(current)} />
          )}
        </section>
      </div>
    </>
  );
}
