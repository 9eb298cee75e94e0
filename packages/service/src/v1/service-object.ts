import type { Channel, Localized, Service, ServiceArea, ServiceHours } from '@auroraai/recommender';
import { type CatalogueIndex, usableChannels } from '../catalogue-index.ts';
import type { CodeIndex } from '../code-index.ts';

/** A service as v1 gives it; AURORA_API §2.4 describes each field. All texts are Finnish. */
export interface ServiceObject {
  service_id: string;
  service_name: string;
  service_description: string;
  service_channels: ChannelObject[];
  [field: string]: unknown;
}

/** A channel as v1 gives it. */
export interface ChannelObject {
  service_channel_id: string;
  service_channel_type: string;
  web_pages: string[];
  [field: string]: unknown;
}

interface Names {
  catalogue: CatalogueIndex;
  codes: CodeIndex;
}

/** Maps a service of the catalogue to v1; its web pages stand there as they are. */
export function toServiceObject(service: Service, names: Names): ServiceObject {
  const responsible = names.catalogue.organizations.get(service.responsibleOrganizationId ?? '');
  return {
    service_id: service.id,
    service_name: finnish(service.names),
    service_description: finnish(service.descriptions),
    service_description_summary: finnish(service.summaries),
    funding_type: service.fundingType,
    user_instruction: finnish(service.userInstructions),
    service_channels: usableChannels(names.catalogue, service).map((channel) =>
      toChannelObject(channel, names.codes),
    ),
    area_type: service.areaType,
    areas: service.areas.map((area) => toArea(area, names.codes)),
    responsible_organization: responsible
      ? { id: responsible.id, name: finnish(responsible.names) }
      : null,
    target_groups: service.targetGroups,
    service_collections: service.collections.map(({ id }) => id),
    service_class_uris: service.serviceClasses.flatMap(
      (code) => names.codes.serviceClasses.get(code)?.uri ?? [],
    ),
    requirements: service.requirements.fi ? [service.requirements.fi] : [],
    charge_type: service.chargeType ?? '',
    charge_additional_info: finnish(service.chargeInfo),
  };
}

/** Maps a channel to v1. */
export function toChannelObject(channel: Channel, codes: CodeIndex): ChannelObject {
  const address = channel.addresses.find(({ kind }) => kind === 'Location');
  const municipality = codes.municipality(address?.municipalityCode ?? '');
  const { position } = address ?? {};
  return {
    service_channel_id: channel.id,
    service_channel_name: finnish(channel.names),
    service_channel_type: channel.type ?? '',
    service_channel_description_summary: finnish(channel.summaries),
    service_channel_description: finnish(channel.descriptions),
    phone_numbers: channel.phones
      .filter(({ kind }) => kind === 'Phone')
      .map(({ info, prefix, number }) => `${info} ${prefix} ${number}`.trim()),
    web_pages: finnishPages(channel),
    emails: channel.emails.filter(({ language }) => language === 'fi').map(({ value }) => value),
    address: address
      ? `${finnish(address.street)} ${address.streetNumber}, ${address.postalCode}, ${municipality?.fi ?? ''}`
      : '',
    location: address
      ? {
          latitude: position ? String(position.northing) : '',
          longitude: position ? String(position.easting) : '',
        }
      : '',
    service_hours: channel.hours.filter(({ kind }) => kind === 'DaysOfTheWeek').map(hoursText),
  };
}

/** The addresses of a channel's Finnish web pages; links refer to them by position. */
export function finnishPages(channel: Channel): string[] {
  return channel.webPages.filter(({ language }) => language === 'fi').map(({ url }) => url);
}

function finnish(text: Localized): string {
  return text.fi ?? '';
}

function toArea(area: ServiceArea, codes: CodeIndex) {
  const names = nameList(area.names);
  return {
    type: area.type,
    code: area.code,
    name: names.length > 0 ? names : null,
    municipalities: area.municipalityCodes.map((code) => {
      const municipality = codes.municipality(code);
      const { fi, sv, en } = municipality ?? { fi: code, sv: code, en: code };
      return { code, name: nameList({ fi, sv, en }) };
    }),
  };
}

function nameList(names: Localized): { language: string; value: string }[] {
  return Object.entries(names).map(([language, value]) => ({ language, value }));
}

function hoursText(hours: ServiceHours): string {
  if (hours.alwaysOpen) return 'Aina avoinna';
  return hours.spans
    .map(({ from, to, opens, closes }) => {
      const last = from === to ? '' : `${to} `;
      return `${from} ${withSeconds(opens)} - ${last}${withSeconds(closes)}`;
    })
    .join(', ');
}

function withSeconds(time: string): string {
  return time.length === 5 ? `${time}:00` : time;
}
