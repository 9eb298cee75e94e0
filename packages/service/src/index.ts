export type {
  AllowedOrigin,
  ServiceConfig,
  ServiceOptions,
  SessionAttributeName,
} from './config.ts';
export { MASK, maskPersonalData } from './personal-data.ts';
export type { Log, LogEvent, Metrics, VerifySecret } from './ports.ts';
export { createService, type Service, type ServiceParts } from './service.ts';
export type { CatalogueStore } from './store/catalogue-store.ts';
export { createMemoryStore } from './store/memory.ts';
export type * from './store/records.ts';
export type { OrganisationStore, Store } from './store/store.ts';
