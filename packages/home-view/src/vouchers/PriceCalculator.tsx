import type { ServiceVoucher } from '@auroraai/api-client';
import { useFormat, useTranslation } from '@auroraai/ui';
import { useId, useState } from 'react';
import { voucherMessages } from './messages.ts';
import { ownShareOf } from './own-share.ts';
import { parsePrice } from './parse-price.ts';
import styles from './Vouchers.module.css';

/** Tells what the person pays for a price that they type, in a sentence. */
export function PriceCalculator({ voucher }: { voucher: ServiceVoucher }) {
  const t = useTranslation(voucherMessages);
  const format = useFormat();
  const id = useId();
  const [typed, setTyped] = useState('');
  const price = parsePrice(typed);
  const isWrong = typed.trim() !== '' && price === null;
  const share = price === null ? null : ownShareOf(voucher, price);
  return (
    <div className={styles.group}>
      <h4 className={styles.subtitle}>{t('calc')}</h4>
      <div>
        <label className={styles.label} htmlFor={id}>
          {t(`calc.price.${voucher.value.per}`)}
        </label>
        <p className={styles.small} id={`${id}-help`}>
          {t('calc.help')}
        </p>
        <input
          className={styles.input}
          id={id}
          inputMode="decimal"
          autoComplete="off"
          maxLength={20}
          value={typed}
          aria-describedby={`${id}-help`}
          aria-invalid={isWrong || undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <p className={styles.result} role="status">
        {isWrong && t('calc.wrong')}
        {share &&
          t(share.own === 0 ? 'calc.free' : 'calc.result', {
            price: format.money(share.price),
            pays: format.money(share.pays),
            own: format.money(share.own),
          })}
        {share?.isBelowValue && ` ${t('calc.below')}`}
      </p>
    </div>
  );
}
