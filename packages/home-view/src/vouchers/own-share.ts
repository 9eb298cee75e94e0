import type { ServiceVoucher } from '@auroraai/api-client';

/** What the parties pay of a price, whole cents; together they are the price. */
export interface OwnShare {
  price: number;
  /** What the voucher pays. */
  pays: number;
  /** What the person pays. */
  own: number;
  /** Whether a part of a fixed value is left unused, because the price is lower. */
  isBelowValue: boolean;
}

/** The highest price that is calculated with, cents: a hundred thousand euros. */
export const MOST_CENTS = 10_000_000;

/**
 * Divides a price between a voucher and the person. A fixed value pays at most the price; a share is
 * rounded to whole cents, half a cent in the person's favour, and paid up to its cap; then the person
 * pays at least the minimum, as far as the price goes.
 */
export function ownShareOf(
  { value, own_share: rule }: Pick<ServiceVoucher, 'value' | 'own_share'>,
  price: number,
): OwnShare {
  const most = Math.max(0, price - (rule?.minimum_cents ?? 0));
  const pays = Math.min(most, Math.max(0, valueFor(value, price)));
  const isBelowValue = value.kind === 'fixed' && price < value.cents;
  return { price, pays, own: price - pays, isBelowValue };
}

function valueFor(value: ServiceVoucher['value'], price: number): number {
  if (value.kind === 'fixed') return value.cents;
  const share = Math.floor((price * value.percent + 50) / 100);
  return Math.min(share, value.cap_cents ?? share);
}
