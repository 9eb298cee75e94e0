import type { ActionRequest, RecommendationResult } from './action.ts';
import { giveHuman } from './fallback.ts';
import { humanReply } from './human.ts';
import { offerGuesses } from './intents.ts';
import { type ActionOutcome, asRecommendation, type Told } from './read-result.ts';
import { showServices } from './services.ts';
import { suggest, type Turn, tell } from './turn.ts';

/** Shows what was recommended; what was searched without being understood goes with guesses. */
export function tellRecommendation(
  turn: Turn,
  request: Extract<ActionRequest, { kind: 'recommend-situation' | 'recommend-text' }>,
  outcome: ActionOutcome,
): Told {
  const fallback = request.kind === 'recommend-text' && request.reason === 'fallback';
  const given = 'result' in outcome ? asRecommendation(outcome.result) : undefined;
  const result = given && withoutWeak(given, request);
  if (!result || result.recommended_services.length === 0) {
    if (request.offset) {
      tell(turn, 'no-more');
      suggest(turn, [humanReply(turn)]);
      return 'empty';
    }
    if (fallback) giveHuman(turn);
    return result ? 'empty' : 'failed';
  }
  showServices(turn, result, fallback);
  if (fallback) suggest(turn, [...offerGuesses(turn, request.text), humanReply(turn)]);
  turn.state.recommended = {
    recommendationId: result.recommendation_id,
    services: result.recommended_services
      .slice(0, 10)
      .map(({ service }) => ({ id: service.id, name: service.name.text })),
    request,
    turn: turn.state.turn,
  };
  return 'found';
}

/** A service this much less fitting than the best, or less fitting than this, is not worth showing. */
const WEAK = { share: 0.3, score: 0.25 };

/**
 * Leaves out what hardly fits. A bot's own words name what is wanted, so the best one is always
 * kept; of further services ("are there others?") none may be good enough.
 */
function withoutWeak(
  result: RecommendationResult,
  request: Extract<ActionRequest, { kind: 'recommend-situation' | 'recommend-text' }>,
): RecommendationResult {
  const { recommended_services: services } = result;
  const ownWords = request.kind === 'recommend-text' && request.words === 'bot';
  if (!ownWords && !request.offset) return result;
  const best = request.offset ? 1 : (services[0]?.similarity_score ?? 1);
  const least = Math.min(best, Math.max(WEAK.score, best * WEAK.share));
  const kept = services.filter(({ similarity_score: score = 1 }) => score >= least);
  return { ...result, recommended_services: kept };
}
