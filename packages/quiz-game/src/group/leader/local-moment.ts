const two = (value: number) => String(value).padStart(2, '0');

/** The day of a moment on the person's own clock, `YYYY-MM-DD`. */
export function localDay(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The time of a moment on the person's own clock, `HH:MM`. */
export function localTime(moment: Date): string {
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
