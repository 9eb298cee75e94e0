import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_LISTS } from '../../code-lists.ts';
import type { MappingContext } from '../mapped.ts';
import { mapChannelV12 } from './channel.ts';
import { mapOrganizationV12 } from './organization.ts';
import { mapServiceV12 } from './service.ts';
import { plainText } from './texts.ts';

const context: MappingContext = { codeLists: CODE_LISTS, origin: 'ptv' };
const alone = { channelIds: [], collections: [], generalDescription: null };
const ORGANIZATION = 'cd8efa0a-44f3-4748-a667-6402242e327d';

const service = {
  contentId: '3668d250-cd80-45c4-abcc-9b2d3a2b3e42',
  organizationContentId: ORGANIZATION,
  generalDescriptionContentId: null,
  serviceType: 'Service',
  targetGroups: ['KR1'],
  serviceClasses: ['P6.8'],
  lifeEvents: [],
  chargeType: 'Free',
  fundingType: 'PubliclyFunded',
  serviceLanguages: ['fi', 'sv'],
  producers: { selfProducedProducers: { organizations: [ORGANIZATION] } },
  area: {
    areaType: 'LimitedArea',
    municipalities: ['491'],
    regions: ['10'],
    wellbeingServicesCounties: [],
  },
  publishedAt: '2026-03-01T08:00:00.000Z',
  languageVersions: {
    fi: {
      name: 'Nettilukio',
      summary: 'Lukio verkossa.',
      description: '### Opiskele\n\n**Milloin** vain: [sivut](https://example.org)',
      conditions: 'Olet yli 18-vuotias.',
      freelyAssignedKeywords: ['etäopetus'],
    },
    sv: { name: 'Nätgymnasiet', summary: null },
  },
};

describe('a service of interface v12', () => {
  it('has its texts, areas, codes and organisations where the catalogue wants them', () => {
    const { value, problems } = mapServiceV12(
      service,
      { ...alone, channelIds: ['c1'], collections: [{ id: 'k', names: { fi: 'Opinnot' } }] },
      context,
    );
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      names: { fi: 'Nettilukio', sv: 'Nätgymnasiet' },
      summaries: { fi: 'Lukio verkossa.' },
      descriptions: { fi: 'Opiskele\n\nMilloin vain: sivut (https://example.org)' },
      requirements: { fi: 'Olet yli 18-vuotias.' },
      keywords: [{ fi: 'etäopetus' }],
      chargeType: 'FreeOfCharge',
      areaType: 'LimitedType',
      serviceClasses: ['P6.8'],
      targetGroups: ['KR1'],
      responsibleOrganizationId: ORGANIZATION,
      producerOrganizationIds: [ORGANIZATION],
      channelIds: ['c1'],
      collections: [{ id: 'k', names: { fi: 'Opinnot' } }],
      modified: '2026-03-01T08:00:00.000Z',
    });
    expect(value?.areas.map((area) => area.type)).toEqual(['Municipality', 'Region']);
    expect(value?.areas[1]?.municipalityCodes).toContain('593');
  });

  it('takes what it does not say itself from its general description', () => {
    const general = {
      chargeType: 'Charged',
      targetGroups: ['KR1.3'],
      languageVersions: {
        fi: { name: 'Lukio', description: 'Lukio kestää kolme vuotta.', userInstructions: 'Hae.' },
      },
    };
    const value = mapServiceV12(
      { ...service, chargeType: null },
      { ...alone, generalDescription: general },
      context,
    ).value;
    expect(value?.descriptions.fi).toMatch(/^Lukio kestää kolme vuotta\.\n\nOpiskele/);
    expect(value?.userInstructions).toEqual({ fi: 'Hae.' });
    expect(value?.chargeType).toBe('Chargeable');
    expect(value?.targetGroups).toEqual(['KR1', 'KR1.3']);
  });
});

