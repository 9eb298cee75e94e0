import { MOST_CENTS } from './own-share.ts';

/** A price as people type it, as whole cents: `89`, `89,5`, `89.50 €`, `1 250,00`; null when it is none. */
export function parsePrice(typed: string): number | null {
  const plain = typed
    .normalize('NFKC')
    // Arabic keyboards write digits and the decimal comma of their own.
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll('٫', ',')
    .replace(/€|\beuros?\b|\beuroa\b/giu, '')
    .replace(/\s/g, '');
  const [, whole = '', cents = ''] = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(plain) ?? [];
  if (whole === '') return null;
  const price = Number(whole) * 100 + Number(cents.padEnd(2, '0'));
  return price <= MOST_CENTS ? price : null;
}
