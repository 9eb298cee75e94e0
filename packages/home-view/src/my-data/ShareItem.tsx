import { Button, Disclosure, Marked, useFormat, useTranslation } from '@auroraai/ui';
import { useRef, useState } from 'react';
import { usePerson } from '../person/PersonProvider.tsx';
import type { Share } from '../person/shares-slice.ts';
import { CodeToSay } from './CodeToSay.tsx';
import { valuesOf } from './held.ts';
import styles from './MyData.module.css';
import { myDataMessages } from './messages.ts';
import { Receipt } from './Receipt.tsx';
import { focusSection } from './Section.tsx';
import { useAttributeText } from './useAttributeText.ts';
import { useMoment } from './useMoment.ts';
import { WithdrawShare } from './WithdrawShare.tsx';

/** One thing that was given: what, to whom, and what has become of it. */
export function ShareItem({ share }: { share: Share }) {
  const t = useTranslation(myDataMessages);
  const text = useAttributeText();
  const format = useFormat();
  const moment = useMoment();
  const item = useRef<HTMLLIElement>(null);
  const forgetShare = usePerson((person) => person.forgetShare);
  const [isAsking, setAsking] = useState(false);
  const { promises, state } = share;
  const name = promises.name.text;
  const canWithdraw = state === 'waiting' || state === 'read';
  const moments = {
    waiting: moment(share.expiresAt),
    read: moment(share.readAt ?? share.expiresAt),
    expired: moment(share.expiresAt),
    withdrawn: '',
    'erasure-asked': moment(share.erasureAskedAt ?? share.expiresAt),
    erased: moment(share.erasedAt ?? share.expiresAt),
  };
  return (
    <li className={styles.item} ref={item}>
      <p className={styles.name}>
        <strong>
          <Marked text={promises.name} />
        </strong>
        <span>{moment(share.givenAt)}</span>
      </p>
      <p>{format.list(valuesOf(share.values).map((each) => text.both(each.name, each.value)))}</p>
      <p>
        {state === 'erasure-asked' && `${t('state.read', { at: moments.read })} `}
        {t(`state.${state}`, { at: moments[state] })}
      </p>
      {state === 'waiting' && share.code && <CodeToSay code={share.code} />}
      <div className={styles.actions}>
        {canWithdraw && (
          <Button
            variant="quiet"
            aria-expanded={isAsking}
            aria-label={t('withdrawOf', { name })}
            onClick={() => setAsking(!isAsking)}
          >
            {t('withdraw')}
          </Button>
        )}
        {!canWithdraw && (
          <Button
            variant="quiet"
            aria-label={t('forgetOf', { name })}
            onClick={() => {
              focusSection(item.current);
              forgetShare(share.transferId);
            }}
          >
            {t('forget')}
          </Button>
        )}
      </div>
      {isAsking && canWithdraw && (
        <WithdrawShare
          share={share}
          onDone={() => {
            setAsking(false);
            focusSection(item.current);
          }}
        />
      )}
      <Disclosure summary={t('receipt')}>
        <Receipt share={share} />
      </Disclosure>
    </li>
  );
}
