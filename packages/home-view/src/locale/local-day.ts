/** The day `YYYY-MM-DD` of a moment (ISO 8601) by the clock of the person's device. */
export function localDay(at: string): string {
  const moment = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
