import type { InterfaceLanguage } from './catalogue.ts';
import { CUSTOMS, two } from './customs.ts';

/** A whole number or a decimal as people write it: `1 250`, `1,2`, `1.2`. */
export function formatNumber(value: number, language: InterfaceLanguage, decimals = 0): string {
  const { decimal, group } = CUSTOMS[language];
  const factor = 10 ** decimals;
  const [whole = '', part] = String(Math.round(Math.abs(value) * factor) / factor).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = value < 0 && Number(whole + (part ?? '')) !== 0 ? '−' : '';
  return sign + grouped + (part === undefined ? '' : decimal + part);
}

/** Euros, given as whole cents, as people write them: `75 €`, `12,50 €`, `€12.50`. */
export function formatMoney(cents: number, language: InterfaceLanguage): string {
  const whole = formatNumber(Math.trunc(Math.abs(cents) / 100), language);
  const rest = Math.abs(cents) % 100;
  const amount = rest === 0 ? whole : `${whole}${CUSTOMS[language].decimal}${two(rest)}`;
  const sign = cents < 0 ? '−' : '';
  // A space that does not break keeps the sign with its number.
  return language === 'en' || language === 'so' ? `${sign}€${amount}` : `${sign}${amount}\u00a0€`;
}

/** A distance in metres as a person would say it: `350 m`, `1,2 km`, `42 km`. */
export function formatDistance(metres: number, language: InterfaceLanguage): string {
  const [metre, kilometre] = CUSTOMS[language].units;
  if (metres < 950)
    return `${formatNumber(Math.max(50, Math.round(metres / 50) * 50), language)} ${metre}`;
  const decimals = metres < 9_950 ? 1 : 0;
  return `${formatNumber(metres / 1000, language, decimals)} ${kilometre}`;
}

/** A day `YYYY-MM-DD` as people write it, always in the Gregorian calendar: `24.12.2026`. */
export function formatDate(day: string, language: InterfaceLanguage): string {
  const [year = 0, month = 0, date = 0] = day.slice(0, 10).split('-').map(Number);
  return CUSTOMS[language].date(date, month, year);
}

/** A local time `HH:MM` as it stands in a sentence: `klo 9`, `kl. 9.30`, `9:30 am`, `в 9:00`. */
export function formatTime(time: string, language: InterfaceLanguage): string {
  return CUSTOMS[language].at(clockTime(time, language), parts(time)[0]);
}

/** A span of local times `HH:MM`: `klo 9–16`, `kl. 9–16.30`, `9 am–4 pm`, `9:00–16:00`. */
export function formatTimeSpan(opens: string, closes: string, language: InterfaceLanguage): string {
  return CUSTOMS[language].span(`${clockTime(opens, language)}–${clockTime(closes, language)}`);
}

function clockTime(time: string, language: InterfaceLanguage): string {
  if (language === 'en') return englishTime(time);
  const { separator, full } = CUSTOMS[language].clock;
  const [hours, minutes] = parts(time);
  return minutes === 0 && !full ? String(hours) : `${hours}${separator}${two(minutes)}`;
}

function englishTime(time: string): string {
  const [hours, minutes] = parts(time);
  if (minutes === 0 && hours % 24 === 0) return 'midnight';
  if (minutes === 0 && hours === 12) return 'noon';
  const shown = `${hours % 12 || 12}${minutes === 0 ? '' : `:${two(minutes)}`}`;
  return `${shown} ${hours % 24 < 12 ? 'am' : 'pm'}`;
}

function parts(time: string): [number, number] {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return [hours, minutes];
}
