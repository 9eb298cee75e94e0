import type { Schedule } from './map-props.ts';

/** Runs something after so many milliseconds, by the browser's own clock. */
export const scheduleByTimer: Schedule = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};
