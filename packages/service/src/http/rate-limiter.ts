/** Whether a request may pass, and otherwise how long to wait. */
export type Admission = { allowed: true } | { allowed: false; retryAfterSeconds: number };

/** A token bucket for each key. */
export interface RateLimiter {
  /** Takes one token of a key. */
  take(key: string): Admission;
}

interface Bucket {
  tokens: number;
  filledAt: number;
}

/**
 * Creates a rate limiter. `burst` tokens are there at first and fill up at `perMinute`. At most
 * `maxKeys` buckets are remembered; the one that was used longest ago goes first.
 */
export function createRateLimiter(options: {
  burst: number;
  perMinute: number;
  now: () => Date;
  maxKeys?: number;
}): RateLimiter {
  const { burst, perMinute, now, maxKeys = 20_000 } = options;
  const perMs = perMinute / 60_000;
  const buckets = new Map<string, Bucket>();

  return {
    take(key) {
      const at = now().getTime();
      const bucket = buckets.get(key) ?? { tokens: burst, filledAt: at };
      const passed = Math.max(0, at - bucket.filledAt);
      const tokens = Math.min(burst, bucket.tokens + passed * perMs);
      const allowed = tokens >= 1;
      buckets.delete(key);
      buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, filledAt: at });
      const oldest = buckets.keys().next().value;
      if (buckets.size > maxKeys && oldest !== undefined) buckets.delete(oldest);
      if (allowed) return { allowed };
      return { allowed, retryAfterSeconds: Math.max(1, Math.ceil((1 - tokens) / perMs / 1000)) };
    },
  };
}
