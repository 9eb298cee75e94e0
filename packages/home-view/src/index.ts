export { FindProvider, type FindProviderProps, useFind } from './find-services/FindProvider.tsx';
export { FindServices, type FindServicesProps } from './find-services/FindServices.tsx';
export type { FindFilters, FindState, LeftOut } from './find-services/find-state.ts';
export { createFindStore, type FindActions, type FindStore } from './find-services/find-store.ts';
export { HomeView, type HomeViewProps } from './home/HomeView.tsx';
export { type HomeConfig, type HomeConfigProblem, readHomeConfig } from './home/home-config.ts';
export type { HomePartName } from './home/part-name.ts';
export { HOME_PART_NAMES } from './home/parts.ts';
export { MyServices } from './my-services/MyServices.tsx';
export { OverTime } from './over-time/OverTime.tsx';
export {
  PersonProvider,
  type PersonProviderProps,
  usePerson,
  usePersonStore,
} from './person/PersonProvider.tsx';
export type { KeptPath, PathsState, StepState } from './person/paths-slice.ts';
export type { DeviceStorage, Memory, MemoryProblem } from './person/person-memory.ts';
export {
  createPersonStore,
  type Person,
  type PersonData,
  type PersonOptions,
  type PersonStore,
} from './person/person-store.ts';
export type { Promises, Share, ShareState } from './person/shares-slice.ts';
export { SavedServices } from './saved-services/SavedServices.tsx';
export { ServiceFilters } from './service-filters/ServiceFilters.tsx';
export { ServiceResults, type ServiceResultsProps } from './service-results/ServiceResults.tsx';
export { ServiceSearch } from './service-search/ServiceSearch.tsx';
export { MySituation } from './situation/MySituation.tsx';
export { SituationForm } from './situation-form/SituationForm.tsx';
export { WhereILive } from './where/WhereILive.tsx';
