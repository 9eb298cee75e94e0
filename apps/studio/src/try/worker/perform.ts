import { type AuroraClient, AuroraError, type RecommendationRequest } from '@auroraai/api-client';
import type { ActionFailure, ActionRequest } from '@auroraai/dialogue';

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
        return reached(client.recommend(toWire(request)));
      case 'service-details':
        return {
          service: await reached(
            client.getService(request.serviceId, { language: wireLanguage(request.language) }),
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

function toWire(
  request: Extract<ActionRequest, { kind: 'recommend-situation' | 'recommend-text' }>,
): RecommendationRequest {
  const { filters = {}, municipalityCodes, language, limit, offset } = request;
  const asked = {
    municipality_codes: filters.municipalityCodes ?? municipalityCodes,
    include_national_services: filters.includeNationalServices,
    service_classes: filters.serviceClasses,
    target_groups: filters.targetGroups,
    service_languages: filters.serviceLanguages,
    channel_types: filters.channelTypes,
  };
  const named = Object.entries(asked).filter(([, wanted]) => wanted !== undefined);
  return {
    ...(request.kind === 'recommend-text'
      ? { text: request.text }
      : { situation: { answers: request.answers } }),
    language: wireLanguage(language),
    limit: Math.min(50, Math.max(1, Math.trunc(limit))),
    ...(offset !== undefined && { offset: Math.min(1000, Math.max(0, Math.trunc(offset))) }),
    ...(named.length > 0 && { filters: Object.fromEntries(named) }),
  } as RecommendationRequest;
}

/** The language in which services are described to somebody who speaks this one. */
function wireLanguage(language: string): 'fi' | 'sv' | 'en' {
  if (language === 'sv' || language === 'en') return language;
  return language === 'fi' || language === 'se' ? 'fi' : 'en';
}
