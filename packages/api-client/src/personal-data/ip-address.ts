import type { Finder } from './types.ts';

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const V4 = new RegExp(`(?<![\\d.])(?:${OCTET}\\.){3}${OCTET}(?!\\d|\\.\\d)`, 'g');
const V6 = /(?<![\p{L}\d:.])[\da-f]{0,4}:[\da-f:]{1,38}(?:\.?\d{1,3}){0,4}/giu;

/** Finds Internet addresses, version 4 and 6. Times of day are none. */
export const findIpAddresses: Finder = (text) => [
  ...Array.from(text.matchAll(V4), (match) => span(match.index, match[0])),
  ...Array.from(text.matchAll(V6), (match) => span(match.index, match[0].replace(/:$/, ''))).filter(
    ({ start, end }) => isV6(text.slice(start, end)) && !/[\p{L}\d:]/u.test(text[end] ?? ''),
  ),
];

function span(start: number, written: string) {
  return { start, end: start + written.length, certain: false };
}

/** Eight groups of up to four hex digits, or fewer with one `::` (RFC 4291 § 2.2). */
function isV6(written: string): boolean {
  const halves = written.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1) ?? '';
  const isMapped = new RegExp(`^(?:${OCTET}\\.){3}${OCTET}$`).test(last);
  const plain = isMapped ? groups.slice(0, -1) : groups;
  if (!plain.every((group) => /^[\da-f]{1,4}$/i.test(group))) return false;
  const count = plain.length + (isMapped ? 2 : 0);
  return halves.length === 2 ? count >= 2 && count <= 7 : count === 8;
}
