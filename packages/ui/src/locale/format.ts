import type { UiLanguage } from './catalogue.ts';

/** Locale tags with the customs of Finland: 24 hours in Swedish and Finnish, day before month. */
const TAGS: Record<UiLanguage, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** A whole number or a decimal as people write it: `1 250`, `1,2`, `1.2`. */
export function formatNumber(value: number, language: UiLanguage, decimals = 0): string {
  return new Intl.NumberFormat(TAGS[language], { maximumFractionDigits: decimals }).format(value);
}

/** A distance in metres as a person would say it: `350 m`, `1,2 km`, `42 km`. */
export function formatDistance(metres: number, language: UiLanguage): string {
  if (metres < 950)
    return `${formatNumber(Math.max(50, Math.round(metres / 50) * 50), language)} m`;
  const decimals = metres < 9_950 ? 1 : 0;
  return `${formatNumber(metres / 1000, language, decimals)} km`;
}

/** A day `YYYY-MM-DD` as people write it, always in the Gregorian calendar: `24.12.2026`. */
export function formatDate(day: string, language: UiLanguage): string {
  return new Intl.DateTimeFormat(TAGS[language], {
    calendar: 'gregory',
    timeZone: 'UTC',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** A local time `HH:MM`: `klo 9`, `kl. 9.30`, `9:30 am`. */
export function formatTime(time: string, language: UiLanguage): string {
  if (language === 'en') return englishTime(time);
  return `${language === 'fi' ? 'klo' : 'kl.'} ${shortTime(time)}`;
}

/** A span of local times `HH:MM`: `klo 9–16`, `kl. 9–16.30`, `9 am–4 pm`. */
export function formatTimeSpan(opens: string, closes: string, language: UiLanguage): string {
  if (language === 'en') return `${englishTime(opens)}–${englishTime(closes)}`;
  return `${language === 'fi' ? 'klo' : 'kl.'} ${shortTime(opens)}–${shortTime(closes)}`;
}

function shortTime(time: string): string {
  const [hours, minutes] = parts(time);
  return minutes === 0 ? String(hours) : `${hours}.${String(minutes).padStart(2, '0')}`;
}

function englishTime(time: string): string {
  const [hours, minutes] = parts(time);
  if (minutes === 0 && hours % 24 === 0) return 'midnight';
  if (minutes === 0 && hours === 12) return 'noon';
  const shown = `${hours % 12 || 12}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
  return `${shown} ${hours % 24 < 12 ? 'am' : 'pm'}`;
}

function parts(time: string): [number, number] {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return [hours, minutes];
}
