export * from './studio-wire.ts';
