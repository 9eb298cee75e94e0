import { findBankAccounts } from './bank-account.ts';
import { findCardNumbers } from './card-number.ts';
import { findEmails } from './email.ts';
import { findIdentityCodes } from './identity-code.ts';
import { findIpAddresses } from './ip-address.ts';
import { findPhones } from './phone.ts';
import { findStreetAddresses } from './street-address.ts';
import type { Finder, PersonalDataKind, PersonalDataSpan } from './types.ts';
import { visibleText } from './visible-text.ts';

/** Those that may hold others first. */
const FINDERS: readonly [PersonalDataKind, Finder][] = [
  ['email', findEmails],
  ['iban', findBankAccounts],
  ['card', findCardNumbers],
  ['identity-code', findIdentityCodes],
  ['ip', findIpAddresses],
  ['phone', findPhones],
  ['address', findStreetAddresses],
];

/**
 * Finds personal data in a text: in order, none overlapping another. Hidden characters inside do not
 * hide it. Names are not found: no pattern does so reliably. Takes time in proportion to the length.
 */
export function findPersonalData(written: string): PersonalDataSpan[] {
  const { text, indexOf } = visibleText(written);
  const all = FINDERS.flatMap(([kind, find], rank) =>
    find(text).map((span) => ({ kind, rank, ...span })),
  );
  // The one that begins first counts; of those at one place the one that may hold others.
  all.sort((a, b) => a.start - b.start || a.rank - b.rank || b.end - a.end);
  const found: PersonalDataSpan[] = [];
  for (const { kind, start, end, certain } of withoutOverlaps(all)) {
    found.push({ kind, start: indexOf(start), end: indexOf(end - 1) + 1, certain });
  }
  return found;
}

function withoutOverlaps<Span extends { start: number; end: number; rank: number }>(
  spans: readonly Span[],
): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else if (span.rank < last.rank) {
      kept.pop();
      kept.push({ ...span, start: last.start, end: Math.max(last.end, span.end) });
    } else last.end = Math.max(last.end, span.end);
  }
  return kept;
}
