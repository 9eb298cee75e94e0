// Checked by the compiler alone: each line that must not compile is marked as an expected error.
import { useQuery } from '@tanstack/react-query';
import type { AuroraClient } from './client.ts';
import type { AuroraError } from './errors.ts';
import { recommendationOptions } from './react/options.ts';
import type { useRecommendation } from './react/use-recommendation.ts';
import type { AuroraServerClient } from './server/client.ts';
import type { RecommendationResponse, ServiceDetails, ServiceSummary } from './types.ts';

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | undefined => undefined;

declare const client: AuroraClient;
declare const server: AuroraServerClient;

holds<Same<Awaited<ReturnType<AuroraClient['recommend']>>, RecommendationResponse>>();
holds<Same<Awaited<ReturnType<AuroraClient['sendChoice']>>, void>>();
holds<ServiceDetails extends ServiceSummary ? true : false>();
holds<Same<ReturnType<typeof useRecommendation>['error'], AuroraError | null>>();

client.recommend({ situation: { answers: { friends: 2 } }, without: [{ kind: 'feedback' }] });
// @ts-expect-error an age is never sent
client.recommend({ text: 'a', age: 17 });
// @ts-expect-error there is no such area of life
client.recommend({ situation: { answers: { love: 2 } } });
// @ts-expect-error a word is left out by its word
client.recommend({ text: 'a', without: [{ kind: 'word' }] });
// @ts-expect-error a thumb points up or down
client.sendFeedback({ recommendation_id: '', score: 0 });
// @ts-expect-error free text is no reason
client.sendFeedback({ recommendation_id: '', score: 1, reasons: ['because'] });
// @ts-expect-error German is not spoken
client.getCodeLists({ language: 'de' });
// @ts-expect-error version 1 takes lists of answers
server.recommendService({ life_situation_meters: { friends: 2 } });
// @ts-expect-error version 1 takes no age here
server.textSearch({ search_text: 'a', age: 17 });

const query = () => useQuery(recommendationOptions(client, { text: 'a' }));
holds<Same<ReturnType<typeof query>['data'], RecommendationResponse | undefined>>();
holds<Same<ReturnType<typeof query>['error'], AuroraError | null>>();
// @ts-expect-error the client comes first
recommendationOptions({ text: 'a' });

export function narrow(error: AuroraError): number {
  switch (error.kind) {
    case 'rate-limited':
      return error.retryAfterSeconds ?? 1;
    case 'validation':
      return error.fieldErrors.length;
    case 'auth':
    case 'not-found':
    case 'network':
    case 'timeout':
    case 'server':
      return 0;
  }
}
