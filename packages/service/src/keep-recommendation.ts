import { maskPersonalData } from '@auroraai/api-client/personal-data';
import type { Deps } from './deps.ts';
import type { Given } from './given.ts';

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
