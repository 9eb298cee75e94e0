import type { DailyHash } from './hashing.ts';

/** Keeps one address from deciding the order of services: bounds its votes per service and day. */
export interface VoteLimiter {
  /** Counts a vote; false when the address has had its votes for this service today. */
  admit(clientAddress: string, serviceId: string): Promise<boolean>;
}

/** Creates a vote limiter. It remembers at most `maxKeys` pairs, in memory, for the day. */
export function createVoteLimiter(
  perDay: number,
  addresses: DailyHash,
  maxKeys = 100_000,
): VoteLimiter {
  const votes = new Map<string, number>();
  let day = '';
  return {
    async admit(clientAddress, serviceId) {
      const key = `${await addresses.hash(clientAddress)} ${serviceId}`;
      if (day !== addresses.day()) {
        day = addresses.day();
        votes.clear();
      }
      const given = votes.get(key) ?? 0;
      if (given >= perDay) return false;
      votes.set(key, given + 1);
      const oldest = votes.keys().next().value;
      if (votes.size > maxKeys && oldest !== undefined) votes.delete(oldest);
      return true;
    },
  };
}
