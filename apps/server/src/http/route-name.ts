const OPERATIONS = [
  '/service-recommender/v1/recommend_service',
  '/service-recommender/v1/text_search',
  '/service-recommender/v1/recommendation_feedback',
  '/service-recommender/v1/redirect',
  '/service-recommender/v1/session_attributes',
  '/service-recommender/v1/random_service',
  '/service-recommender/healthcheck',
  '/aurora/v2/recommendations',
  '/aurora/v2/services',
  '/aurora/v2/code-lists',
  '/aurora/v2/feedback',
  '/aurora/v2/choices',
  '/aurora/v2/receivers',
  '/aurora/v2/transfers/redeem',
  '/aurora/v2/transfers',
  '/aurora/v2/offers/redeem',
  '/aurora/v2/offers',
  '/aurora/v2/inboxes',
  '/aurora/v2/trial-issuer',
  '/aurora/v2/contributions',
  '/aurora/v2/situation-pictures/token',
  '/aurora/v2/situation-pictures',
  '/aurora/v2/groups/join',
  '/aurora/v2/groups',
  '/aurora/v2/bots',
  '/aurora/v2/desk/token',
  '/aurora/v2/desk/duty',
  '/aurora/v2/desk/queue',
  '/aurora/v2/desk/places',
  '/aurora/studio/sign-in',
  '/aurora/studio/sessions',
  '/aurora/studio/session',
  '/aurora/studio/account',
  '/aurora/studio/password',
  '/aurora/studio/link',
  '/aurora/studio/organisations',
  '/aurora/studio/bots',
  '/aurora/studio/bank',
  '/v3/directline/tokens/generate',
  '/v3/directline/tokens/refresh',
  '/v3/directline/conversations',
  '/healthz',
  '/readyz',
  '/metrics',
];

/**
 * The name under which a request is logged and counted: the operation, never the address itself,
 * since identifiers and tokens can stand in it.
 */
export function routeName(pathname: string): string {
  const known = OPERATIONS.find(
    (operation) => pathname === operation || pathname.startsWith(`${operation}/`),
  );
  if (known) return known;
  if (/^\/(service-recommender|aurora|v3)\//.test(pathname)) {
    return 'unknown-operation';
  }
  return 'page';
}
