/** Work that is done a piece at a time: a thread that serves others, too, lets them in between. */
export type Steps<T> = Generator<undefined, T>;

/** Does all of the work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The items with a pause after every so many. */
export function* inPieces<T>(
  items: Iterable<T>,
  most: number,
  each: (item: T, at: number) => void,
): Steps<void> {
  let at = 0;
  for (const item of items) {
    each(item, at);
    at += 1;
    if (at % most === 0) yield;
  }
}
