import { type Activity, type ActivitySet, clientActivityId } from './activity.ts';

const SEQUENCE = /\|(\d+)$/;

/** Puts what arrives into the order of the server, each activity once. */
export interface Inbox {
  /** Up to where everything has been given out; undefined before anything was. */
  readonly watermark: string | undefined;
  /** Whether something is known to be missing: the server should be asked. */
  readonly hasGap: boolean;
  /** Takes what was pushed, which may be doubled, late or incomplete; gives what can be shown. */
  pushed(set: ActivitySet): Activity[];
  /** Takes the server's answer to "what is there after the watermark?", which leaves nothing out. */
  answered(set: ActivitySet): Activity[];
}

/**
 * Makes an inbox. An activity is known by the server's id and by the id that the client gave it, so
 * that one sent twice after a lost answer shows once. Ids that end in `|number` are put in the order of the numbers; ids of any other
 * kind are taken in the order in which they come. Activities without an id pass through: they are
 * signs of the moment, such as typing.
 */
export function createInbox(): Inbox {
  const seen = new Set<string>();
  const waiting = new Map<number, { activity: Activity; watermark: string | undefined }>();
  let last: number | undefined;
  let watermark: string | undefined;

  const give = (activity: Activity, out: Activity[]) => {
    const ids = [activity.id, clientActivityId(activity)].filter((id) => id !== undefined);
    const known = ids.some((id) => seen.has(id));
    for (const id of ids) seen.add(id);
    if (!known) out.push(activity);
  };
  /** Gives out what waited and has no gap before it any more. */
  const flush = (out: Activity[]) => {
    for (const number of [...waiting.keys()].sort((a, b) => a - b)) {
      if (last === undefined || number > last + 1) break;
      const { activity, watermark: mark } = waiting.get(number)!;
      waiting.delete(number);
      // One that a server let pass and brings later is late, but not lost.
      give(activity, out);
      last = Math.max(last, number);
      if (mark !== undefined && Number(mark) === number) watermark = mark;
    }
  };
  return {
    get watermark() {
      return watermark;
    },
    get hasGap() {
      return waiting.size > 0;
    },
    pushed(set) {
      const out: Activity[] = [];
      for (const activity of set.activities) {
        const number = sequenceOf(activity);
        if (number === undefined) give(activity, out);
        else waiting.set(number, { activity, watermark: set.watermark });
      }
      flush(out);
      return out;
    },
    answered(set) {
      const out: Activity[] = [];
      const numbered = set.activities
        .map((activity) => ({ activity, number: sequenceOf(activity) }))
        .sort((a, b) => (a.number ?? -1) - (b.number ?? -1));
      for (const { activity, number } of numbered) {
        give(activity, out);
        if (number !== undefined) {
          waiting.delete(number);
          last = Math.max(last ?? number, number);
        }
      }
      if (set.watermark !== undefined) watermark = set.watermark;
      // An answer about a conversation in which nothing has been said settles where it begins.
      if (last === undefined && /^\d+$/.test(set.watermark ?? '')) last = Number(set.watermark);
      flush(out);
      return out;
    },
  };
}

function sequenceOf({ id }: Activity): number | undefined {
  const match = id === undefined ? null : SEQUENCE.exec(id);
  return match ? Number(match[1]) : undefined;
}
