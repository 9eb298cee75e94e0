import type { Handler } from 'hono';
import type { Deps, Env } from '../deps.ts';
import type { Feedback } from '../store/records.ts';
import { readRequest } from './read-request.ts';
import { Refusal, textAnswer } from './refusal.ts';
import { feedbackRequest } from './requests.ts';

/** `POST /recommendation_feedback`: thumbs for a recommendation and for services in it. */
export function recommendationFeedback(deps: Deps): Handler<Env> {
  return async (c) => {
    const request = await readRequest(deps, c.req.raw, feedbackRequest);
    const id = request.auroraai_recommendation_id;
    const store = deps.store.of(c.get('client').organisation);
    const ref = { number: id > 0n && id <= Number.MAX_SAFE_INTEGER ? Number(id) : 0 };
    const found = ref.number > 0 ? await store.recommendation(ref) : null;
    // Recommendations of v2 have their own feedback, which strangers cannot number through.
    const recommendation = found?.door === 'v2' ? null : found;
    const services = request.service_feedbacks ?? [];
    if (!recommendation && request.feedback_score !== undefined) {
      throw new Refusal(404, `Invalid recommendation_id: ${id}`);
    }
    const stranger = services.find(
      ({ service_id }) => !recommendation?.serviceIds.includes(service_id),
    );
    if (stranger) throw new Refusal(404, `Invalid service id: ${stranger.service_id}`);

    const common = { reasons: [], at: deps.now() };
    const feedback: Feedback[] = services.map(({ service_id, feedback_score }) => ({
      ...common,
      serviceId: service_id,
      score: feedback_score,
    }));
    if (request.feedback_score !== undefined) {
      feedback.push({ ...common, serviceId: null, score: request.feedback_score });
    }
    if (feedback.length > 0) {
      await store.setFeedback(ref, feedback);
      deps.metrics.count('feedback', { door: 'v1' });
    }
    if (services.length > 0) {
      await deps.feedback.refresh(services.map(({ service_id }) => service_id));
    }
    return textAnswer(200, 'OK');
  };
}
