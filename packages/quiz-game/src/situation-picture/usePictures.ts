import { AuroraError, type PictureList, type SituationPicture } from '@auroraai/api-client';
import { useAuroraClient, useAuroraQueryClient } from '@auroraai/api-client/react';
import { type PictureFilter, picturesOf } from '@auroraai/api-client/situation-picture';
import { nearestComplete, useLocale } from '@auroraai/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

/** Why there is no picture: `out` = whoever looks has to sign in again. */
export type PictureTrouble = 'out' | 'failed';

/** An answer, while it is waited for, and when it does not come. */
export interface Asked<Answer> {
  data: Answer | undefined;
  trouble: PictureTrouble | null;
  again: () => void;
}

/** The list of pictures that a token opens, in the language in force. */
export function usePictureList(token: string): Asked<PictureList> {
  const pictures = usePicturesOf(token);
  const language = nearestComplete(useLocale().language);
  const query = useQuery(
    {
      queryKey: ['aurora', 'pictures', token, language],
      queryFn: ({ signal }) => pictures.list({ signal, language }),
      placeholderData: keepPreviousData,
      retry: false,
    },
    useAuroraQueryClient(),
  );
  return asked(query);
}

/** One picture; the former one stays until it has come. */
export function usePicture(token: string, filter: PictureFilter): Asked<SituationPicture> {
  const pictures = usePicturesOf(token);
  const query = useQuery(
    {
      queryKey: ['aurora', 'picture', token, filter],
      queryFn: ({ signal }) => pictures.read(filter, { signal }),
      placeholderData: keepPreviousData,
      // What is finished never changes.
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
    },
    useAuroraQueryClient(),
  );
  return asked(query);
}

/** The pictures that a token opens. */
export function usePicturesOf(token: string) {
  const client = useAuroraClient();
  return useMemo(() => picturesOf(client, token), [client, token]);
}

function asked<Answer>(query: {
  data: Answer | undefined;
  error: Error | null;
  refetch: () => unknown;
}): Asked<Answer> {
  const { error } = query;
  const isOut = error instanceof AuroraError && error.kind === 'auth';
  return {
    data: query.data,
    trouble: error ? (isOut ? 'out' : 'failed') : null,
    again: () => {
      query.refetch();
    },
  };
}
