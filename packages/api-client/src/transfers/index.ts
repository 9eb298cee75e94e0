export { type TokenName, tokenIn, withoutToken } from './token-in-address.ts';
export { type OwnTransfer, type Transfers, transfersOf } from './transfers.ts';
