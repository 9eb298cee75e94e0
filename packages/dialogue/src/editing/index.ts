export { compareBots, compareParts, type PartChange } from './compare/compare-bots.ts';
export { type Difference, differencesOf } from './compare/differences.ts';
export { isEqual } from './json.ts';
export { type MergeConflict, type Merged, mergeParts } from './merge/merge-parts.ts';
export { type KnownPart, PART_KINDS, type Part, type PartKind } from './parts/part.ts';
export { botOf, nameOf, partsOf } from './parts/parts-of.ts';
export { type Reference, referencesOf } from './references/references.ts';
export { isNameTaken, rename } from './references/rename.ts';
export type { ReferredKind } from './references/where.ts';
