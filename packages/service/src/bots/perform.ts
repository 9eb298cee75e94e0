import { serviceLanguage } from '@auroraai/dialogue';
import type { Deps } from '../deps.ts';
import { viewServiceDetails } from '../v2/service-view.ts';
import type { ActionContext } from './action-context.ts';
import { callHttpAction } from './actions/http.ts';
import { keepOpinion } from './actions/opinion.ts';
import { keepRating } from './actions/rating.ts';
import { createRecommendAction } from './actions/recommend.ts';
import { sendSession, takeSession } from './actions/session.ts';
import { ActionFailed, type PerformAction } from './runner.ts';

/** Makes what does the actions that bots ask for. */
export function createPerform(deps: Deps): (context: ActionContext) => PerformAction {
  const recommend = createRecommendAction(deps);
  return (context) => async (request) => {
    const { organisation, bot, clientAddress } = context;
    switch (request.kind) {
      case 'recommend-situation':
      case 'recommend-text':
        return recommend(organisation, request);
      case 'service-details': {
        const service = deps.knowledge().catalogue.services.get(request.serviceId);
        if (!service) throw new ActionFailed('refused');
        return { service: viewServiceDetails(deps, service, serviceLanguage(request.language)) };
      }
      case 'feedback':
      case 'choice':
        return keepOpinion(deps, { organisation, clientAddress }, request);
      case 'conversation-feedback':
      case 'message-feedback':
        return keepRating(deps, context, request);
      case 'session-in':
        return takeSession(deps, request);
      case 'session-out':
        return sendSession(deps, organisation, request);
      case 'http':
        return callHttpAction(deps, deps.config.chat.httpActions[bot]?.[request.action], request);
      case 'refer': {
        if (context.refer(request.bot, request.values)) return {};
        const url = deps.config.chat.network[request.bot];
        if (url === undefined) throw new ActionFailed('not-configured');
        return { url };
      }
      case 'handoff':
        return context.seat.ask(bot, request);
      case 'handoff-leave':
        return context.seat.leave();
    }
  };
}
