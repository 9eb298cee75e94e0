import type { Steps } from '@auroraai/dialogue';

/** How long work goes on before others have their turn, milliseconds. */
const SLICE = 8;

/** What work in slices needs of the world. */
export interface Slicing {
  now: () => Date;
  later: (call: () => void, milliseconds: number) => unknown;
}

/** Does work on a thread that has others to serve, too: it lets them in every few milliseconds. */
export async function inSlices<T>(steps: Steps<T>, { now, later }: Slicing): Promise<T> {
  let began = now().getTime();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (now().getTime() - began < SLICE) continue;
    await new Promise<void>((resolve) => later(resolve, 0));
    began = now().getTime();
  }
}
