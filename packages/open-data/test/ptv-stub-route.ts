/** Answers of a stub: a JSON value, or null for 404. */
export type Route = (url: URL, page: <T>(items: readonly T[]) => Paged<T>) => unknown;

/** One page of a list. */
export interface Paged<T> {
  number: number;
  size: number;
  count: number;
  total: number;
  items: readonly T[];
}
