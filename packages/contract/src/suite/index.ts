export { describeContract } from './describe-contract.ts';
export type { ContractTarget, MakeTarget, Variant } from './target.ts';
