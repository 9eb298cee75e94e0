import type { TokenGrant } from '@auroraai/api-client/direct-line';
import type { ChatSettings } from '../element/settings.ts';
import { type BotConfiguration, readBotConfiguration } from './bot-configuration.ts';

/** Where a chat's addresses are. */
export interface Addresses {
  domain: string;
  tokenUrl: string;
  botUrl: string;
}

/** The addresses of a chat's service, each of which the page may give itself. */
export function addressesOf({
  server = location.origin,
  bot,
  domain,
  tokenUrl,
}: ChatSettings): Addresses {
  const base = server.replace(/\/$/, '');
  const botUrl = `${base}/aurora/v2/bots/${encodeURIComponent(bot)}`;
  return {
    domain: domain ?? `${base}/v3/directline`,
    tokenUrl: tokenUrl ?? `${botUrl}/token`,
    botUrl,
  };
}

/** Asks without cookies. */
function ask(url: string, init: RequestInit = {}): Promise<Response> {
  return fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'strict-origin-when-cross-origin',
    ...init,
  });
}

/** Reads a JSON document; throws when there is none. */
export async function readJson(url: string): Promise<unknown> {
  const response = await ask(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}

/**
 * What a bot says about itself; what the page says of it when the endpoint does not tell. The page
 * names the chat as it likes; who is responsible and what is stored, the service says.
 */
export async function loadBot(url: string, ofPage: BotConfiguration): Promise<BotConfiguration> {
  try {
    const told = readBotConfiguration(await readJson(url));
    return { ...told, names: { ...told.names, ...ofPage.names } };
  } catch {
    // Another Direct Line endpoint.
    return ofPage;
  }
}

/**
 * Asks the door for a token, or for a new one to a conversation that is known. Null when the door
 * says no to this page; throws when it cannot be reached.
 */
export async function askToken(
  url: string,
  known?: { conversationId: string; token: string },
): Promise<TokenGrant | null> {
  const response = await ask(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(
      known ? { conversation_id: known.conversationId, token: known.token } : {},
    ),
  });
  if ([400, 401, 403, 404].includes(response.status)) return null;
  if (!response.ok) throw new Error(`The door answered ${response.status}`);
  const given = (await response.json()) as Record<string, unknown>;
  if (typeof given.token !== 'string') return null;
  return {
    token: given.token,
    ...(typeof given.conversationId === 'string' && { conversationId: given.conversationId }),
    ...(typeof given.expires_in === 'number' && { expiresIn: given.expires_in }),
  };
}
