import type {
  ActionFailure,
  HandoffResult,
  RecommendationResult,
  ServiceResult,
} from './action.ts';

/** What the runner answered. */
export type ActionOutcome = { result: unknown } | { failure: ActionFailure };

/** How an action ended for the person. */
export type Told = 'found' | 'empty' | 'failed';

/** Whether a value is an object with named fields. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of a value that may be anything. */
export function field(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}

/** The address of a result, if it is one that a browser may follow. */
export function asUrl(result: unknown): string | undefined {
  const url = field(result, 'url');
  return typeof url === 'string' && /^https?:\/\/[^\s<>"]+$/.test(url) ? url : undefined;
}

/** The service of a result, if it has at least a name. */
export function asService(result: unknown): ServiceResult | undefined {
  const service = field(result, 'service');
  return typeof field(field(service, 'name'), 'text') === 'string'
    ? (service as ServiceResult)
    : undefined;
}

/** Where a hand-over stands, if the result tells it. */
export function asHandoff(result: unknown): HandoffResult | undefined {
  const known = ['offered', 'queued', 'connected', 'ended', 'failed', 'closed'];
  return known.includes(String(field(result, 'state'))) ? (result as HandoffResult) : undefined;
}

/** The recommendation of a result, if it has services with names. */
export function asRecommendation(result: unknown): RecommendationResult | undefined {
  const services = field(result, 'recommended_services');
  if (!Array.isArray(services) || typeof field(result, 'recommendation_id') !== 'string')
    return undefined;
  const whole = services.every(
    (one) => asService(one) && typeof field(field(one, 'service'), 'id') === 'string',
  );
  return whole ? (result as RecommendationResult) : undefined;
}
