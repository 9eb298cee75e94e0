import type { Finder } from './types.ts';

/** The longest part before the sign and the longest domain (RFC 5321 § 4.5.3.1), generously. */
const LONGEST = 254;
const SIGN = / ?[([{] ?(?:at|ät|miukumauku) ?[)\]}] ?|@/giu;
const NOT_LOCAL = /[\s@<>"',;:()[\]{}\\/|]/;
const AFTER = /^[\p{L}\p{M}\d-]+(?:\.[\p{L}\p{M}\d-]+)*/u;

/**
 * Finds e-mail addresses, also those written with `(at)`. The text is read once: from each sign only
 * as far to both sides as an address can reach.
 */
export const findEmails: Finder = (text) => {
  const found: ReturnType<Finder> = [];
  for (const match of text.matchAll(SIGN)) {
    const after = match.index + match[0].length;
    const start = localStart(text, match.index);
    const domain = AFTER.exec(text.slice(after, after + LONGEST))?.[0];
    if (start === match.index || !domain || !/\.[\p{L}\p{M}\d-]{2,}$/u.test(domain)) continue;
    found.push({ start, end: after + domain.length, certain: false });
  }
  return found;
};

function localStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST && !NOT_LOCAL.test(text.charAt(start - 1))) start -= 1;
  return start;
}
