import type { ServiceVoucher } from '@auroraai/api-client';
import { Button, Marked, useTranslation, VisuallyHidden } from '@auroraai/ui';
import { useId, useRef } from 'react';
import { useText } from '../events/useText.ts';
import { useWhen } from '../events/useWhen.ts';
import { voucherMessages } from './messages.ts';
import styles from './ShowVoucher.module.css';

/** Props of {@link ShowVoucher}. */
export interface ShowVoucherProps {
  voucher: ServiceVoucher;
  /** How much is left, in words. */
  left: string;
  now: Date;
}

/** Shows the number of a voucher to a provider: large, black on white, nothing to scan. */
export function ShowVoucher({ voucher, left, now }: ShowVoucherProps) {
  const t = useTranslation(voucherMessages);
  const text = useText();
  const when = useWhen(now);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button variant="primary" onClick={() => dialog.current?.showModal()}>
        {t('show')}
      </Button>
      <dialog className={styles.show} ref={dialog} aria-labelledby={id}>
        <div className={styles.sheet}>
          <p className={styles.name} id={id}>
            <Marked text={text(voucher.name)} />
          </p>
          <p>{t('show.number')}</p>
          <p className={styles.number}>
            <span aria-hidden="true" dir="ltr">
              {voucher.number.split(/[ -]/).map((group, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: groups of a number may be the same
                <span key={index}>{group} </span>
              ))}
            </span>
            <VisuallyHidden>{[...voucher.number.replace(/[ -]/g, ',')].join(' ')}</VisuallyHidden>
          </p>
          <p>{left}</p>
          <p>{t('voucher.until', { date: when.day(voucher.valid_until) })}</p>
          <p>
            <Marked text={text(voucher.issuer.name)} />
          </p>
          <p className={styles.help}>{t('show.help')}</p>
          <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
            {t('show.close')}
          </button>
        </div>
      </dialog>
    </>
  );
}
