import type { Answer } from '@auroraai/recommender';
import type { Deps } from '../deps.ts';
import { AtCapacity } from '../http/concurrency-limiter.ts';
import { keepRecommendation } from '../keep-recommendation.ts';
import { registeredAttributes } from '../session-transfer.ts';
import type { Client, Door } from '../store/records.ts';
import { redirectLink } from './links.ts';
import { Refusal } from './refusal.ts';
import { type ServiceObject, toServiceObject } from './service-object.ts';

/** A recommendation to be kept and answered. */
export interface Giving {
  client: Client;
  door: Exclude<Door, 'v2'>;
  /** Makes the list, the best first. */
  find: () => ServiceObject[];
  sessionId?: string | undefined;
  text?: string;
}

/** Makes, keeps and answers a recommendation; 503 when too many are in the making. */
export async function giveRecommendation(deps: Deps, giving: Giving): Promise<Response> {
  try {
    return await deps.v1Tasks.run(() => give(deps, giving));
  } catch (error) {
    if (error instanceof AtCapacity) throw new Refusal(503, 'Server busy.');
    throw error;
  }
}

/** The recommended services as v1 objects with score and rank. */
export function toRankedObjects(deps: Deps, answer: Answer): ServiceObject[] {
  const { catalogue } = deps.knowledge();
  return answer.recommendations.flatMap(({ serviceId, score }) => {
    const service = catalogue.services.get(serviceId);
    if (!service) return [];
    return [
      { ...toServiceObject(service, { catalogue, codes: deps.codes }), similarity_score: score },
    ];
  });
}

async function give(deps: Deps, { client, door, find, sessionId, text }: Giving) {
  const services = find().map((service, index) => ({ ...service, rank: index + 1 }));
  const number = await keepRecommendation(deps, client.organisation, {
    id: deps.randomUUID(),
    door,
    caller: client.id,
    serviceIds: services.map((service) => service.service_id),
    by: [door === 'text_search' ? 'words' : 'situation'],
    text,
  });
  return Response.json({
    recommended_services: services.map((service) => withLinks(deps, service, number, sessionId)),
    auroraai_recommendation_id: number,
  });
}

function withLinks(
  deps: Deps,
  service: ServiceObject,
  recommendation: number,
  sessionId: string | undefined,
): ServiceObject {
  const { config } = deps;
  return {
    ...service,
    service_channels: service.service_channels.map((channel) => {
      const isEChannel = channel.service_channel_type === 'EChannel';
      const channelId = channel.service_channel_id;
      const link = (linkId: number): string =>
        redirectLink(config.publicBaseUrl, {
          serviceId: service.service_id,
          channelId,
          linkId,
          recommendation,
          sessionId: isEChannel ? sessionId : undefined,
        });
      return {
        ...channel,
        web_pages: channel.web_pages.flatMap((page, index) => (page === '' ? [] : [link(index)])),
        session_transfer: isEChannel && registeredAttributes(config, channelId) !== null,
      };
    }),
  };
}
