export { FindProvider, type FindProviderProps, useFind } from './find-services/FindProvider.tsx';
export { FindServices, type FindServicesProps } from './find-services/FindServices.tsx';
export type { FindFilters, FindState, LeftOut } from './find-services/find-state.ts';
export { createFindStore, type FindActions, type FindStore } from './find-services/find-store.ts';
export { ServiceFilters } from './service-filters/ServiceFilters.tsx';
export { ServiceResults, type ServiceResultsProps } from './service-results/ServiceResults.tsx';
export { ServiceSearch } from './service-search/ServiceSearch.tsx';
export { SituationForm } from './situation-form/SituationForm.tsx';
