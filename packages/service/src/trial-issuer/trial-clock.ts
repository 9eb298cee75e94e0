/** Counts from the moment at which an example is sent. */
export interface TrialClock {
  /** A moment so many days away, at an hour of the day in UTC. */
  moment(days: number, hour: number): string;
  /** A day so many days away. */
  day(days: number): string;
}
