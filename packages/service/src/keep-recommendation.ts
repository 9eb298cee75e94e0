import { maskPersonalData } from '@auroraai/api-client/personal-data';
import type { Deps } from './deps.ts';
import type { Door } from './store/records.ts';

/** What somebody asked a recommendation with. */
export type GivenBy = 'words' | 'situation';

/** A recommendation that is about to be answered. */
export interface Given {
  id: string;
  door: Door;
  caller: string | null;
  serviceIds: readonly string[];
  /** For what it was given: a person's own words, answers about a situation; of each service, too. */
  by: readonly GivenBy[];
  /** What was searched; kept, masked, only where the operator says so. */
  text?: string | undefined;
}

/** Keeps a recommendation, counts what it shows, and returns its v1 number. */
export async function keepRecommendation(
  deps: Deps,
  organisation: string,
  given: Given,
): Promise<number> {
  const { id, door, caller, serviceIds, text } = given;
  const number = await deps.store.of(organisation).addRecommendation({
    id,
    door,
    caller,
    at: deps.now(),
    serviceIds,
    text: deps.config.keepTexts && text !== undefined ? keepable(text) : null,
  });
  deps.feedback.shown(serviceIds);
  deps.onRecommended(given);
  deps.metrics.count('recommendations', { door });
  deps.log({
    level: 'info',
    event: 'recommendation',
    organisation,
    caller,
    door,
    services: serviceIds.length,
  });
  return number;
}

/** Personal data masked, and without the null character, which no PostgreSQL text can hold. */
function keepable(text: string): string {
  return maskPersonalData(text.replaceAll('\u0000', ''));
}
