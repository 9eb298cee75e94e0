import { type AuroraClient, createAuroraClient } from '@auroraai/api-client';
import type { InPageService } from './in-page-service.ts';

/** The way to the town's services: a server, or the same services run in the page. */
export interface Door {
  /** The client of the page; tells how much of it is there, 0–1, while it loads. */
  connect: (onProgress: (share: number) => void) => Promise<AuroraClient>;
  /** The services that run in the page, loaded when this is first called; null when a server answers. */
  inPage: (onProgress?: (share: number) => void) => Promise<InPageService | null>;
}

/** What a door stands on. */
export interface DoorOptions {
  /** `auto` (this origin if it answers, else in the page), `in-page`, or the address of a service. */
  wanted: string;
  origin: string;
  /** The network itself. */
  network: typeof fetch;
  /** Loads the services into the page. */
  load: (onProgress: (share: number) => void) => Promise<InPageService>;
}

/** How long to wait for a server before the services run in the page, milliseconds. */
const PATIENCE = 3_000;

/** Makes the door; nothing is asked or loaded before somebody comes through it. */
export function createDoor({ wanted, origin, network, load }: DoorOptions): Door {
  let decided: Promise<InPageService | null> | undefined;

  const decide = async (onProgress: (share: number) => void) => {
    if (wanted !== 'auto' && wanted !== 'in-page') return null;
    if (wanted === 'auto' && (await answers(origin, network))) return null;
    return load(onProgress);
  };
  const inPage: Door['inPage'] = (onProgress = () => {}) => {
    decided ??= decide(onProgress).catch((error: unknown) => {
      // The next one tries again.
      decided = undefined;
      throw error;
    });
    return decided;
  };
  return {
    inPage,
    connect: async (onProgress) => {
      const service = await inPage(onProgress);
      if (service) return createAuroraClient({ baseUrl: origin, fetch: service.fetch });
      return createAuroraClient({ baseUrl: wanted === 'auto' ? origin : wanted });
    },
  };
}

async function answers(origin: string, network: typeof fetch): Promise<boolean> {
  try {
    const response = await network(`${origin}/aurora/v2/code-lists?language=fi`, {
      signal: AbortSignal.timeout(PATIENCE),
    });
    const type = response.headers.get('content-type') ?? '';
    return response.ok && type.startsWith('application/json');
  } catch {
    // No server: the services run in the page.
    return false;
  }
}
