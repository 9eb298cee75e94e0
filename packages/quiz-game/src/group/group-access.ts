import type {
  AuroraClient,
  CreatedGroup,
  GroupRequest,
  JoinedGroup,
  JoinRequest,
} from '@auroraai/api-client';
import {
  connectGroup,
  type GroupConnection,
  type GroupKey,
  type GroupPorts,
  groupsOf,
} from '@auroraai/api-client/groups';

/** The way to a service's groups. */
export interface GroupAccess {
  create: (request: GroupRequest) => Promise<CreatedGroup>;
  join: (request: JoinRequest) => Promise<JoinedGroup>;
  connect: (key: GroupKey) => GroupConnection;
}

/**
 * The groups of a client's service.
 *
 * @param ports what differs from a web page, such as `{ openSocket: undefined }` where only requests go
 * through.
 */
export function groupAccess(client: AuroraClient, ports?: Partial<GroupPorts>): GroupAccess {
  const groups = groupsOf(client);
  return {
    create: (request) => groups.createGroup(request),
    join: (request) => groups.joinGroup(request),
    connect: (key) => connectGroup(client, key, ports),
  };
}
