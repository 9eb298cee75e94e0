import type { AuroraClient, CallOptions } from '../client.ts';
import {
  CreatedGroup as createdShape,
  JoinedGroup as joinedShape,
} from '../generated/group-shapes.generated.ts';
import { checkedJson } from '../transport/json.ts';
import { send } from '../transport/send.ts';
import type { CreatedGroup, GroupRequest, JoinedGroup, JoinRequest } from '../types.ts';

/**
 * Making and joining groups. Rejects as `AuroraClient` does: with `not-found` for a code that opens
 * nothing (wrong, expired, full: nobody is told which), with `rate-limited` after too many wrong ones,
 * with `validation` and a fault at `/nickname` for a nickname that is refused.
 */
export interface Groups {
  /** Makes a group; whoever makes it leads it. */
  createGroup(request: GroupRequest, options?: CallOptions): Promise<CreatedGroup>;
  /** Joins a group with its code, as somebody typed it. */
  joinGroup(request: JoinRequest, options?: CallOptions): Promise<JoinedGroup>;
}

/**
 * The groups of a client's service.
 *
 * @param makeSecret makes 64 random hex characters, with which a player comes back.
 */
export function groupsOf(
  { connection }: AuroraClient,
  makeSecret: () => string = randomSecret,
): Groups {
  const post = (path: string, body: unknown, repeatable: boolean, given?: CallOptions) =>
    send(connection, {
      method: 'POST',
      path: `/aurora/v2/groups${path}`,
      body,
      repeatable,
      ...given,
    });
  return {
    async createGroup(request, given) {
      // A repeat could make a second group.
      return checkedJson<CreatedGroup>(await post('', request, false, given), createdShape);
    },
    async joinGroup(request, given) {
      // With a secret of its own, a request that arrives twice gives one place.
      const body = { player_secret: makeSecret(), ...request };
      return checkedJson<JoinedGroup>(await post('/join', body, true, given), joinedShape);
    },
  };
}

function randomSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
