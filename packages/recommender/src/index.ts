export * from './catalogue.ts';
export * from './query.ts';
