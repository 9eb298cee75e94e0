import type { Handler } from 'hono';
import type { Deps, Env } from '../deps.ts';
import { sha256Hex } from '../hashing.ts';
import { headerSafe, isSafeTarget, mergeQuery } from './links.ts';
import { MOCK_CHANNELS, mockServicePage } from './mock-service.ts';
import { readQuery } from './read-request.ts';
import { Refusal } from './refusal.ts';
import { redirectQuery } from './requests.ts';
import { finnishPages } from './service-object.ts';

/** `GET /redirect`: counts a followed link and sends the person on. Open: a browser comes here. */
export function redirect(deps: Deps): Handler<Env> {
  return async (c) => {
    const query = readQuery(c.req.url, redirectQuery);
    const channelId = query.service_channel_id;
    const page = pagesOf(deps, channelId)[query.link_id];
    if (page === undefined || !isSafeTarget(page)) throw invalidLink();
    await keepClick(deps, { ...query, clientAddress: c.env.clientAddress });

    const parameters: Record<string, string> = {};
    if (query.session_id) parameters.session_id = query.session_id;
    const token = query.auroraai_access_token;
    if (token && (await mayPass(deps, token, channelId))) parameters.auroraai_access_token = token;
    return new Response(null, {
      status: 302,
      headers: { Location: headerSafe(mergeQuery(page, parameters)) },
    });
  };
}

function pagesOf(deps: Deps, channelId: string): string[] {
  if (Object.hasOwn(MOCK_CHANNELS, channelId)) return [mockServicePage(deps.config.publicBaseUrl)];
  const channel = deps.knowledge().catalogue.channels.get(channelId);
  return channel ? finnishPages(channel) : [];
}

interface Click {
  recommendation_id: bigint;
  service_id: string;
  service_channel_id: string;
  clientAddress: string | undefined;
}

async function keepClick(deps: Deps, click: Click): Promise<void> {
  const { recommendation_id: id, service_id: serviceId, clientAddress } = click;
  const number = id > 0n && id <= Number.MAX_SAFE_INTEGER ? Number(id) : 0;
  const organisation = number > 0 ? await deps.store.organisationOf(number) : null;
  if (organisation === null) throw invalidLink();
  const store = deps.store.of(organisation);
  const recommendation = await store.recommendation({ number });
  if (!recommendation || recommendation.door === 'v2') throw invalidLink();
  if (!recommendation.serviceIds.includes(serviceId)) throw invalidLink();
  // Beyond a day's bound the person is sent on all the same; only the counting stops.
  if (clientAddress && !(await deps.votes.admit(clientAddress, serviceId))) return;
  const channelId = click.service_channel_id;
  const choice = { serviceId, channelId, kind: 'redirect' as const, at: deps.now() };
  if (!(await store.addChoice({ number }, choice))) throw invalidLink();
  deps.metrics.count('choices', { kind: 'redirect' });
  await deps.feedback.refresh([serviceId]);
}

/** A token goes to the channel that it was made for, and to no other. */
async function mayPass(deps: Deps, token: string, channelId: string): Promise<boolean> {
  const session = await deps.store.session(await sha256Hex(token), deps.now(), false);
  return session === null || session.channelId === channelId;
}

function invalidLink(): Refusal {
  return new Refusal(404, 'Invalid redirect link');
}
