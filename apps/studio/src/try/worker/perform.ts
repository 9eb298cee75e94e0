import { type AuroraClient, AuroraError, type RecommendationRequest } from '@auroraai/api-client';
import {
  type ActionFailure,
  type ActionRequest,
  recommendationQuestion,
  serviceLanguage,
} from '@auroraai/dialogue';

/** An action that came to nothing, for a reason that the bot is told. */
export class ActionFailed extends Error {
  readonly reason: ActionFailure['reason'];

  constructor(reason: ActionFailure['reason']) {
    super(`The action failed: ${reason}.`);
    this.reason = reason;
  }
}

/** Does what a bot asks for; throws {@link ActionFailed} when it cannot be done. */
export type Perform = (request: ActionRequest) => Promise<unknown>;

/**
 * Does the actions of a draft that is tried out. Services are looked for at the server as for anybody;
 * what would count something, call somebody or hand something over is not done.
 */
export function createPerform(client: AuroraClient): Perform {
  return async (request) => {
    switch (request.kind) {
      case 'recommend-situation':
      case 'recommend-text':
        return reached(client.recommend(recommendationQuestion(request) as RecommendationRequest));
      case 'service-details':
        return {
          service: await reached(
            client.getService(request.serviceId, { language: serviceLanguage(request.language) }),
          ),
        };
      case 'handoff':
        return { state: 'closed' };
      case 'session-in':
      case 'session-out':
      case 'http':
      case 'refer':
        throw new ActionFailed('not-configured');
      case 'feedback':
      case 'choice':
      case 'message-feedback':
      case 'conversation-feedback':
      case 'handoff-leave':
        return {};
    }
  };
}

async function reached<Result>(asked: Promise<Result>): Promise<Result> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof AuroraError)) throw error;
    throw new ActionFailed(error.kind === 'validation' ? 'refused' : 'unreachable');
  }
}
