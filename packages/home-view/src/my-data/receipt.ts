import type { Share } from '../person/shares-slice.ts';

/** A receipt as JSON: what was given to whom, for what, and what has become of it. No secrets. */
export function receiptOf(share: Share): string {
  const { promises } = share;
  return `${JSON.stringify(
    {
      kind: 'aurora-consent-receipt',
      version: 1,
      transfer_id: share.transferId,
      given_at: share.givenAt,
      readable_until: share.expiresAt,
      receiver: {
        id: share.receiverId,
        name: promises.name,
        organization: promises.organization,
        phone: promises.phone,
      },
      attributes: share.values,
      purposes: promises.purposes,
      keeps: promises.keeps,
      readers: promises.readers,
      state: share.state,
      read_at: share.readAt,
      erasure_asked_at: share.erasureAskedAt,
      erased_at: share.erasedAt,
    },
    null,
    2,
  )}\n`;
}
