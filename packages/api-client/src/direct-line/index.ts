export {
  type Activity,
  type ActivitySet,
  type Attachment,
  type CardAction,
  clientActivityId,
  type OutgoingActivity,
} from './activity.ts';
export { localKeyStorage } from './browser-ports.ts';
export type {
  ConnectionStatus,
  DirectLine,
  DirectLineEvent,
  DirectLineOptions,
} from './connection.ts';
export { createDirectLine } from './direct-line.ts';
export {
  createInProcessServer,
  type InProcessServer,
  type Reaction,
} from './in-process-server.ts';
export type { OutboxItem } from './outbox.ts';
export type { Clock, DirectLinePorts, KeyStorage, Socket, TabChannel } from './ports.ts';
export type { GetToken, TokenGrant } from './session.ts';
