export { findPersonalData } from './find-personal-data.ts';
export { MASK, maskPersonalData } from './mask-personal-data.ts';
export type { PersonalDataKind, PersonalDataSpan } from './types.ts';
