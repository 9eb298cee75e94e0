import type { ChannelSource, PhoneSource, ServiceSource } from '../source/model.ts';
import { buildings } from '../source/places.ts';
import { address } from './address.ts';
import {
  items,
  LANGUAGES,
  lookUp,
  MODIFIED,
  pages,
  slug,
  stableId,
  townArea,
  typed,
} from './common.ts';
import { serviceHour } from './hours.ts';

const CALL_PRICE = {
  fi: 'Puhelu maksaa saman kuin puhelu tavalliseen numeroon.',
  sv: 'Samtalet kostar lika mycket som till ett vanligt nummer.',
  en: 'Calls cost the same as to an ordinary number.',
};

/** A telephone number, repeated for each language as PTV does. */
function phones(sources: readonly PhoneSource[] = []) {
  return sources.flatMap(({ line, info, charge = 'Chargeable', sms = false }) =>
    LANGUAGES.map((language) => ({
      type: sms ? 'Sms' : 'Phone',
      additionalInformation: info?.[language] ?? null,
      serviceChargeType: charge,
      chargeDescription: charge === 'Chargeable' ? CALL_PRICE[language] : null,
      prefixNumber: '+358',
      isFinnishServiceNumber: false,
      number: `11000${String(line).padStart(4, '0')}`,
      language,
    })),
  );
}

function emails(name: string | undefined) {
  return name === undefined
    ? []
    : LANGUAGES.map((language) => ({ value: `${name}@revonsaari.example`, language }));
}

function support(source: ChannelSource) {
  return { supportPhones: phones(source.phones), supportEmails: emails(source.email) };
}

function accessible(source: ChannelSource) {
  return pages(source.name).map(({ language }) => ({
    accessibilityClassificationLevel: 'FullyCompliant',
    wcagLevel: 'LevelAA',
    accessibilityStatementWebPageName: {
      fi: 'Saavutettavuusseloste',
      sv: 'Tillgänglighetsutlåtande',
      en: 'Accessibility statement',
    }[language],
    accessibilityStatementWebPage: `https://revonsaari.example/${{ fi: 'saavutettavuus', sv: 'sv/tillganglighet', en: 'en/accessibility' }[language]}`,
    language,
  }));
}

/** What only one type of channel has. */
function ofType(source: ChannelSource) {
  switch (source.type) {
    case 'ServiceLocation': {
      const building = lookUp(
        new Map(Object.entries(buildings)),
        source.building ?? '',
        'building',
      );
      return {
        displayNameType: LANGUAGES.map((language) => ({ type: 'Name', language })),
        phoneNumbers: phones(source.phones),
        emails: emails(source.email),
        webPages: pages(source.name),
        addresses: [address(building)],
      };
    }
    case 'Phone':
      return {
        phoneNumbers: phones(source.phones),
        supportEmails: emails(source.email),
        webPages: pages(source.name),
      };
    case 'EChannel':
      return {
        ...support(source),
        webPages: pages(source.name),
        requiresAuthentication: source.authentication ?? false,
        requiresSignature: source.signature ?? false,
        signatureQuantity: source.signature ? 1 : null,
        accessibilityClassification: accessible(source),
        attachments: [],
      };
    case 'WebPage':
      return {
        ...support(source),
        webPages: pages(source.name),
        accessibilityClassification: accessible(source),
      };
    case 'PrintableForm':
      return {
        ...support(source),
        webPages: pages(source.name),
        formIdentifier: LANGUAGES.map((language) => ({ value: source.form ?? '', language })),
        deliveryAddresses: [
          {
            subType: 'NoAddress',
            postOfficeBoxAddress: null,
            streetAddress: null,
            deliveryAddressInText: items({
              fi: 'Postita lomake tai tuo se kunnantalolle: Revontulentie 1, 99999 REVONSAARI.',
              sv: 'Skicka blanketten eller lämna den i kommunalhuset: Norrskensvägen 1, 99999 NORRSKENSÖ.',
              en: 'Post the form or bring it to the town hall: Revontulentie 1, 99999 REVONSAARI.',
            }),
            formReceiver: [],
          },
        ],
        channelUrls: LANGUAGES.map((language) => ({
          language,
          value: `https://revonsaari.example/${{ fi: 'lomakkeet', sv: 'sv/blanketter', en: 'en/forms' }[language]}/${slug(source.form ?? '')}-${language}.pdf`,
          type: 'PDF',
        })),
        attachments: [],
      };
  }
}

/** A channel of the town in the shape of PTV's interface, version 11. */
export function expandChannel(source: ChannelSource, services: readonly ServiceSource[]) {
  const modified = source.modified ?? MODIFIED;
  return {
    id: stableId('channel', source.key),
    sourceId: source.key,
    serviceChannelType: source.type,
    organizationId: stableId('organization', source.org),
    serviceChannelNames: typed(source.name, 'Name'),
    serviceChannelDescriptions: [
      ...typed(source.summary, 'Summary'),
      ...typed(source.text, 'Description'),
    ],
    ...townArea,
    ...ofType(source),
    languages: source.languages ?? [...LANGUAGES],
    serviceHours: (source.hours ?? []).map(serviceHour),
    services: services
      .filter((service) => service.channels.includes(source.key))
      .map((service) => ({
        service: { id: stableId('service', service.key), name: service.name.fi },
        ...connection(service.modified ?? MODIFIED),
      })),
    publishingStatus: 'Published',
    modified,
    responsibleSoteOrganization: null,
    ontologyTerms: [],
  };
}

/** What PTV says of a connection between a service and a channel. */
export function connection(modified: string) {
  return {
    serviceChargeType: null,
    description: [],
    extraTypes: [],
    serviceHours: [],
    contactDetails: null,
    digitalAuthorizations: [],
    modified,
  };
}
