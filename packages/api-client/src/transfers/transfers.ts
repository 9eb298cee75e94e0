import type { AuroraClient, CallOptions, ReadOptions } from '../client.ts';
import { AuroraError } from '../errors.ts';
import {
  CreatedOffer as createdOfferShape,
  CreatedTransfer as createdShape,
  ReceiversResponse as receiversShape,
  RedeemedTransfer as redeemedShape,
  TakenOffer as takenShape,
  Transfer as transferShape,
} from '../generated/transfer-shapes.generated.ts';
import { checkedJson } from '../transport/json.ts';
import { send } from '../transport/send.ts';
import type {
  CreatedOffer,
  CreatedTransfer,
  OfferRequest,
  ReceiversResponse,
  RedeemedTransfer,
  TakenOffer,
  Transfer,
  TransferRequest,
} from '../types.ts';

/** A transfer and the secret with which its giver follows it. */
export interface OwnTransfer {
  transferId: string;
  ownerSecret: string;
}

/** What a person gives to services, and services to a person. Rejects as `AuroraClient` does. */
export interface Transfers {
  /** The services that may receive attributes, and what each asks for and why. */
  listReceivers(options?: ReadOptions): Promise<ReceiversResponse>;
  /** Leaves attributes for one receiver to read once. */
  createTransfer(request: TransferRequest, options?: CallOptions): Promise<CreatedTransfer>;
  /** What has become of a transfer: who read it and when. */
  getTransfer(transfer: OwnTransfer, options?: CallOptions): Promise<Transfer>;
  /** Takes a transfer back, or asks the receiver to erase what it has read. */
  withdrawTransfer(transfer: OwnTransfer, options?: CallOptions): Promise<Transfer>;
  /** Reads what was given, once, on a page of its receiver. */
  redeemToken(token: string, options?: CallOptions): Promise<RedeemedTransfer>;
  /** Leaves attributes for a person to take over, on a page of their sender. */
  createOffer(request: OfferRequest, options?: CallOptions): Promise<CreatedOffer>;
  /** Reads what a service has sent to the person, once. */
  takeOffer(token: string, options?: CallOptions): Promise<TakenOffer>;
}

const base = '/aurora/v2';

/** The transfers of a client's service. */
export function transfersOf({ connection, language }: AuroraClient): Transfers {
  // A repeat would make or use up something twice.
  const post = (path: string, body: unknown, given?: CallOptions) =>
    send(connection, { method: 'POST', path: base + path, body, repeatable: false, ...given });
  const ofOwner = async (
    method: 'GET' | 'DELETE',
    { transferId, ownerSecret }: OwnTransfer,
    given?: CallOptions,
  ) => {
    // What was kept on a device must not become another path or header.
    if (!UUID.test(transferId) || !SECRET.test(ownerSecret)) throw new AuroraError('not-found');
    const answer = await send(connection, {
      method,
      path: `${base}/transfers/${transferId}`,
      headers: { authorization: `Bearer ${ownerSecret}` },
      repeatable: true,
      ...given,
    });
    return checkedJson<Transfer>(answer, transferShape);
  };
  const checkToken = (token: string) => {
    if (!SECRET.test(token)) throw new AuroraError('not-found');
  };
  return {
    async listReceivers({ language: asked = language, ...given } = {}) {
      const path = `${base}/receivers?language=${asked}`;
      const answer = await send(connection, { method: 'GET', path, repeatable: true, ...given });
      return checkedJson<ReceiversResponse>(answer, receiversShape);
    },
    async createTransfer(request, given) {
      const answer = await post('/transfers', request, given);
      return checkedJson<CreatedTransfer>(answer, createdShape);
    },
    getTransfer: (transfer, given) => ofOwner('GET', transfer, given),
    withdrawTransfer: (transfer, given) => ofOwner('DELETE', transfer, given),
    async redeemToken(token, given) {
      checkToken(token);
      const answer = await post('/transfers/redeem', { token }, given);
      return checkedJson<RedeemedTransfer>(answer, redeemedShape);
    },
    async createOffer(request, given) {
      return checkedJson<CreatedOffer>(await post('/offers', request, given), createdOfferShape);
    },
    async takeOffer(token, given) {
      checkToken(token);
      return checkedJson<TakenOffer>(await post('/offers/redeem', { token }, given), takenShape);
    },
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SECRET = /^[0-9a-f]{64}$/;
