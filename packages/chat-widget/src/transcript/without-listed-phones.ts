import type { Phone } from './transcript.ts';

/** A line that is nothing but a name and a number: `- Crisis line: [09 2525 0111](tel:…)`. */
const NUMBER = /^\s*[-*]\s[^[\]]{0,200}\[[^\]]{0,100}\]\(([^)\s]{1,100})\)\s*$/;

/**
 * A text without the lines that say a number which stands below it as a button. The numbers are in
 * the text for clients that know no buttons, and for what is read aloud and saved.
 */
export function withoutListedPhones(text: string, phones: readonly Phone[]): string {
  if (phones.length === 0) return text;
  const shown = new Set(phones.map(({ href }) => href));
  return text
    .split('\n')
    .filter((line) => !shown.has(NUMBER.exec(line)?.[1] ?? ''))
    .join('\n')
    .trimEnd();
}
