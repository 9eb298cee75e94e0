export type {
  AdviserToken,
  Desk,
  DeskMessage,
  DeskMessages,
  OwnPlace,
  QueuedPlace,
} from '../generated/aurora.generated.ts';
export { createDeskClient, type DeskClient, DeskError } from './desk-client.ts';
