import type { Answer, Query } from '@auroraai/recommender';
import type { Deps } from './deps.ts';
import type { Door } from './store/records.ts';

/** Asks the recommender, with what others said of services if wanted, and measures the time. */
export function ask(deps: Deps, door: Door, query: Query, withFeedback: boolean): Answer {
  const started = deps.now().getTime();
  const context = withFeedback ? { feedback: deps.feedback.of } : {};
  const answer = deps.knowledge().recommender.recommend(query, context);
  deps.metrics.observe('recommend', (deps.now().getTime() - started) / 1000, { door });
  return answer;
}
