export type {
  V1FeedbackRequest,
  V1Meters,
  V1RecommendationResponse,
  V1RecommendServiceRequest,
  V1Service,
  V1ServiceFilters,
  V1SessionAttributes,
  V1SessionAttributesRequest,
  V1TextSearchRequest,
} from '../generated/aurora.generated.ts';
export {
  type AuroraServerClient,
  type AuroraServerClientOptions,
  createAuroraServerClient,
  type ServerCallOptions,
} from './client.ts';
