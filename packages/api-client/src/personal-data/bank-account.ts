import type { Finder } from './types.ts';

/** Characters of an account number by country (SWIFT's IBAN registry). */
const LENGTHS = lengths(
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TN24 TR26 UA29 VA22 VG24 XK20',
);

const BEGINNING = /(?<![\p{L}\d])[A-Z]{2}[ \u00a0]?\d{2}(?=[ \u00a0-]?[A-Z\d])/giu;
/** The longest account number with a space after each of its characters would still fit. */
const REACH = 64;

/**
 * Finds account numbers (IBAN, ISO 13616) by length and checksum, in groups or not; Finnish ones
 * also when mistyped.
 */
export const findBankAccounts: Finder = (text) => {
  const found: ReturnType<Finder> = [];
  for (const { index } of text.matchAll(BEGINNING)) {
    const read = readAccount(text.slice(index, index + REACH));
    if (!read) continue;
    const certain = hasRightChecksum(read.account);
    const isFinnish = /^FI\d{16}$/.test(read.account);
    if (certain || isFinnish) found.push({ start: index, end: index + read.length, certain });
  }
  return found;
};

function readAccount(text: string): { account: string; length: number } | null {
  const wanted = LENGTHS.get(text.slice(0, 2).toUpperCase());
  if (wanted === undefined) return null;
  let account = '';
  let gap = 0;
  for (const [at, letter] of [...text].entries()) {
    if (/[A-Z\d]/i.test(letter)) {
      account += letter.toUpperCase();
      gap = 0;
      if (account.length > wanted) return null;
      const next = text[at + 1] ?? '';
      if (account.length === wanted && !/[\p{L}\d]/u.test(next)) return { account, length: at + 1 };
    } else if (!/[ \u00a0-]/.test(letter) || ++gap > 1) return null;
  }
  return null;
}

/** ISO 7064 mod 97-10 over the number with its first four characters moved to the end. */
function hasRightChecksum(account: string): boolean {
  const moved = account.slice(4) + account.slice(0, 4);
  let remainder = 0;
  for (const letter of moved) {
    for (const digit of String(Number.parseInt(letter, 36))) {
      remainder = (remainder * 10 + Number(digit)) % 97;
    }
  }
  return remainder === 1;
}

function lengths(list: string): ReadonlyMap<string, number> {
  return new Map(list.split(' ').map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]));
}
