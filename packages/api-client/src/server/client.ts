import { AuroraError } from '../errors.ts';
import type {
  V1FeedbackRequest,
  V1RecommendationResponse,
  V1RecommendServiceRequest,
  V1SessionAttributes,
  V1SessionAttributesRequest,
  V1TextSearchRequest,
} from '../generated/aurora.generated.ts';
import {
  V1RecommendationResponse as recommendationShape,
  V1SessionAttributes as sessionShape,
} from '../generated/v1-shapes.generated.ts';
import { checkedJson } from '../transport/json.ts';
import { type ConnectionOptions, connectionOf } from '../transport/options.ts';
import { send } from '../transport/send.ts';
import { basicAuthorization } from './authorization.ts';
import { encodeMeters, encodeRecommendService, encodeTextSearch } from './strict-wire.ts';

/** Where the service is, and as whom to speak. */
export interface AuroraServerClientOptions extends ConnectionOptions {
  /** Id of the client. */
  clientId: string;
  /** Secret of the client; it must never reach a browser. */
  clientSecret: string;
}

/** What one call may differ in. */
export interface ServerCallOptions {
  /** Cancels the call: it then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** The longest time this call may take, milliseconds. */
  timeoutMs?: number | undefined;
}

/**
 * A connection to `/service-recommender/v1`, the original AuroraAPI, for servers. Every method rejects
 * with an `AuroraError`, or with the signal's reason when it is cancelled.
 */
export interface AuroraServerClient {
  /** Recommends services for a life situation. */
  recommendService(
    request: V1RecommendServiceRequest,
    options?: ServerCallOptions,
  ): Promise<V1RecommendationResponse>;
  /** Recommends services for a text. */
  textSearch(
    request: V1TextSearchRequest,
    options?: ServerCallOptions,
  ): Promise<V1RecommendationResponse>;
  /** Keeps thumbs up or down; every call is kept, so it is never repeated by itself. */
  sendFeedback(feedback: V1FeedbackRequest, options?: ServerCallOptions): Promise<void>;
  /** Leaves attributes for another service and returns the address to send the person to. */
  sendSessionAttributes(
    request: V1SessionAttributesRequest,
    options?: ServerCallOptions,
  ): Promise<string>;
  /** Fetches the attributes that a person brought along. */
  getSessionAttributes(
    accessToken: string,
    options?: ServerCallOptions,
  ): Promise<V1SessionAttributes>;
}

const base = '/service-recommender/v1';

/**
 * Connects to the original AuroraAPI with client credentials.
 * @example
 * const client = createAuroraServerClient({ baseUrl, clientId, clientSecret });
 * await client.recommendService({ life_situation_meters: { friends: [2] } });
 */
export function createAuroraServerClient(options: AuroraServerClientOptions): AuroraServerClient {
  const connection = connectionOf(options);
  const headers = { authorization: basicAuthorization(options.clientId, options.clientSecret) };
  const post = (path: string, body: unknown, repeatable: boolean, given?: ServerCallOptions) =>
    send(connection, { method: 'POST', path: base + path, body, headers, repeatable, ...given });

  return {
    async recommendService(request, given) {
      const answer = await post('/recommend_service', encodeRecommendService(request), true, given);
      return checkedJson<V1RecommendationResponse>(answer, recommendationShape);
    },

    async textSearch(request, given) {
      const answer = await post('/text_search', encodeTextSearch(request), true, given);
      return checkedJson<V1RecommendationResponse>(answer, recommendationShape);
    },

    async sendFeedback(feedback, given) {
      await post('/recommendation_feedback', feedback, false, given);
    },

    async sendSessionAttributes(request, given) {
      const meters = request.session_attributes.life_situation_meters;
      const session_attributes = {
        ...request.session_attributes,
        ...(meters && { life_situation_meters: encodeMeters(meters) }),
      };
      const body = { ...request, session_attributes };
      const { status, text } = await post('/session_attributes', body, false, given);
      if (/^https?:\/\/\S+$/i.test(text)) return text;
      throw new AuroraError('server', { status, detail: 'The answer is not a web address.' });
    },

    async getSessionAttributes(accessToken, given) {
      const answer = await send(connection, {
        method: 'GET',
        path: `${base}/session_attributes?access_token=${encodeURIComponent(accessToken)}`,
        repeatable: true,
        ...given,
      });
      return checkedJson<V1SessionAttributes>(answer, sessionShape);
    },
  };
}
