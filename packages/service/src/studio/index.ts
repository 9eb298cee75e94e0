export { makeLink } from './accounts/links.ts';
export { TRIAL_ACCOUNT } from './accounts/trial-account.ts';
export type { StudioConfig, StudioOptions } from './deps.ts';
export { createStudio, type Studio, type StudioPart } from './studio.ts';
