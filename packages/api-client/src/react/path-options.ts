import type { AuroraClient } from '../client.ts';
import { pathsOf } from '../paths/paths.ts';
import type { Language, PathRequest, PathResponse, PathsResponse } from '../types.ts';
import type { AuroraQueryOptions } from './options.ts';

const MINUTE = 60_000;

const shared = { retry: (): false => false, refetchOnWindowFocus: false } as const;

/** Query options for the ready paths, which do not change while a page is open. */
export function pathsOptions(
  client: AuroraClient,
  language: Language = client.language,
): AuroraQueryOptions<PathsResponse> {
  return {
    ...shared,
    queryKey: ['aurora', client.baseUrl, 'paths', language],
    queryFn: ({ signal }) => pathsOf(client).list({ signal, language }),
    staleTime: Number.POSITIVE_INFINITY,
  };
}

/** Query options for one path. The key holds the request and so the person's answers. */
export function pathOptions(
  client: AuroraClient,
  request: PathRequest,
): AuroraQueryOptions<PathResponse> {
  const { baseUrl, language } = client;
  return {
    ...shared,
    queryKey: ['aurora', baseUrl, 'path', { language, ...request }],
    queryFn: ({ signal }) => pathsOf(client).make(request, { signal }),
    staleTime: 5 * MINUTE,
  };
}
