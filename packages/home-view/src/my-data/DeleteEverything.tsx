import { Button, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { useInboxes } from '../events/useInbox.ts';
import { usePerson } from '../person/PersonProvider.tsx';
import { heldBy } from './held.ts';
import styles from './MyData.module.css';
import { myDataMessages } from './messages.ts';
import { Question } from './Question.tsx';
import { useMoment } from './useMoment.ts';
import { useTransfers } from './useTransfers.ts';

/** Props of {@link DeleteEverything}. */
export interface DeleteEverythingProps {
  onKeep: () => void;
  /** Called with the names of the receivers that could not be told. */
  onDeleted: (unreached: string[]) => void;
}

/** The second step before everything goes: what goes, what services have read, what is asked of them. */
export function DeleteEverything({ onKeep, onDeleted }: DeleteEverythingProps) {
  const t = useTranslation(myDataMessages);
  const moment = useMoment();
  const transfers = useTransfers();
  const inboxes = useInboxes();
  const person = usePerson((each) => each);
  const [isBusy, setBusy] = useState(false);
  const waiting = person.shares.filter(({ state }) => state === 'waiting');
  const read = person.shares.filter(({ state }) => state === 'read');
  const goes = [
    t('goes.attributes', { count: heldBy(person).length }),
    t('goes.moments', { count: person.history.length }),
    t('goes.saved', { count: person.saved.length }),
    t('goes.shares', { count: person.shares.length }),
    ...(person.inbox ? [t('goes.inbox')] : []),
  ];
  const remove = async () => {
    setBusy(true);
    const open = [...waiting, ...read];
    const results = await Promise.allSettled(open.map((each) => transfers.withdrawTransfer(each)));
    const unreached = open.filter((_, index) => results[index]?.status === 'rejected');
    const isClosed = person.inbox === null || (await isDone(inboxes.closeInbox(person.inbox)));
    person.forgetEverything();
    onDeleted([
      ...unreached.map(({ promises }) => promises.name.text),
      ...(isClosed ? [] : [t('goes.inbox')]),
    ]);
  };
  return (
    <Question
      title={t('all.sure')}
      actions={
        <>
          <Button disabled={isBusy} onClick={() => void remove()}>
            {t('all.yes')}
          </Button>
          <Button variant="quiet" onClick={onKeep}>
            {t('all.no')}
          </Button>
        </>
      }
    >
      <ul className={styles.names}>
        {goes.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {waiting.length > 0 && <p>{t('goes.waiting', { count: waiting.length })}</p>}
      {read.length > 0 && (
        <>
          <p>{t('goes.read')}</p>
          <ul className={styles.names}>
            {read.map(({ transferId, promises, readAt, expiresAt }) => (
              <li key={transferId}>
                {promises.name.text}, {moment(readAt ?? expiresAt)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Question>
  );
}

/** Whether something was done; what was not is told to the person by its name. */
function isDone(deed: Promise<void>): Promise<boolean> {
  return deed.then(
    () => true,
    () => false,
  );
}
