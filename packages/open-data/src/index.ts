export * from './code-lists.ts';
export * from './coordinates.ts';
export * from './credits.ts';
export * from './life-areas.ts';
export * from './validate-catalogue.ts';
export * from './validate-code-lists.ts';
export type { Problem } from './validate-texts.ts';
