import { folded, phraseOf } from './words.ts';

const DAYS: readonly (readonly string[])[] = [
  ['sunnuntai', 'söndag', 'sunday', 'su'],
  ['maanantai', 'måndag', 'monday', 'ma'],
  ['tiistai', 'tisdag', 'tuesday', 'ti'],
  ['keskiviikko', 'onsdag', 'wednesday', 'ke'],
  ['torstai', 'torsdag', 'thursday', 'to'],
  ['perjantai', 'fredag', 'friday', 'pe'],
  ['lauantai', 'lördag', 'saturday', 'la'],
];

const MONTHS: readonly RegExp[] = [
  /tammikuu|januari|january/,
  /helmikuu|februari|february/,
  /maaliskuu|\bmars\b|\bmarch\b/,
  /huhtikuu|april/,
  /toukokuu|\bmaj\b|\bmay\b/,
  /kesakuu|juni\b|\bjune\b/,
  /heinakuu|juli\b|\bjuly\b/,
  /elokuu|augusti|august/,
  /syyskuu|september/,
  /lokakuu|oktober|october/,
  /marraskuu|november/,
  /joulukuu|december/,
];

const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/ ylihuomen| overmorgon| i overmorgon|day after tomorrow/, 2],
  [/ huomen(?:na|iseksi|ista|inen)? | imorgon | i morgon | tomorrow /, 1],
  [/ tanaan | tanaa | nyt heti | idag | i dag | today /, 0],
  [/ eilen | igar | i gar | yesterday /, -1],
];

/** A calendar day, `YYYY-MM-DD`, named in a message; `today` is the person's own day. */
export function readDate(text: string, today: string): string | undefined {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const now = Date.UTC(year, month - 1, day);
  const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /(?<![\d.])(\d{1,2})\s?[./]\s?(\d{1,2})(?:\.|\/|\s)?\s?(\d{4})?(?!\d)/.exec(text);
  if (dotted) return withYear(Number(dotted[1]), Number(dotted[2]), dotted[3], now);

  const phrase = folded(phraseOf(text));
  for (const [pattern, days] of RELATIVE) if (pattern.test(phrase)) return dayAt(now, days);
  const named = MONTHS.findIndex((pattern) => pattern.test(phrase));
  const number = / (\d{1,2})(?:st|nd|rd|th|:nde|:e)? /.exec(phrase);
  if (named >= 0 && number) {
    const given = / (\d{4}) /.exec(phrase)?.[1];
    return withYear(Number(number[1]), named + 1, given, now);
  }
  const later =
    / (\d{1,2}|yhden|kahden|kolmen|en|tva|tre|one|two|three) (paivan|viikon|dagar?|vecka|veckor|days?|weeks?) /.exec(
      phrase,
    );
  if (later && /paasta| om | in /.test(phrase)) {
    const count = COUNTS[later[1]!] ?? Number(later[1]);
    return dayAt(now, /viik|veck|week/.test(later[2]!) ? count * 7 : count);
  }
  return weekday(phrase, now);
}

const COUNTS: Readonly<Record<string, number>> = {
  yhden: 1,
  en: 1,
  one: 1,
  kahden: 2,
  tva: 2,
  two: 2,
  kolmen: 3,
  tre: 3,
  three: 3,
};

function weekday(phrase: string, now: number): string | undefined {
  for (const [index, names] of DAYS.entries()) {
    const [finnish = '', swedish = '', english = '', short = ''] = names.map(folded);
    const stem = finnish.replace(/ko$/, '');
    const pattern = new RegExp(` (?:${stem}[a-z]*|${swedish}(?:en|s)?|${english}|${short}) `);
    if (!pattern.test(phrase)) continue;
    const today = new Date(now).getUTCDay();
    const ahead = (index - today + 7) % 7 || 7;
    const nextWeek = / ensi viikon| ensi viikolla | nasta vecka | next week /.test(phrase);
    const monday = (1 - today + 7) % 7 || 7;
    return dayAt(now, nextWeek ? monday + ((index + 6) % 7) : ahead);
  }
  if (/ ensi viikolla | nasta vecka | next week /.test(phrase)) {
    const today = new Date(now).getUTCDay();
    return dayAt(now, (1 - today + 7) % 7 || 7);
  }
  return undefined;
}

function dayAt(now: number, days: number): string {
  return new Date(now + days * 86_400_000).toISOString().slice(0, 10);
}

/** A day without a year is the next one: "5.1." said in December is in January. */
function withYear(day: number, month: number, year: string | undefined, now: number) {
  const present = new Date(now).getUTCFullYear();
  if (year) return checked(Number(year), month, day);
  const found = checked(present, month, day);
  return found && Date.parse(found) < now ? checked(present + 1, month, day) : found;
}

function checked(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2100) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : undefined;
}