describe('a channel of interface v12', () => {
  const place = {
    contentId: '961f1a02-0eb7-4b5d-9721-6b9f2d14ec6f',
    organizationContentId: ORGANIZATION,
    serviceChannelType: 'ServiceLocation',
    serviceLanguages: ['fi'],
    publishedAt: null,
    languageVersions: {
      fi: {
        name: 'Otavan Opisto',
        alternativeName: 'Otavia',
        isAlternativeNamePrimary: true,
        contactPhoneNumbers: [
          { type: 'DomesticPhone', number: '0295000', chargeType: 'Free' },
          { type: 'InternationalPhone', dialCode: '+358', number: '4479', chargeType: 'Charged' },
        ],
        contactFaxNumbers: [{ type: 'Fax', dialCode: '+358', number: '15', chargeType: 'Free' }],
        contactEmails: [{ email: 'info@example.org' }],
        contactWebPages: [{ name: 'Sivut', url: 'https://example.org' }],
      },
    },
    location: {
      streetAddresses: [
        {
          streetName: { fi: 'Otavantie' },
          addressDetail: '2 B',
          postalCode: '50670',
          coordinates: [
            { system: 'EPSG:3067', source: 'NLS', easting: 503800, northing: 6834600 },
            {
              system: 'EPSG:3067',
              source: 'AccessibilityRegister',
              easting: 503879,
              northing: 6834688,
            },
          ],
        },
      ],
    },
    serviceHours: {
      hours: [
        {
          type: 'WeeklyUntilFurtherNoticeServiceHour',
          heading: { fi: 'Kanslia' },
          additionalInformation: { fi: 'Soita ensin.' },
          weeklyHours: {
            monday: {
              hours: [
                { start: '09:00', end: '15:00', openingStatus: 'Open', repetition: 'Weekly' },
                { start: '16:00', end: '18:00', openingStatus: 'Open', repetition: 'OddWeeks' },
              ],
            },
          },
        },
        {
          type: 'ExceptionalDateRangeServiceHour',
          fromDate: '2026-12-24',
          toDate: '2026-12-26',
          weeklyHours: {},
        },
        { type: 'ContinuousAlwaysValidServiceHour', openingStatus: 'Open' },
      ],
      holidayServiceHours: null,
    },
  };
  const { value, problems } = mapChannelV12(place);

  it('shows the alternative name where the version says so', () => {
    expect(value?.names).toEqual({ fi: 'Otavia' });
  });

  it('has its phones with prefixes and what a call costs, the fax last', () => {
    expect(value?.phones.map(({ prefix, number, kind }) => [prefix, number, kind])).toEqual([
      ['', '0295000', 'Phone'],
      ['+358', '4479', 'Phone'],
      ['+358', '15', 'Fax'],
    ]);
    expect(value?.phones[0]?.charge).toBe('FreeOfCharge');
  });

  it('stands where it was measured', () => {
    expect(value?.addresses[0]).toMatchObject({
      kind: 'Location',
      street: { fi: 'Otavantie' },
      streetNumber: '2 B',
      position: { easting: 503879, northing: 6834688 },
    });
  });

  it('has weekly hours, exceptions and round-the-clock hours; odd weeks are left out aloud', () => {
    expect(value?.hours.map((hours) => hours.kind)).toEqual([
      'DaysOfTheWeek',
      'Exceptional',
      'DaysOfTheWeek',
    ]);
    expect(value?.hours[0]?.info.fi).toBe('Kanslia: Soita ensin.');
    expect(value?.hours[0]?.spans).toEqual([
      { from: 'Monday', to: 'Monday', opens: '09:00', closes: '15:00' },
    ]);
    expect(value?.hours[1]).toMatchObject({ closed: true, validTo: '2026-12-26' });
    expect(value?.hours[2]?.alwaysOpen).toBe(true);
    expect(problems).toEqual(['serviceHours: hours of odd or even weeks only were left out']);
  });

  it.each([
    ['EService', 'EChannel'],
    ['TelephoneService', 'Phone'],
    ['PrintableForm', 'PrintableForm'],
    ['WebPage', 'WebPage'],
  ])('of the type %s is a %s of the catalogue', (serviceChannelType, type) => {
    const raw = {
      ...place,
      serviceChannelType,
      electronicIdentification: 'Required',
      electronicSignature: { type: 'Required', numberOfRequiredSignatures: 1 },
    };
    const channel = mapChannelV12(raw).value;
    expect(channel?.type).toBe(type);
    expect(channel?.requiresAuthentication && channel.requiresSignature).toBe(true);
  });

  it('never throws, whatever a field holds', () => {
    const keys = [...Object.keys(service), ...Object.keys(place)];
    fc.assert(
      fc.property(
        fc.constantFrom(service, place),
        fc.dictionary(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 6 })),
        (base, changes) => {
          const raw = { ...base, ...changes };
          const results = [
            mapServiceV12(raw, { ...alone, generalDescription: changes }, context),
            mapChannelV12(raw),
            mapOrganizationV12(raw, context),
          ];
          for (const mapped of results) {
            expect(mapped.value !== null || mapped.problems.length > 0).toBe(true);
          }
        },
      ),
      { seed: 12, numRuns: 300 },
    );
  });
});

describe('an organisation of interface v12', () => {
  it('that is a municipality knows which', () => {
    const raw = {
      contentId: ORGANIZATION,
      organizationType: 'Municipality',
      area: { areaType: 'LimitedArea', municipalities: ['491'] },
      languageVersions: { fi: { name: 'Mikkelin kaupunki' } },
    };
    expect(mapOrganizationV12(raw, context).value).toMatchObject({
      names: { fi: 'Mikkelin kaupunki' },
      municipalityCode: '491',
    });
  });
});

describe('plain text from Markdown', () => {
  it.each([
    ['# Otsikko', 'Otsikko'],
    ['* yksi\n* kaksi', '– yksi\n– kaksi'],
    ['Katso [ohje](https://a.fi/x)', 'Katso ohje (https://a.fi/x)'],
    ['5 \\* 3', '5 * 3'],
    ['**tärkeää** ja snake_case_nimi', 'tärkeää ja snake_case_nimi'],
  ])('%j reads %j', (markdown, plain) => {
    expect(plainText(markdown)).toBe(plain);
  });
});
