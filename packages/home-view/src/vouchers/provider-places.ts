import type { ServiceDetails, ServiceVoucher, VoucherProvider } from '@auroraai/api-client';
import type { ChannelModel } from '@auroraai/ui';
import { phoneHref } from '../events/phone-href.ts';
import { knownPosition } from '../map/geo/plane-position.ts';
import { toPlane } from '../map/geo/tm35fin.ts';
import { placesOf } from '../map/places/places-of.ts';
import type { ServicePlace } from '../map/places/service-place.ts';

/** Somebody with whom a voucher is good. */
export interface ProviderPlace {
  place: ServicePlace;
  prices: NonNullable<VoucherProvider['prices']>;
}

/** Where a voucher is good: the issuer's own providers, then the places of the services it names. Pure. */
export function providerPlaces(
  { own = [], channel_ids: only }: ServiceVoucher['providers'],
  services: readonly ServiceDetails[],
): ProviderPlace[] {
  const isMeant = ({ id }: ServicePlace) => only === undefined || only.includes(id);
  return [
    ...own.map((each) => ({ place: ownPlace(each), prices: each.prices ?? [] })),
    ...placesOf(services)
      .filter(isMeant)
      .map((place) => ({ place, prices: [] })),
  ];
}

function ownPlace({ id, name, address, position, phone, url }: VoucherProvider): ServicePlace {
  // What an issuer writes has no language of its own: Finnish is the likeliest.
  const marked = { text: name, language: 'fi' };
  const channel: ChannelModel = {
    id: `own-${id}`,
    type: 'ServiceLocation',
    name: marked,
    phones: phone
      ? [{ number: phone, href: phoneHref(phone), isText: false, isFree: false, notes: [] }]
      : [],
    emails: [],
    webPages: url ? [{ url, name: '', language: 'fi' }] : [],
    formFiles: [],
    address: address ?? null,
    directionsUrl: null,
    hours: [],
    accessibility: [],
    requiresAuthentication: false,
    requiresSignature: false,
  };
  return {
    id: channel.id,
    name: marked,
    position: position ? knownPosition(toPlane(position)) : null,
    municipality: null,
    languages: [],
    channel,
  };
}
