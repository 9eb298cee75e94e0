import { type AuroraClient, createAuroraClient } from '@auroraai/api-client';

/** Finds the service that answers; tells how much of it is there, 0–1, while it loads. */
export type Connect = (onProgress: (share: number) => void) => Promise<AuroraClient>;

/** How long to wait for a server before the services run in the page, milliseconds. */
const PATIENCE = 3_000;

/**
 * The way to the services. `wanted` is `auto` (this origin if it answers, else in the page),
 * `in-page`, or the address of a service.
 */
export function createConnect(wanted: string, origin: string): Connect {
  return async (onProgress) => {
    if (wanted !== 'auto' && wanted !== 'in-page') return createAuroraClient({ baseUrl: wanted });
    if (wanted === 'auto' && (await answers(origin)))
      return createAuroraClient({ baseUrl: origin });
    const { createInPageService } = await import('./in-page-service.ts');
    const service = await createInPageService(onProgress);
    return createAuroraClient({ baseUrl: origin, fetch: service });
  };
}

async function answers(origin: string): Promise<boolean> {
  try {
    const response = await fetch(`${origin}/aurora/v2/code-lists?language=fi`, {
      signal: AbortSignal.timeout(PATIENCE),
    });
    const type = response.headers.get('content-type') ?? '';
    return response.ok && type.startsWith('application/json');
  } catch {
    // No server: the services run in the page.
    return false;
  }
}
