import golden from './fixtures/golden-recommendations.json' with { type: 'json' };
import type { Bench } from './harness.ts';

/** The base path of v1. */
export const V1 = '/service-recommender/v1';

/** The ten-meter request of the golden cases, new on each call. */
export function baseRequest(): {
  life_situation_meters: Record<string, unknown>;
  session_id: string;
} {
  return structuredClone(golden.base_request);
}

/** A service object of a v1 answer, as far as tests look into it. */
export interface V1Service {
  service_id: string;
  service_name: string;
  rank: number;
  similarity_score?: number;
  service_channels: {
    service_channel_id: string;
    service_channel_type: string;
    web_pages: string[];
    session_transfer: boolean;
  }[];
  [field: string]: unknown;
}

/** A v1 recommendation. */
export interface V1Answer {
  auroraai_recommendation_id: number;
  recommended_services: V1Service[];
}

/** Sends a signed v1 request. */
export function post(bench: Bench, path: string, body: unknown): Promise<Response> {
  return bench.send('POST', V1 + path, { body, signed: true });
}

/** Sends a signed recommendation request that must succeed. */
export async function recommend(bench: Bench, body: unknown): Promise<V1Answer> {
  const response = await post(bench, '/recommend_service', body);
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return response.json() as Promise<V1Answer>;
}

/** The ids of an answer, the best first. */
export function ids(answer: V1Answer): string[] {
  return answer.recommended_services.map((service) => service.service_id);
}

/** Sends a request that must be refused with a validation error, and returns its text. */
export async function refusal(bench: Bench, path: string, body: unknown): Promise<string> {
  const response = await post(bench, path, body);
  const text = await response.text();
  if (response.status !== 400) {
    throw new Error(`${response.status} for ${JSON.stringify(body)}: ${text}`);
  }
  return text;
}
