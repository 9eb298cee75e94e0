import type {
  ChannelSummary,
  LocalizedText,
  Phone,
  Reason,
  RecommendedService,
  ServiceHours,
  ServiceSummary,
} from '../types.ts';
import { groupPhone } from './group-phone.ts';

const PRICES = { FreeOfCharge: 'free', Chargeable: 'charged', Other: 'other' } as const;
const SECTORS = { PubliclyFunded: 'public', MarketFunded: 'private' } as const;

/** What a service card shows: every text with its language, nothing of the wire's own names. */
export type ServiceCardContent = ReturnType<typeof serviceCardContent>;

/**
 * What a card shows of a recommended service. Pure: the wire in, the card's own words out.
 * `isRemovable` says of a reason whether the person can try without it.
 */
export function serviceCardContent(
  recommended: RecommendedService,
  isRemovable: (reason: Reason) => boolean = () => false,
) {
  const { service, reasons, distance_metres: distanceMetres } = recommended;
  return {
    id: service.id,
    name: service.name,
    summary: service.summary,
    officialPage: service.official_page,
    organization: service.responsible_organization?.name ?? null,
    sector: service.funding_type && SECTORS[service.funding_type],
    price: {
      kind: service.charge_type && PRICES[service.charge_type],
      info: service.charge_info,
    },
    languages: service.languages,
    channels: service.channels.map((channel) => channelModel(channel, service)),
    ...(distanceMetres !== undefined && { distanceMetres }),
    reasons: reasons.map((reason, index) => ({
      key: String(index),
      text: reason.text,
      removable: isRemovable(reason),
    })),
    imaginary: service.imaginary,
    credit: service.credit,
  };
}

function channelModel(channel: ChannelSummary, service: ServiceSummary) {
  const { address, position } = channel;
  const city = address && [address.postal_code, address.post_office].filter(Boolean).join(' ');
  return {
    id: channel.id,
    type: channel.type,
    name: channel.name,
    phones: channel.phones.map(phoneModel),
    emails: channel.emails,
    webPages: channel.web_pages,
    formFiles: channel.form_files,
    address: address && [address.street, city].filter(Boolean).join(', '),
    // There is no way to a place that somebody has invented.
    directionsUrl:
      position && isInFinland(position) && !service.imaginary
        ? directionsUrl(position.latitude, position.longitude)
        : null,
    hours: channel.hours.map(hoursModel),
    accessibility: channel.accessibility,
    requiresAuthentication: channel.requires_authentication,
    requiresSignature: channel.requires_signature,
  };
}

function phoneModel(phone: Phone) {
  return {
    number: groupPhone(phone.number),
    href: phone.href,
    isText: phone.kind === 'Sms',
    isFree: phone.charge === 'FreeOfCharge',
    notes: [phone.info, phone.charge_info].filter(isMarked),
  };
}

function hoursModel(hours: ServiceHours) {
  return {
    kind: hours.kind,
    validFrom: hours.valid_from,
    validTo: hours.valid_to,
    closed: hours.closed,
    alwaysOpen: hours.always_open,
    byReservation: hours.by_reservation,
    info: hours.info?.text ?? null,
    ...(hours.info && { infoLanguage: hours.info.language }),
    spans: hours.spans,
  };
}

function isMarked(text: LocalizedText | null): text is LocalizedText {
  return text !== null && text.text !== '';
}

/** Whether a position lies about where Finland does: zeros and mistyped degrees lead nobody anywhere. */
function isInFinland({ latitude, longitude }: { latitude: number; longitude: number }): boolean {
  return latitude > 59 && latitude < 70.5 && longitude > 19 && longitude < 32;
}

/** The national service directory shows the way there. */
function directionsUrl(latitude: number, longitude: number): string {
  return `https://www.suomi.fi/kartta/reitit?to.lat=${latitude}&to.lon=${longitude}`;
}
