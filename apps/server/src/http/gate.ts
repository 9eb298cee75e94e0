/** How much one address may ask of an instance before anything is read. */
export interface GateLimits {
  /** Requests at once, and how fast they may follow. Above every limit of the service itself. */
  burst: number;
  perSecond: number;
  /** Open connections; not counted behind a proxy, which holds them for everybody. */
  connections: number;
  /** Open streams of conversations. */
  streams: number;
}

/** Many people share an address: a school, a library, a mobile operator. */
export const GATE_LIMITS: GateLimits = {
  burst: 1500,
  perSecond: 200,
  connections: 1000,
  streams: 600,
};

/** What is counted of an address while it holds some. */
export type Held = 'connections' | 'streams';

/** Keeps who floods the server from costing it more than a glance. */
export interface Gate {
  /** Whether a request may pass; otherwise in how many seconds it might. */
  admit(address: string): { allowed: true } | { allowed: false; retryAfterSeconds: number };
  /** Whether an address goes on and on though it has long been refused: it is not worth an answer. */
  isFlooding(address: string): boolean;
  /** Takes a place of an address and returns what gives it back; null when it has no more. */
  hold(what: Held, address: string): (() => void) | null;
}

/** So far into debt a flood gets: that long it stays out after its end. Seconds. */
const MAX_DEBT_SECONDS = 5;
/** Addresses remembered; the one that was seen longest ago goes first. */
const MAX_ADDRESSES = 20_000;

/** Creates a gate. `clock`: milliseconds that never go back. */
export function createGate(limits: GateLimits, clock: () => number): Gate {
  const { burst, perSecond } = limits;
  const floor = -MAX_DEBT_SECONDS * perSecond;
  const buckets = new Map<string, { tokens: number; at: number }>();
  const held = { connections: new Map<string, number>(), streams: new Map<string, number>() };

  const tokensOf = (address: string): number => {
    const bucket = buckets.get(address);
    if (!bucket) return burst;
    return Math.min(burst, bucket.tokens + ((clock() - bucket.at) * perSecond) / 1000);
  };

  return {
    admit(address) {
      const tokens = tokensOf(address);
      // What is refused counts, too: who does not wait waits longer.
      buckets.delete(address);
      buckets.set(address, { tokens: Math.max(floor, tokens - 1), at: clock() });
      const oldest = buckets.keys().next().value;
      if (buckets.size > MAX_ADDRESSES && oldest !== undefined) buckets.delete(oldest);
      if (tokens >= 1) return { allowed: true };
      return {
        allowed: false,
        retryAfterSeconds: Math.max(1, Math.ceil((1 - tokens) / perSecond)),
      };
    },
    isFlooding: (address) => tokensOf(address) < floor / 2,
    hold(what, address) {
      const counts = held[what];
      const count = counts.get(address) ?? 0;
      if (count >= limits[what]) return null;
      counts.set(address, count + 1);
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        const left = (counts.get(address) ?? 1) - 1;
        if (left > 0) counts.set(address, left);
        else counts.delete(address);
      };
    },
  };
}
