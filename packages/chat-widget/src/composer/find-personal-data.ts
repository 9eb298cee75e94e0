import type { Finding } from './usePersonalData.ts';

/** Finds personal data in a text. */
export function findPersonalData(text: string): Finding[] {
  return [...text.matchAll(/\b\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]\b/gi)].map((match) => ({
    kind: 'identity-code',
    start: match.index,
    end: match.index + match[0].length,
  }));
}
