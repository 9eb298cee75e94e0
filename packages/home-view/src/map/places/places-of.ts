import type { ServiceSummary } from '@auroraai/api-client';
import { serviceCardContent } from '@auroraai/api-client/service-card';
import { knownPosition } from '../geo/plane-position.ts';
import type { ServicePlace } from './service-place.ts';

/**
 * The places of services as the wire gives them: one for each place of service, however many services
 * share it, and one without a position for each service that has no place. Pure.
 */
export function placesOf(services: readonly ServiceSummary[]): ServicePlace[] {
  const places = new Map<string, ServicePlace>();
  for (const service of services) {
    const { channels } = serviceCardContent({
      rank: 1,
      similarity_score: 0,
      reasons: [],
      service,
    });
    const located = service.channels.filter(({ type }) => type === 'ServiceLocation');
    for (const wire of located) {
      const channel = channels.find(({ id }) => id === wire.id);
      const known = places.get(wire.id);
      places.set(wire.id, {
        id: wire.id,
        name: wire.name.text.trim() === '' ? service.name : wire.name,
        position: knownPosition(wire.position),
        municipality: wire.address?.municipality_code ?? null,
        languages: wire.languages.length > 0 ? wire.languages : service.languages,
        ...(channel && { channel }),
        serviceIds: [...(known?.serviceIds ?? []), service.id],
      });
    }
    if (located.length > 0) continue;
    const [channel] = [...channels].sort((a, b) => b.phones.length - a.phones.length);
    places.set(service.id, {
      id: service.id,
      name: service.name,
      position: null,
      municipality: null,
      languages: service.languages,
      ...(channel && { channel }),
      serviceIds: [service.id],
    });
  }
  return [...places.values()];
}
