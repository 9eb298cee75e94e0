/** Keeps somebody from guessing: after too many wrong tries nothing is tried for a while. */
export interface Lockout {
  /** Seconds until the next try may be made; 0 when it may be made now. */
  wait(key: string): number;
  /** Counts a wrong try. */
  wrong(key: string): void;
}

/**
 * Creates a lockout: `tries` wrong tries within `minutes` close a key until the first of them is
 * `minutes` old. At most `maxKeys` keys are remembered, in memory.
 */
export function createLockout(options: {
  tries: number;
  minutes: number;
  now: () => Date;
  maxKeys?: number;
}): Lockout {
  const { tries, minutes, now, maxKeys = 10_000 } = options;
  const span = minutes * 60_000;
  const wrongs = new Map<string, number[]>();
  const recent = (key: string) => {
    const after = now().getTime() - span;
    return (wrongs.get(key) ?? []).filter((at) => at > after);
  };
  return {
    wait(key) {
      const [first, ...others] = recent(key);
      if (first === undefined || others.length + 1 < tries) return 0;
      return Math.max(1, Math.ceil((first + span - now().getTime()) / 1000));
    },
    wrong(key) {
      const all = [...recent(key), now().getTime()].slice(-tries);
      wrongs.delete(key);
      wrongs.set(key, all);
      const oldest = wrongs.keys().next().value;
      if (wrongs.size > maxKeys && oldest !== undefined) wrongs.delete(oldest);
    },
  };
}
