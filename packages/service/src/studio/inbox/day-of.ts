/** Days are those of the people who are served. */
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' });

/** The day of a moment, YYYY-MM-DD, by which what comes of conversations is counted. */
export function dayOf(moment: Date): string {
  return DAY.format(moment);
}
