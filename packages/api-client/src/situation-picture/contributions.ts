import type { AuroraClient, CallOptions, ReadOptions } from '../client.ts';
import { ContributionTerms as termsShape } from '../generated/picture-shapes.generated.ts';
import { checkedJson } from '../transport/json.ts';
import { send } from '../transport/send.ts';
import type { ContributionRequest, ContributionTerms } from '../types.ts';

/** What a person can let an organisation count. Rejects as `AuroraClient` does. */
export interface Contributions {
  /** What is counted and by whom, to be told before anybody agrees. */
  terms(options?: ReadOptions): Promise<ContributionTerms>;
  /** Counts how one person answered, who agreed to that just now. It cannot be taken back. */
  contribute(contribution: ContributionRequest, options?: CallOptions): Promise<void>;
}

const path = '/aurora/v2/contributions';

/** The contributions of a client's service. */
export function contributionsOf({ connection, language }: AuroraClient): Contributions {
  return {
    async terms({ language: asked = language, ...given } = {}) {
      const query = `?language=${asked}`;
      const call = { method: 'GET', path: path + query, repeatable: true, ...given } as const;
      return checkedJson<ContributionTerms>(await send(connection, call), termsShape);
    },
    async contribute(body, given) {
      // Not repeated by itself: a call whose answer was lost may have been counted.
      await send(connection, { method: 'POST', path, body, repeatable: false, ...given });
    },
  };
}
