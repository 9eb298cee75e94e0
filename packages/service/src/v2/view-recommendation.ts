import type { RecommendedService } from '@auroraai/api-client';
import { type Reason, type Recommendation, reasonText, topicName } from '@auroraai/recommender';
import type { Deps } from '../deps.ts';
import { viewService } from './service-view.ts';
import type { AnswerLanguage } from './texts.ts';

/** Views a recommended service with its reasons in a language; nothing where it is gone. */
export function viewRecommendation(
  deps: Deps,
  { serviceId, rank, score, reasons }: Recommendation,
  language: AnswerLanguage,
): RecommendedService[] {
  const service = deps.knowledge().catalogue.services.get(serviceId);
  if (!service) return [];
  const distance = reasons.find((reason) => reason.kind === 'distance');
  return [
    {
      rank,
      similarity_score: score,
      service: viewService(deps, service, language),
      reasons: reasons.map((reason) => ({
        ...toWire(reason),
        text: reasonText(reason, language, {
          municipality: (code) => deps.codes.municipality(code)?.[language],
          topic: (topic) => topicName(topic, language),
        }),
      })),
      ...(distance && { distance_metres: distance.metres }),
    },
  ];
}

/** On whose word a service is found by words, its sentence tells. */
function toWire(reason: Reason) {
  if (reason.kind !== 'words') return reason;
  const { taught: _, ...words } = reason;
  return words;
}
