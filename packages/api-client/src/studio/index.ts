export type { StudioBotClient } from './studio-bot-client.ts';
export { createStudioClient, type StudioClient } from './studio-client.ts';
export { StudioError } from './studio-error.ts';
export type { StudioAccountClient, StudioPeopleClient } from './studio-people-client.ts';
export type { StudioOptions } from './studio-request.ts';
export type { StudioServicesClient } from './studio-services-client.ts';
export * from './studio-wire.ts';
