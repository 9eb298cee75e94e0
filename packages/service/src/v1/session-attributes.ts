import type { Handler } from 'hono';
import type { Deps, Env } from '../deps.ts';
import { sha256Hex, toHex } from '../hashing.ts';
import { keepWanted, registeredAttributes } from '../session-transfer.ts';
import type { SessionAttributes } from '../store/records.ts';
import { mergeQuery, redirectLink } from './links.ts';
import { MOCK_CHANNELS, mockServicePage } from './mock-service.ts';
import { readRequest } from './read-request.ts';
import { Refusal, textAnswer } from './refusal.ts';
import { sessionAttributesRequest } from './requests.ts';
import { finnishPages } from './service-object.ts';

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'Content-Type',
};

const PLAIN = { 'Content-Type': 'text/plain; charset=utf-8' };

const TOKEN_LIFE_MS = 24 * 60 * 60 * 1000;

/** `OPTIONS /session_attributes`: says that browsers of any origin may read attributes. */
export function sessionAttributesOptions(): Handler<Env> {
  return () => textAnswer(200, 'OK', CORS);
}

/** `GET /session_attributes`: gives the attributes to whoever holds their token. */
export function readSessionAttributes(deps: Deps): Handler<Env> {
  return async (c) => {
    const token = new URL(c.req.url).searchParams.get('access_token');
    if (!token) return textAnswer(400, 'access_token is a required parameter', CORS);
    if (!/^[0-9a-f]{64}$/i.test(token)) {
      return textAnswer(400, 'Invalid access token format', CORS);
    }
    const burn = deps.config.sessionTransfer.burnAfterReading;
    const hash = await sha256Hex(token.toLowerCase());
    const session = await deps.store.session(hash, deps.now(), burn);
    if (!session) return textAnswer(404, 'Access token does not exist', CORS);
    return Response.json(session.attributes, { headers: CORS });
  };
}

/** `POST /session_attributes`: keeps attributes and answers the address that fetches them. */
export function keepSessionAttributes(deps: Deps): Handler<Env> {
  const read = sessionAttributesRequest(deps);
  return async (c) => {
    const request = await readPlainly(() => readRequest(deps, c.req.raw, read));
    const { service_channel_id: channelId, service_id: serviceId } = request;
    const wanted = registeredAttributes(deps.config, channelId);
    if (!wanted) {
      const reason = `PTV-service-channel ${channelId} is not registered to any AuroraAI service.`;
      throw new Refusal(400, `Session transfer not allowed. ${reason}`, CORS);
    }
    const recommendation = request.auroraai_recommendation_id;
    const asLink = recommendation !== undefined && serviceId !== undefined;
    const page = asLink ? '' : firstPage(deps, channelId);
    const attributes = keepWanted(request.session_attributes as SessionAttributes, wanted);
    const token = await keep(deps, c.get('client').organisation, channelId, attributes);
    const address = asLink
      ? redirectLink(deps.config.publicBaseUrl, {
          serviceId,
          channelId,
          linkId: 0,
          recommendation,
          accessToken: token,
        })
      : mergeQuery(page, token === undefined ? {} : { auroraai_access_token: token });
    return textAnswer(200, address, CORS);
  };
}

/**
 * Keeps attributes for a channel and gives the address of its page with the token to read them.
 *
 * @throws Refusal when the channel is not registered or has no page.
 */
export async function transferSession(
  deps: Deps,
  organisation: string,
  channelId: string,
  sent: SessionAttributes,
): Promise<string> {
  const wanted = registeredAttributes(deps.config, channelId);
  if (!wanted) throw new Refusal(400, 'Session transfer not allowed.');
  const page = firstPage(deps, channelId);
  const token = await keep(deps, organisation, channelId, keepWanted(sent, wanted));
  return mergeQuery(page, token === undefined ? {} : { auroraai_access_token: token });
}

async function keep(
  deps: Deps,
  organisation: string,
  channelId: string,
  attributes: SessionAttributes,
): Promise<string | undefined> {
  if (Object.keys(attributes).length === 0) return undefined;
  const token = toHex(deps.randomBytes(32));
  await deps.store.of(organisation).putSession({
    tokenHash: await sha256Hex(token),
    channelId,
    attributes,
    expiresAt: new Date(deps.now().getTime() + TOKEN_LIFE_MS),
  });
  return token;
}

function firstPage(deps: Deps, channelId: string): string {
  const channel = deps.knowledge().catalogue.channels.get(channelId);
  const [page] = Object.hasOwn(MOCK_CHANNELS, channelId)
    ? [mockServicePage(deps.config.publicBaseUrl)]
    : channel
      ? finnishPages(channel)
      : [];
  if (page === undefined) {
    throw new Refusal(404, 'No web page found for channel.', CORS);
  }
  return page;
}

/** Alone among the routes of v1, this one names its validation errors plain text. */
async function readPlainly<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.status, error.message, { ...error.headers, ...PLAIN });
  }
}
