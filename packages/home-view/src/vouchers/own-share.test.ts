import type { ServiceVoucher } from '@auroraai/api-client';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_CENTS, ownShareOf } from './own-share.ts';
import { parsePrice } from './parse-price.ts';

const fixed = (cents: number) => ({ value: { kind: 'fixed', per: 'visit', cents } }) as const;
const percent = (share: number, cap_cents?: number) =>
  ({
    value: {
      ...({ kind: 'percent', per: 'hour', percent: share } as const),
      ...(cap_cents !== undefined && { cap_cents }),
    },
  }) satisfies Pick<ServiceVoucher, 'value'>;

describe('What a person pays besides a voucher', () => {
  it('is what the price has above a fixed value', () => {
    expect(ownShareOf(fixed(7500), 8900)).toMatchObject({ pays: 7500, own: 1400 });
  });

  it('is nothing when the price is below the value, and nothing is paid out', () => {
    expect(ownShareOf(fixed(7500), 7200)).toMatchObject({ pays: 7200, own: 0, isBelowValue: true });
    expect(ownShareOf(fixed(7500), 7500)).toMatchObject({ own: 0, isBelowValue: false });
  });

  it('is the rest of a share, up to the cap', () => {
    expect(ownShareOf(percent(60), 3650)).toMatchObject({ pays: 2190, own: 1460 });
    expect(ownShareOf(percent(60, 2500), 4900)).toMatchObject({ pays: 2500, own: 2400 });
    expect(ownShareOf(percent(100), 4900)).toMatchObject({ own: 0 });
  });

  it('rounds half a cent in favour of the person', () => {
    expect(ownShareOf(percent(50), 101)).toMatchObject({ pays: 51, own: 50 });
    expect(ownShareOf(percent(33), 100)).toMatchObject({ pays: 33, own: 67 });
  });

  it('is at least the minimum, as far as the price goes', () => {
    const rule = { own_share: { minimum_cents: 500 } };
    expect(ownShareOf({ ...fixed(7500), ...rule }, 7500)).toMatchObject({ pays: 7000, own: 500 });
    expect(ownShareOf({ ...fixed(7500), ...rule }, 300)).toMatchObject({ pays: 0, own: 300 });
  });

  it('is never less than nothing, never more than the price, and in whole cents', () => {
    const cents = fc.integer({ min: 0, max: MOST_CENTS });
    const value: fc.Arbitrary<ServiceVoucher['value']> = fc.oneof(
      cents.map((each) => fixed(each).value),
      fc
        .record({ share: fc.integer({ min: 1, max: 100 }), cap: fc.option(cents) })
        .map(({ share, cap }) => percent(share, cap ?? undefined).value),
    );
    fc.assert(
      fc.property(value, fc.option(cents), cents, (each, minimum, price) => {
        const rule = minimum === null ? {} : { own_share: { minimum_cents: minimum } };
        const { own, pays } = ownShareOf({ value: each, ...rule }, price);
        expect(own + pays).toBe(price);
        expect(Number.isInteger(own)).toBe(true);
        expect(own).toBeGreaterThanOrEqual(Math.min(minimum ?? 0, price));
        expect(pays).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('A price that somebody types', () => {
  it.each([
    ['89', 8900],
    ['89,5', 8950],
    [' 89.50 € ', 8950],
    ['1 250,00', 125_000],
    ['90 euroa', 9000],
    ['٨٩٫٥', 8950],
    ['0', 0],
    ['100000', MOST_CENTS],
  ])('is read as it is meant: %s', (typed, cents) => {
    expect(parsePrice(typed)).toBe(cents);
  });

  it.each(['', '-5', '1e3', '89,505', '1.250,00', '100000,01', 'paljon', '5 5,5,5', '٩x'])(
    'is not guessed at: %s',
    (typed) => {
      expect(parsePrice(typed)).toBeNull();
    },
  );

  it('is never anything but whole cents within bounds', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const price = parsePrice(typed);
        if (price === null) return;
        expect(Number.isInteger(price)).toBe(true);
        expect(price).toBeGreaterThanOrEqual(0);
        expect(price).toBeLessThanOrEqual(MOST_CENTS);
      }),
    );
  });
});
