import type { Translate } from '../catalogues/translate.ts';
import type { Handoff } from './transcript.ts';

/** Where handing over to a human stands, in whole sentences. */
export function handoffText(handoff: Handoff, t: Translate, language: string): string {
  const { state, name, opensAt } = handoff;
  if (state === 'connected' && name) return t('handoff.connectedTo', { name });
  const sentences = [t(`handoff.${state}`)];
  const opens = state === 'closed' || state === 'failed' ? timeOf(opensAt, language) : '';
  if (opens !== '') sentences.push(t('handoff.opens', { time: opens }));
  return sentences.join(' ');
}

/** How a wait goes on, in whole sentences: the place in the queue where the bot has not just told it, and the time. */
export function waitText(
  { position, toldPosition, waitingSeconds }: Handoff,
  t: Translate,
): string {
  const place =
    position === undefined || position === toldPosition
      ? t('handoff.turn')
      : t('handoff.position', { position });
  if (waitingSeconds === undefined) return place;
  const count = Math.max(1, Math.ceil(waitingSeconds / 60));
  return `${place} ${t('handoff.waiting', { count })}`;
}

/** Weekdays from Monday on and the word before a time, where browsers do not know the language or its customs here. */
const WORDS: Record<string, [days: string[], at: string]> = {
  fi: [['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'], 'klo'],
  se: [['vuos', 'maŋ', 'gask', 'duor', 'bear', 'láv', 'sotn'], 'dii.'],
  so: [['Isniin', 'Talaado', 'Arbaco', 'Khamiis', 'Jimce', 'Sabti', 'Axad'], 'saacadda'],
};
const TAGS: Record<string, string> = { sv: 'sv-FI', en: 'en-GB' };

/**
 * Day and time of an ISO 8601 moment by the office's clock, as its hours are told in Finnish time
 * too; always in the Gregorian calendar and in European digits; empty when it is none.
 */
function timeOf(moment: string | undefined, language: string): string {
  const date = new Date(moment ?? '');
  if (Number.isNaN(date.getTime())) return '';
  const words = WORDS[language];
  const text = new Intl.DateTimeFormat(words ? 'fi' : (TAGS[language] ?? language), {
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    timeZone: 'Europe/Helsinki',
    weekday: 'short',
    day: 'numeric',
    month: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(date);
  if (!words || language === 'fi') return text;
  const [finnish] = WORDS.fi!;
  return text
    .replace(/^\S+/, (day) => words[0][finnish.indexOf(day)] ?? day)
    .replace('klo', words[1]);
}
