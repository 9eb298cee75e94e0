export { type BotRegistry, type HostedBot, type PublicBot, registerBots } from './bots/bot.ts';
export type * from './bots/engine.ts';
export { type HostOptions, hostBot, hostBots } from './bots/host-bot.ts';
export type {
  AllowedOrigin,
  ChatConfig,
  DirectLineSecret,
  GroupsConfig,
  HttpActionTarget,
  ServiceConfig,
  ServiceOptions,
  SessionAttributeName,
} from './config.ts';
export type * from './direct-line/activity.ts';
export {
  createInProcessDirectLine,
  type InProcessDirectLine,
  type InProcessSocket,
} from './direct-line/in-process.ts';
export type { AcceptedStream } from './direct-line/stream.ts';
export type { PassingActivity, StreamConnection } from './direct-line/streams.ts';
export type { OriginalSession, OriginalSessionRequest } from './original-widget/session.ts';
export type { OriginalUtterance } from './original-widget/wire.ts';
export type { Log, LogEvent, Metrics, Passwords, VerifySecret } from './ports.ts';
export { createService, type Service, type ServiceParts } from './service.ts';
export type { ServiceStreams } from './service-streams.ts';
export { mergeGathered } from './situation-picture/merge-gathered.ts';
export type * from './situation-picture/port.ts';
export type {
  PictureDimension,
  PictureQuiz,
  PictureRegion,
  PictureSettings,
} from './situation-picture/settings.ts';
export type { CatalogueStore } from './store/catalogue-store.ts';
export type * from './store/conversation-store.ts';
export type * from './store/desk-store.ts';
export type * from './store/group-store.ts';
export type * from './store/inbox-store.ts';
export { createMemoryStore } from './store/memory.ts';
export { createShelvedInboxes, type InboxShelf, type KeptInbox } from './store/memory-inboxes.ts';
export {
  createShelvedTransfers,
  type KeptTransfer,
  type TransferShelf,
} from './store/memory-transfers.ts';
export type * from './store/records.ts';
export type * from './store/situation-store.ts';
export type { OrganisationStore, Store } from './store/store.ts';
export type * from './store/studio-account-store.ts';
export * from './store/studio-bank-store.ts';
export type * from './store/studio-bot-store.ts';
export type * from './store/studio-jargon-store.ts';
export * from './store/studio-service-store.ts';
export type * from './store/transfer-store.ts';
export { ATTRIBUTE_NAMES, type AttributeName } from './transfers/attributes.ts';
export type { Receiver } from './transfers/receiver-settings.ts';
