import type { AttributeName, LocalizedText, TransferAttributes } from '@auroraai/api-client';
import { useAuroraClient, useAuroraQueryClient } from '@auroraai/api-client/react';
import { withoutToken } from '@auroraai/api-client/transfers';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { usePersonStore } from '../person/PersonProvider.tsx';
import { areaOfAttribute } from '../person/read-attributes.ts';
import { useReceivers, useTransfers } from './useTransfers.ts';

/** What a service has sent, and who that is. */
interface Offer {
  senderId: string;
  sender: LocalizedText;
  attributes: TransferAttributes;
}

/** Reads what a service has sent, once; takes over what the person agrees to. */
export function useOffer(token: string) {
  const { baseUrl } = useAuroraClient();
  const transfers = useTransfers();
  const receivers = useReceivers();
  const person = usePersonStore();
  const [decided, setDecided] = useState<Partial<Record<AttributeName, boolean>>>({});
  const { data, error } = useQuery(
    {
      queryKey: ['aurora', baseUrl, 'offer', token],
      queryFn: () => transfers.takeOffer(token),
      // It can be read once: what was read stays until the page goes.
      retry: false,
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
    },
    useAuroraQueryClient(),
  );
  useEffect(() => {
    // A used token has no business in the history, in a bookmark or on a shared screen.
    history.replaceState(history.state, '', withoutToken(location.href, 'aurora_offer'));
  }, []);

  const known = receivers.data?.receivers.find(({ id }) => id === data?.sender_id);
  const sender = known?.name ?? { text: data?.sender_id ?? '', language: 'fi' as const };
  const isNamed = receivers.data !== undefined || receivers.isError;
  const offer: Offer | undefined =
    data && isNamed ? { senderId: data.sender_id, sender, attributes: data.attributes } : undefined;

  const decide = (name: AttributeName, value: number | string, isTaken: boolean) => {
    setDecided((former) => ({ ...former, [name]: isTaken }));
    if (!isTaken) return;
    const area = areaOfAttribute(name);
    const { answer, setAge, setMunicipality, addOrigin } = person.getState();
    if (area) answer(area, Number(value));
    else if (name === 'age') setAge(Number(value));
    else setMunicipality(String(value));
    addOrigin({ attribute: name, senderId: data?.sender_id ?? '', name: sender, value });
  };
  return { offer, error, decided, decide };
}
