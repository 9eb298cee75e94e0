import { Banner, Button, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { usePerson } from '../person/PersonProvider.tsx';
import type { Share } from '../person/shares-slice.ts';
import { myDataMessages } from './messages.ts';
import { Question } from './Question.tsx';
import { changesOf } from './useFollowShares.ts';
import { useMoment } from './useMoment.ts';
import { useTransfers } from './useTransfers.ts';

/** Props of {@link WithdrawShare}. */
export interface WithdrawShareProps {
  share: Share;
  /** Called when it is withdrawn, or the person leaves it as it is. */
  onDone: () => void;
}

/** Asks before something given is taken back, and says what that can still do. */
export function WithdrawShare({ share, onDone }: WithdrawShareProps) {
  const t = useTranslation(myDataMessages);
  const moment = useMoment();
  const transfers = useTransfers();
  const updateShare = usePerson((person) => person.updateShare);
  const [status, setStatus] = useState<'asking' | 'busy' | 'failed'>('asking');
  const withdraw = async () => {
    setStatus('busy');
    try {
      updateShare(share.transferId, changesOf(await transfers.withdrawTransfer(share)));
      onDone();
    } catch {
      // Whatever stood in the way, the person can try again.
      setStatus('failed');
    }
  };
  const { phone } = share.promises;
  return (
    <Question
      title={t('withdraw.sure')}
      actions={
        <>
          <Button disabled={status === 'busy'} onClick={() => void withdraw()}>
            {t('withdraw.yes')}
          </Button>
          <Button variant="quiet" onClick={onDone}>
            {t('withdraw.no')}
          </Button>
        </>
      }
    >
      {share.state === 'waiting' ? (
        <p>{t('withdraw.before')}</p>
      ) : (
        <>
          <p>{t('withdraw.after', { at: moment(share.readAt ?? share.expiresAt) })}</p>
          {phone && <p>{t('withdraw.call', { phone })}</p>}
        </>
      )}
      {status === 'failed' && (
        <div role="alert">
          <Banner kind="danger" title={t('withdraw.failed')} />
        </div>
      )}
    </Question>
  );
}
