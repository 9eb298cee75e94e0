import { isoDate } from './local-clock.ts';

/** Public holidays on the same date each year, and Christmas Eve, on which almost everything is closed. */
const FIXED = new Set(['01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26']);
/** Days from Easter Sunday to Good Friday, Easter, Easter Monday, Ascension Day and Whit Sunday. */
const FROM_EASTER = new Set([-2, 0, 1, 39, 49]);
const FRIDAY = 5;
const SATURDAY = 6;
const DAY_MS = 86_400_000;

/**
 * Whether a day, counted from 1 January 1970, is a public holiday in Finland or the eve of Midsummer or
 * Christmas: weekly hours may not hold then.
 */
export function isHoliday(day: number): boolean {
  const [year = 0, month = 0, date = 0] = isoDate(day).split('-').map(Number);
  if (FIXED.has(isoDate(day).slice(5))) return true;
  if (FROM_EASTER.has(day - easterSunday(year))) return true;
  const weekday = new Date(day * DAY_MS).getUTCDay();
  // Midsummer Eve is the Friday of 19–25 June, its day the Saturday after; All Saints' Day that of 31 October–6 November.
  if (month === 6 && weekday === FRIDAY) return date >= 19 && date <= 25;
  if (weekday !== SATURDAY) return false;
  if (month === 6) return date >= 20 && date <= 26;
  return (month === 10 && date === 31) || (month === 11 && date <= 6);
}

/** The day of Easter Sunday, counted from 1 January 1970 (the anonymous Gregorian computus). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const date = (h + l - 7 * m + 33 * month + 19) % 32;
  return Date.UTC(year, month - 1, date) / DAY_MS;
}
