import type { ChannelModel, ServiceCardModel } from './service-card-model.ts';

/** A channel for tests and stories: a meeting place with hours and accessibility. */
export function exampleChannel(changes: Partial<ChannelModel> = {}): ChannelModel {
  return {
    id: 'channel-1',
    type: 'ServiceLocation',
    name: { text: 'Kohtaamispaikka Majakka', language: 'fi' },
    phones: [],
    emails: [],
    webPages: [],
    formFiles: [],
    address: null,
    directionsUrl: null,
    hours: [],
    accessibility: [],
    requiresAuthentication: false,
    requiresSignature: false,
    ...changes,
  };
}

/** A service for tests and stories. */
export function exampleService(changes: Partial<ServiceCardModel> = {}): ServiceCardModel {
  return {
    id: 'service-1',
    name: { text: 'Ystävätoiminta', language: 'fi' },
    summary: {
      text: 'Vapaaehtoinen ystävä kanssasi kahville, ulos tai vain juttelemaan.',
      language: 'fi',
    },
    officialPage: 'https://www.suomi.fi/palvelut/service-1',
    organization: { text: 'Revonsaaren kaupunki', language: 'fi' },
    sector: 'public',
    price: { kind: 'free', info: null },
    languages: ['fi', 'sv'],
    channels: [],
    reasons: [
      { key: 'topic', text: 'Kirjoitit: yksinäisyys.', removable: true },
      { key: 'nationwide', text: 'Palvelu on koko maassa.', removable: false },
    ],
    imaginary: true,
    credit: 'Kuviteltu palvelu, AuroraAI-toolkit.',
    ...changes,
  };
}

/** A service with every kind of way to reach it. */
export function exampleServiceWithAll(): ServiceCardModel {
  const weekdays = {
    kind: 'DaysOfTheWeek' as const,
    validFrom: null,
    validTo: null,
    closed: false,
    alwaysOpen: false,
    byReservation: false,
    info: null,
    spans: [{ from: 'Monday' as const, to: 'Friday' as const, opens: '09:00', closes: '16:00' }],
  };
  return exampleService({
    distanceMetres: 1_240,
    channels: [
      exampleChannel({
        address: 'Rantakatu 3, 99999 Revonsaari',
        directionsUrl: 'https://www.suomi.fi/kartta/reitit?to.lat=64.7&to.lon=22.9',
        hours: [weekdays],
        accessibility: [
          {
            heading: { text: 'Sisäänkäynti', language: 'fi' },
            sentences: [{ text: 'Ovella ei ole kynnystä.', language: 'fi' }],
          },
        ],
      }),
      exampleChannel({
        id: 'channel-2',
        type: 'Phone',
        name: { text: 'Puhelinneuvonta', language: 'fi' },
        phones: [
          {
            number: '0800 000 000',
            href: 'tel:0800000000',
            isText: false,
            isFree: true,
            notes: [],
          },
        ],
        hours: [weekdays],
      }),
      exampleChannel({
        id: 'channel-3',
        type: 'EChannel',
        name: { text: 'Varaa aika verkossa', language: 'fi' },
        webPages: [{ url: 'https://www.example.fi/aika', name: 'Ajanvaraus', language: 'fi' }],
        requiresAuthentication: true,
      }),
    ],
  });
}
