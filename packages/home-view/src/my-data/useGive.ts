import type { AttributeName, Receiver } from '@auroraai/api-client';
import { useAuroraQueryClient } from '@auroraai/api-client/react';
import { nearestComplete, useLocale } from '@auroraai/ui';
import { useMutation } from '@tanstack/react-query';
import { usePersonStore } from '../person/PersonProvider.tsx';
import type { Share } from '../person/shares-slice.ts';
import { valuesToGive } from './held.ts';
import { useTransfers } from './useTransfers.ts';

/** How long something given can be read. */
export type Lifetime = 'now' | 'day' | 'week';

/** What is given, and how. */
export interface Gift {
  names: readonly AttributeName[];
  way: 'link' | 'code';
  lifetime: Lifetime;
}

/** Gives a receiver something, and notes it in the person's log. */
export function useGive(receiver: Receiver) {
  const person = usePersonStore();
  const transfers = useTransfers();
  const language = nearestComplete(useLocale().language);
  return useMutation(
    {
      mutationFn: async ({
        names,
        way,
        lifetime,
      }: Gift): Promise<Share & { url: string | null }> => {
        const values = valuesToGive(person.getState(), names);
        const asked = { receiver_id: receiver.id, attributes: values, way, lifetime, language };
        const given = await transfers.createTransfer(asked);
        const share: Share = {
          transferId: given.transfer_id,
          ownerSecret: given.owner_secret,
          receiverId: receiver.id,
          promises: promisesOf(receiver, names),
          values,
          way,
          code: given.code,
          state: 'waiting',
          // What the service says counts, not the clock of the device.
          givenAt: new Date(Date.parse(given.expires_at) - LIFETIME_MS[lifetime]).toISOString(),
          expiresAt: given.expires_at,
          readAt: null,
          erasureAskedAt: null,
          erasedAt: null,
        };
        person.getState().addShare(share);
        return { ...share, url: given.url };
      },
    },
    useAuroraQueryClient(),
  );
}

const HOUR = 3_600_000;
const LIFETIME_MS: Record<Lifetime, number> = { now: HOUR / 4, day: 24 * HOUR, week: 168 * HOUR };

function promisesOf(receiver: Receiver, names: readonly AttributeName[]): Share['promises'] {
  const { name, organization, keeps, readers, contact, attributes } = receiver;
  return {
    ...{ name, organization, keeps, readers },
    phone: contact.phone,
    purposes: attributes
      .filter((each) => names.includes(each.name))
      .map((each) => ({ attribute: each.name, purpose: each.purpose })),
  };
}
