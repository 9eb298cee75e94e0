import type { InboxDocument } from '@auroraai/api-client';
import { useTranslation } from '@auroraai/ui';
import { useRef, useState } from 'react';
import { InboxFrame } from '../events/InboxFrame.tsx';
import { inboxMessages } from '../events/messages.ts';
import { useIsInView } from '../home/parts-in-view.ts';
import { spoken } from '../locale/spoken.tsx';
import { voucherMessages } from './messages.ts';
import { VoucherCard, type VoucherDocument } from './VoucherCard.tsx';
import styles from './Vouchers.module.css';

/** Props of {@link Vouchers}. */
export interface VouchersProps {
  /** The moment by which days are counted. @default when it is shown */
  now?: Date;
}

/** The person's service vouchers; those that can be used stand first. */
export const Vouchers = spoken([inboxMessages, voucherMessages], ({ now }: VouchersProps) => {
  const t = useTranslation(voucherMessages);
  const tInbox = useTranslation(inboxMessages);
  const [moment] = useState(() => now ?? new Date());
  const [said, setSaid] = useState('');
  const areEventsShown = useIsInView('events');
  const list = useRef<HTMLDivElement>(null);
  const today = moment.toISOString().slice(0, 10);
  const isUsable = ({ document }: VoucherDocument) =>
    document.left > 0 && document.valid_until >= today;
  return (
    <InboxFrame
      isOurs={isVoucher}
      empty={t('vouchers.empty')}
      now={moment}
      isSecond={areEventsShown}
    >
      {(vouchers) => (
        <>
          <div className={styles.list} ref={list} tabIndex={-1}>
            {[...vouchers]
              .sort((one, other) => Number(isUsable(other)) - Number(isUsable(one)))
              .map((each) => (
                <VoucherCard
                  key={each.document_id}
                  received={each}
                  now={moment}
                  onDeleted={() => {
                    setSaid(tInbox('delete.done'));
                    list.current?.focus();
                  }}
                />
              ))}
          </div>
          <p className={styles.said} role="status">
            {said}
          </p>
        </>
      )}
    </InboxFrame>
  );
});

function isVoucher(document: InboxDocument): document is VoucherDocument {
  return document.document.type === 'voucher';
}
