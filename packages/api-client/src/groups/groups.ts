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

/** The groups of a client's service. */
export function groupsOf({ connection }: AuroraClient): Groups {
  const post = (path: string, body: unknown, given?: CallOptions) =>
    // A repeat could make a second group, or a second player.
    send(connection, {
      method: 'POST',
      path: `/aurora/v2/groups${path}`,
      body,
      repeatable: false,
      ...given,
    });
  return {
    async createGroup(request, given) {
      return checkedJson<CreatedGroup>(await post('', request, given), createdShape);
    },
    async joinGroup(request, given) {
      return checkedJson<JoinedGroup>(await post('/join', request, given), joinedShape);
    },
  };
}
