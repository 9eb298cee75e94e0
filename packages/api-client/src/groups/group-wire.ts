import type { AuroraClient } from '../client.ts';
import { AuroraError } from '../errors.ts';
import {
  GroupFrame as frameShape,
  KeptAnswers as keptShape,
  GroupSection as sectionShape,
  GroupStream as streamShape,
} from '../generated/group-shapes.generated.ts';
import { checkedJson } from '../transport/json.ts';
import { send } from '../transport/send.ts';
import type {
  GroupAnswers,
  GroupFrame,
  GroupSection,
  GroupStream,
  KeptAnswers,
  PlayerChange,
} from '../types.ts';

/** The id of a group and the secret of its leader or of one of its players. */
export interface GroupKey {
  groupId: string;
  secret: string;
}

/** The calls of one leader or player. */
export interface GroupWire {
  read(since: string | null): Promise<GroupFrame>;
  openStream(): Promise<GroupStream>;
  setSection(sectionId: string, state: 'open' | 'closed'): Promise<GroupSection>;
  sendAnswers(sectionId: string, answers: GroupAnswers): Promise<KeptAnswers>;
  changePlayer(playerId: string, change: PlayerChange): Promise<void>;
  removePlayer(playerId: string): Promise<void>;
  end(): Promise<void>;
}

/** The wire of one leader or player; repeats nothing by itself that the connection repeats. */
export function groupWire(client: AuroraClient, key: GroupKey): GroupWire {
  // What was kept on a device must not become another path or header.
  const isSound = UUID.test(key.groupId) && SECRET.test(key.secret);
  const call = (
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: unknown,
    repeatable = true,
  ) => {
    if (!isSound) throw new AuroraError('not-found');
    return send(client.connection, {
      method,
      path: `/aurora/v2/groups/${key.groupId}${path}`,
      headers: { authorization: `Bearer ${key.secret}` },
      ...(body !== undefined && { body }),
      repeatable,
    });
  };
  const section = (id: string) => {
    if (!NAME.test(id)) throw new AuroraError('not-found');
    return `/sections/${id}`;
  };
  const player = (id: string) => {
    if (!UUID.test(id)) throw new AuroraError('not-found');
    return `/players/${id}`;
  };
  return {
    async read(since) {
      const query = since === null ? '' : `?since=${encodeURIComponent(since)}`;
      return checkedJson<GroupFrame>(await call('GET', query, undefined, false), frameShape);
    },
    async openStream() {
      const answer = await call('POST', '/streams', undefined, false);
      return checkedJson<GroupStream>(answer, streamShape);
    },
    async setSection(id, state) {
      return checkedJson<GroupSection>(await call('POST', section(id), { state }), sectionShape);
    },
    async sendAnswers(id, answers) {
      const answer = await call('POST', `${section(id)}/answers`, answers, false);
      return checkedJson<KeptAnswers>(answer, keptShape);
    },
    async changePlayer(id, change) {
      await call('POST', player(id), change);
    },
    async removePlayer(id) {
      await call('DELETE', player(id));
    },
    async end() {
      await call('DELETE', '');
    },
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SECRET = /^[0-9a-f]{64}$/;
const NAME = /^[a-z][a-z0-9_-]{0,62}$/;
