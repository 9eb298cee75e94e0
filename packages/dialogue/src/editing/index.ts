export { type MergeConflict, type Merged, mergeParts } from './merge/merge-parts.ts';
export { type KnownPart, PART_KINDS, type Part, type PartKind } from './parts/part.ts';
export { botOf, nameOf, partsOf } from './parts/parts-of.ts';
