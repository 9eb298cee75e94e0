import { defineAuroraChat } from './element/define-element.ts';

export type { AuroraChatConstructor, AuroraChatElement } from './element/define-element.ts';
export type { ChatEvents, ChatHandle } from './element/host-api.ts';
export type { ChatSettings } from './element/settings.ts';

defineAuroraChat(() => import('./app/mount.tsx'));
