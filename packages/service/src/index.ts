export type { CatalogueStore } from './store/catalogue-store.ts';
export { createMemoryStore } from './store/memory.ts';
export type * from './store/records.ts';
export type { OrganisationStore, Store } from './store/store.ts';
