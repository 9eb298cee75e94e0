import type { InboxDocument } from '@auroraai/api-client';
import { readDocuments } from '@auroraai/api-client/inboxes';
import { Banner, Button, Skeleton, useTranslation } from '@auroraai/ui';
import { type ReactNode, useMemo } from 'react';
import { usePerson } from '../person/PersonProvider.tsx';
import styles from './Events.module.css';
import { InboxAddress } from './InboxAddress.tsx';
import { inboxMessages } from './messages.ts';
import { OpenInbox } from './OpenInbox.tsx';
import { useInbox } from './useInbox.ts';
import { useWhen } from './useWhen.ts';

/** Props of {@link InboxFrame}. */
export interface InboxFrameProps<Kind extends InboxDocument> {
  /** Which documents belong here. */
  isOurs: (document: InboxDocument) => document is Kind;
  /** What is said when there are none. */
  empty: string;
  /** The moment by which times are said. */
  now: Date;
  /** Whether the inbox itself is shown elsewhere on the page. @default false */
  isSecond?: boolean;
  /** Shows the documents. */
  children: (documents: Kind[]) => ReactNode;
}

/** What surrounds documents of an inbox: opening one, loading, trouble, nothing there, its address. */
export function InboxFrame<Kind extends InboxDocument>({
  isOurs,
  empty,
  now,
  isSecond = false,
  children,
}: InboxFrameProps<Kind>) {
  const t = useTranslation(inboxMessages);
  const when = useWhen(now);
  const forget = usePerson((person) => person.forgetInbox);
  const remember = usePerson((person) => person.remember);
  const isKept = usePerson((person) => person.memory === 'device');
  const { inbox, isLoading, problem, refresh } = useInbox();
  const known = useMemo(() => readDocuments(inbox?.documents).documents, [inbox?.documents]);
  if (!inbox) return isSecond ? <p className={styles.about}>{t('inbox.shared')}</p> : <OpenInbox />;
  const documents = known.filter(isOurs);
  if (isSecond)
    return (
      <div className={styles.inbox}>
        {documents.length === 0 && <p className={styles.about}>{empty}</p>}
        {children(documents)}
      </div>
    );
  const again = <Button onClick={() => void refresh()}>{t('inbox.retry')}</Button>;
  return (
    <div className={styles.inbox}>
      <div className={styles.notes} role="status">
        {problem === 'offline' && (
          <Banner kind="offline" title={t('inbox.offline')} actions={again}>
            {inbox.checkedAt && (
              <p>{t('inbox.offline.safe', { moment: when.moment(inbox.checkedAt) })}</p>
            )}
          </Banner>
        )}
        {problem === 'failed' && (
          <Banner kind="danger" title={t('inbox.error')} actions={again}>
            <p>{t('inbox.error.safe')}</p>
          </Banner>
        )}
        {problem === 'gone' && (
          <Banner
            kind="danger"
            title={t('inbox.gone')}
            actions={<Button onClick={forget}>{t('inbox.gone.new')}</Button>}
          >
            <p>{t('inbox.gone.why')}</p>
          </Banner>
        )}
        {inbox.unreadable > 0 && (
          <Banner title={t('inbox.unreadable', { count: inbox.unreadable })} />
        )}
      </div>
      {isLoading && <Skeleton lines={4} />}
      {!isLoading && documents.length === 0 && <p className={styles.about}>{empty}</p>}
      {children(documents)}
      {!isKept && (
        <Banner actions={<Button onClick={remember}>{t('inbox.page.keep')}</Button>}>
          <p>{t('inbox.page')}</p>
        </Banner>
      )}
      <InboxAddress inbox={inbox} />
    </div>
  );
}
