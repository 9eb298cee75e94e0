import type { ServiceDetails } from '@auroraai/api-client';
import { serviceCardContent } from '@auroraai/api-client/service-card';
import type { ServiceCardModel } from '@auroraai/ui';

/** What a card shows of a service that was not recommended but opened: it has no reasons. */
export function detailsModel(service: ServiceDetails): ServiceCardModel {
  return serviceCardContent({ service, reasons: [], rank: 1, similarity_score: 1 });
}
