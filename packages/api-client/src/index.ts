export {
  type AuroraClient,
  type AuroraClientOptions,
  type CallOptions,
  createAuroraClient,
  type ReadOptions,
} from './client.ts';
export { AuroraError, type AuroraErrorDetails, type AuroraErrorKind } from './errors.ts';
export type { ConnectionOptions, Fetch, Sleep } from './transport/options.ts';
export type * from './types.ts';
