import { type DeskWorld, exploreDesk } from './desk-world.ts';
import { type ConsentWorld, exploreConsent } from './explore-consent.ts';
import { exploreGroups, type GroupWorld } from './group-world.ts';
import { exploreInboxes, type InboxWorld } from './inbox-world.ts';
import type { ContractTarget } from './target.ts';

/** What the cases need to know of the service under test. */
export interface World {
  /** A recommendation of version 2 and a service in it. */
  v2: {
    recommendationId: string;
    serviceId: string;
    etags: Record<'service' | 'lists' | 'paths', string>;
  };
  /** A recommendation of version 1 with a link, if version 1 is tried and has any. */
  v1?: {
    recommendationId: number;
    serviceId: string;
    link?: string;
    /** A channel that takes session attributes. */
    channelId?: string;
    /** The token of attributes that were left for it. */
    accessToken?: string;
    /** A channel that takes session attributes but has no web page. */
    pagelessChannelId?: string;
  };
  /** What has been given and read, if transfers are tried. */
  consent?: ConsentWorld;
  groups: GroupWorld;
  /** Inboxes, if they are tried. */
  inboxes?: InboxWorld;
  /** A picture of an organisation and a token for it, if pictures are tried. */
  picture?: { quiz: string; period: string; token: string };
  /** A bot with its secret, and tokens of conversations with it, if chat is tried. */
  chat?: {
    bot: string;
    secret: string;
    etag: string;
    /** One that is going on, and the address at which it is told. */
    going: { token: string; conversationId: string };
    /** One that has been deleted. */
    gone: { token: string; conversationId: string };
  };
  /** A desk with an adviser, if desks are tried. */
  desk?: DeskWorld;
}

const meters = { health: [1], friends: [2], finance: [3] };

/** Asks the service for the ids that the cases use. */
export async function explore(target: ContractTarget): Promise<World> {
  const answer = await ask(target, '/aurora/v2/recommendations', {
    situation: { answers: { health: 1, friends: 2, finance: 3 } },
  });
  const serviceId: string = answer.recommended_services[0].service.id;
  const v2 = {
    recommendationId: answer.recommendation_id as string,
    serviceId,
    etags: {
      service: await etagOf(target, `/aurora/v2/services/${serviceId}`),
      lists: await etagOf(target, '/aurora/v2/code-lists'),
      paths: await etagOf(target, '/aurora/v2/paths'),
    },
  };
  return {
    v2,
    groups: await exploreGroups(target),
    ...(target.authorization && { v1: await exploreV1(target) }),
    ...(target.receiver && { consent: await exploreConsent(target, target.receiver) }),
    ...(target.issuer && { inboxes: await exploreInboxes(target) }),
    ...(target.picture && {
      picture: {
        ...target.picture,
        token: (await ask(target, '/aurora/v2/situation-pictures/token', undefined)).token,
      },
    }),
    ...(target.chat && { chat: await exploreChat(target, target.chat) }),
    ...(target.chat &&
      target.desk && { desk: await exploreDesk(target, target.desk, target.chat.bot) }),
  };
}

async function etagOf(target: ContractTarget, path: string): Promise<string> {
  const response = await target.handle(new Request(target.baseUrl + path));
  return response.headers.get('etag') ?? '';
}

async function exploreChat(
  target: ContractTarget,
  chat: NonNullable<ContractTarget['chat']>,
): Promise<NonNullable<World['chat']>> {
  const begin = async () => {
    const given = await ask(target, `/aurora/v2/bots/${chat.bot}/token`, undefined);
    await direct(target, 'POST', '/conversations', given.token);
    return given as { token: string; conversationId: string };
  };
  const [going, gone] = [await begin(), await begin()];
  await direct(target, 'DELETE', `/conversations/${gone.conversationId}`, gone.token);
  const etag = await etagOf(target, `/aurora/v2/bots/${chat.bot}`);
  return { ...chat, etag, going, gone };
}

function direct(
  target: ContractTarget,
  method: string,
  path: string,
  token: string,
): Promise<Response> {
  const headers = { authorization: `Bearer ${token}` };
  return target.handle(new Request(`${target.baseUrl}/v3/directline${path}`, { method, headers }));
}

async function exploreV1(target: ContractTarget): Promise<NonNullable<World['v1']>> {
  const base = '/service-recommender/v1';
  const answer = await ask(target, `${base}/recommend_service`, {
    life_situation_meters: meters,
    limit: 50,
  });
  const services: V1Service[] = answer.recommended_services;
  const channels = services.flatMap((service) => service.service_channels);
  const link = channels.flatMap((channel) => channel.web_pages).find((page) => page !== '');
  const channelId = channels.find((channel) => channel.session_transfer)?.service_channel_id;
  const v1: NonNullable<World['v1']> = {
    recommendationId: answer.auroraai_recommendation_id,
    serviceId: services[0]?.service_id ?? '',
    ...(link && { link }),
    ...(channelId && { channelId }),
    ...(target.pagelessChannelId && { pagelessChannelId: target.pagelessChannelId }),
  };
  if (!channelId) return v1;
  const body = { service_channel_id: channelId, session_attributes: { age: 16 } };
  const response = await send(target, `${base}/session_attributes`, body);
  const accessToken = new URL(await response.text(), target.baseUrl).searchParams.get(
    'auroraai_access_token',
  );
  return { ...v1, ...(accessToken && { accessToken }) };
}

interface V1Service {
  service_id: string;
  service_channels: {
    service_channel_id: string;
    session_transfer: boolean;
    web_pages: string[];
  }[];
}

// biome-ignore lint/suspicious/noExplicitAny: the suite has not checked the answer yet
async function ask(target: ContractTarget, path: string, body: unknown): Promise<any> {
  const response = await send(target, path, body);
  if (response.status === 200) return response.json();
  throw new Error(`${path} answers ${response.status}: ${await response.text()}`);
}

function send(target: ContractTarget, path: string, body: unknown): Promise<Response> {
  const headers = new Headers({ 'content-type': 'application/json' });
  if (target.authorization) headers.set('authorization', target.authorization);
  const init = { method: 'POST', headers, body: JSON.stringify(body) };
  return target.handle(new Request(target.baseUrl + path, init));
}
