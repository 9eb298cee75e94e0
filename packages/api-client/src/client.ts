import { AuroraError } from './errors.ts';
import type {
  ChoiceRequest,
  CodeListsResponse,
  FeedbackRequest,
  Language,
  RecommendationRequest,
  RecommendationResponse,
  ServiceDetails,
} from './generated/aurora.generated.ts';
import {
  CodeListsResponse as codeListsShape,
  RecommendationResponse as recommendationShape,
  ServiceDetails as serviceShape,
} from './generated/shapes.generated.ts';
import { tidyRequest } from './request.ts';
import { checkedJson } from './transport/json.ts';
import { type Connection, type ConnectionOptions, connectionOf } from './transport/options.ts';
import { send } from './transport/send.ts';

/** Where the service is, and in which language it answers. */
export interface AuroraClientOptions extends ConnectionOptions {
  /** Language of the texts in the answers. @default 'fi' */
  language?: Language;
}

/** What one call may differ in. */
export interface CallOptions {
  /** Cancels the call: it then rejects with the signal's reason, an `AbortError` by default. */
  signal?: AbortSignal | undefined;
  /** The longest time this call may take, milliseconds. */
  timeoutMs?: number | undefined;
}

/** What a call that returns texts may differ in. */
export interface ReadOptions extends CallOptions {
  /** Language of the texts. @default the client's language */
  language?: Language | undefined;
}

/**
 * A connection to `/aurora/v2` of one service. Every method rejects with an `AuroraError`, or with the
 * signal's reason when it is cancelled.
 */
export interface AuroraClient {
  /** Address of the service, without a slash at its end. */
  readonly baseUrl: string;
  /** Language of the texts in the answers. */
  readonly language: Language;
  /** How calls are sent; for the other entries of this package. */
  readonly connection: Connection;
  /** Recommends services for a life situation, a text, or both. */
  recommend(request: RecommendationRequest, options?: CallOptions): Promise<RecommendationResponse>;
  /** Reads all that is known of one service. */
  getService(serviceId: string, options?: ReadOptions): Promise<ServiceDetails>;
  /** Reads the official code lists and the ten areas of life. */
  getCodeLists(options?: ReadOptions): Promise<CodeListsResponse>;
  /** Says whether a recommendation, or one service in it, was helpful; the last opinion counts. */
  sendFeedback(feedback: FeedbackRequest, options?: CallOptions): Promise<void>;
  /** Says what a person did with a recommended service. */
  sendChoice(choice: ChoiceRequest, options?: CallOptions): Promise<void>;
  /** Deletes everything that is kept of one recommendation. */
  deleteRecommendation(recommendationId: string, options?: CallOptions): Promise<void>;
}

const base = '/aurora/v2';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Connects to a service.
 * @example
 * const client = createAuroraClient({ baseUrl: 'https://aurora.example', language: 'sv' });
 * const { recommended_services } = await client.recommend({ text: 'ensam' });
 */
export function createAuroraClient(options: AuroraClientOptions): AuroraClient {
  const connection = connectionOf(options);
  const language = options.language ?? 'fi';

  const read = (path: string, given: ReadOptions = {}) => {
    const { language: asked = language, ...rest } = given;
    const query = `?language=${asked}`;
    return send(connection, {
      method: 'GET',
      path: base + path + query,
      repeatable: true,
      ...rest,
    });
  };

  return {
    baseUrl: connection.baseUrl,
    language,
    connection,

    async recommend(request, given) {
      const answer = await send(connection, {
        method: 'POST',
        path: `${base}/recommendations`,
        body: tidyRequest(request, language),
        // Asking twice changes nothing for the person: the unused list is forgotten.
        repeatable: true,
        ...given,
      });
      return checkedJson<RecommendationResponse>(answer, recommendationShape);
    },

    async getService(serviceId, given) {
      // An id from an address bar must not become another path.
      if (!uuid.test(serviceId)) throw new AuroraError('not-found');
      return checkedJson<ServiceDetails>(await read(`/services/${serviceId}`, given), serviceShape);
    },

    async getCodeLists(given) {
      return checkedJson<CodeListsResponse>(await read('/code-lists', given), codeListsShape);
    },

    async sendFeedback(feedback, given) {
      await send(connection, {
        method: 'POST',
        path: `${base}/feedback`,
        body: feedback,
        repeatable: true,
        ...given,
      });
    },

    async sendChoice(choice, given) {
      await send(connection, {
        method: 'POST',
        path: `${base}/choices`,
        body: choice,
        // Every choice counts: a repeat could count one twice.
        repeatable: false,
        ...given,
      });
    },

    async deleteRecommendation(recommendationId, given) {
      if (!uuid.test(recommendationId)) throw new AuroraError('not-found');
      await send(connection, {
        method: 'DELETE',
        path: `${base}/recommendations/${recommendationId}`,
        repeatable: true,
        ...given,
      });
    },
  };
}
