import type { InboxDocument, ServiceVoucher } from '@auroraai/api-client';
import { Icon, Marked, Progress, useFormat, useTranslation } from '@auroraai/ui';
import { useId } from 'react';
import { DeleteDocument } from '../events/DeleteDocument.tsx';
import { daysUntil } from '../events/days.ts';
import { phoneHref } from '../events/phone-href.ts';
import { useText } from '../events/useText.ts';
import { useWhen } from '../events/useWhen.ts';
import { voucherMessages } from './messages.ts';
import { PriceCalculator } from './PriceCalculator.tsx';
import { Providers } from './Providers.tsx';
import { ShowVoucher } from './ShowVoucher.tsx';
import styles from './Vouchers.module.css';

/** A document that is a voucher. */
export type VoucherDocument = InboxDocument & { document: ServiceVoucher };

/** Props of {@link VoucherCard}. */
export interface VoucherCardProps {
  received: VoucherDocument;
  now: Date;
  /** Called when the person has deleted it. */
  onDeleted: () => void;
}

/** When a voucher is said to run out soon, days. */
const SOON = 30;

/** A voucher: what it pays, what is left of it, where it is good, and the way without a screen. */
export function VoucherCard({ received, now, onDeleted }: VoucherCardProps) {
  const t = useTranslation(voucherMessages);
  const format = useFormat();
  const id = useId();
  const text = useText();
  const when = useWhen(now);
  const { document: voucher } = received;
  const { name, issuer, what_for, value, own_share, total, left, without_a_screen } = voucher;
  const days = daysUntil(voucher.valid_until, now);
  const isExpired = days < 0;
  const isUsedUp = left === 0;
  const isToCome = daysUntil(voucher.valid_from, now) > 0;
  const leftInWords = t(`left.${value.per}`, { count: left });
  const title = text(name);
  const money = (cents: number) => format.money(cents);
  const pays =
    value.kind === 'fixed'
      ? t(`pays.fixed.${value.per}`, { money: money(value.cents) })
      : t(`pays.percent.${value.per}`, { percent: value.percent });
  return (
    <article
      className={styles.card}
      aria-labelledby={id}
      data-over={isExpired || isUsedUp || undefined}
    >
      <p className={styles.kind}>
        <Icon name="wallet" />
        <span>{t('voucher')}</span>
      </p>
      <h3 className={styles.title} id={id}>
        <Marked text={title} />
      </h3>
      <p className={styles.small}>
        <Marked text={text(issuer.name)} />
      </p>
      <p className={styles.text}>
        <Marked text={text(what_for)} />
      </p>
      <div className={styles.state}>
        {isUsedUp ? (
          <p className={styles.strong}>{t('used')}</p>
        ) : (
          !isExpired && (
            <Progress value={left / total} label={leftInWords} number={`${left} / ${total}`} />
          )
        )}
        <p className={styles.until} data-soon={(!isExpired && days <= SOON) || undefined}>
          {isExpired
            ? t('expired', { date: when.day(voucher.valid_until) })
            : t('voucher.until', { date: when.day(voucher.valid_until) })}
          {!isExpired && ` (${when.left(voucher.valid_until)})`}
        </p>
        {isToCome && <p>{t('voucher.from', { date: when.day(voucher.valid_from) })}</p>}
      </div>
      <p>
        {pays}
        {value.kind === 'percent' &&
          value.cap_cents !== undefined &&
          ` ${t('pays.cap', { money: money(value.cap_cents) })}`}
        {own_share &&
          own_share.minimum_cents > 0 &&
          ` ${t('pays.minimum', { money: money(own_share.minimum_cents) })}`}
      </p>
      {!isExpired && !isUsedUp && (
        <>
          <div className={styles.actions}>
            <ShowVoucher voucher={voucher} left={leftInWords} now={now} />
          </div>
          <PriceCalculator voucher={voucher} />
          <Providers voucher={voucher} now={now} />
        </>
      )}
      <div className={styles.group}>
        <h4 className={styles.subtitle}>{t('screenless')}</h4>
        <p className={styles.text}>
          <Marked text={text(without_a_screen.how)} />
        </p>
        <a className={styles.phone} href={phoneHref(without_a_screen.phone)} dir="ltr">
          <Icon name="phone" />
          {without_a_screen.phone}
        </a>
        {without_a_screen.address !== undefined && (
          <p className={styles.place}>
            <Icon name="place" />
            <span>{without_a_screen.address}</span>
          </p>
        )}
      </div>
      <div className={styles.actions}>
        <DeleteDocument
          document={received}
          title={title.text}
          what={t('voucher.delete.what')}
          onDeleted={onDeleted}
        />
      </div>
    </article>
  );
}
