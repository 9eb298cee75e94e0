import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import location from '../../../test/ptv-samples/channel-location.json' with { type: 'json' };
import limited from '../../../test/ptv-samples/service-in-municipalities.json' with {
  type: 'json',
};
import nationwide from '../../../test/ptv-samples/service-nationwide.json' with { type: 'json' };
import { CODE_LISTS } from '../../code-lists.ts';
import type { MappingContext } from '../mapped.ts';
import { mapChannelV11 } from './channel.ts';
import { mapOrganizationV11 } from './organization.ts';
import { mapServiceV11 } from './service.ts';

const context: MappingContext = { codeLists: CODE_LISTS, origin: 'ptv' };

describe('R33: a real service and a real channel of interface v11', () => {
  const { value: channel, problems } = mapChannelV11(location, context);

  it('keep two phones, four pages and seven e-mail addresses', () => {
    expect(problems).toEqual([]);
    expect(channel?.phones.map(({ prefix, number }) => prefix + number)).toEqual([
      '+358447943552',
      '+358447943565',
    ]);
    expect(channel?.phones[0]?.info).toBe('Opintoasiainvastaava');
    expect(channel?.webPages).toHaveLength(4);
    expect(channel?.webPages[0]).toEqual({
      url: 'http://www.otavanopisto.fi/',
      name: 'Otavan Opiston verkkosivut',
      language: 'fi',
    });
    expect(channel?.emails).toHaveLength(7);
  });

  it('keep a fax as a fax, so that whoever shows phones can drop it', () => {
    const fax = { type: 'Fax', prefixNumber: '+358', number: '15123', language: 'fi' };
    const raw = { ...location, phoneNumbers: [...location.phoneNumbers, fax] };
    const kinds = mapChannelV11(raw, context).value?.phones.map((phone) => phone.kind);
    expect(kinds).toEqual(['Phone', 'Phone', 'Fax']);
  });

  it('keep one set of weekly hours, Monday to Friday 08:00–16:00', () => {
    expect(channel?.hours).toHaveLength(1);
    const [hours] = channel?.hours ?? [];
    expect(hours).toMatchObject({ kind: 'DaysOfTheWeek', validFrom: null, closed: false });
    expect(hours?.spans).toHaveLength(5);
    expect(hours?.spans[0]).toEqual({
      from: 'Monday',
      to: 'Monday',
      opens: '08:00',
      closes: '16:00',
    });
  });

  it('take address and place from the Location address, the place in metres', () => {
    expect(channel?.addresses).toHaveLength(1);
    expect(channel?.addresses[0]).toMatchObject({
      kind: 'Location',
      street: { fi: 'Otavantie', se: 'Otavantie', sms: 'Otavantie' },
      streetNumber: '2 B',
      postalCode: '50670',
      postOffice: { fi: 'OTAVA' },
      municipalityCode: '491',
      position: { easting: 503879, northing: 6834688 },
    });
  });

  it('keep what was measured on the spot in all its languages', () => {
    expect(channel?.accessibility).toHaveLength(3);
    expect(channel?.accessibility[1]?.heading.en).toBe('The main entrance');
    expect(channel?.accessibility.flatMap((group) => group.sentences)).toHaveLength(10);
  });

  it('keep the service with its channels, collection, classes and organisations', () => {
    const mapped = mapServiceV11(nationwide, context);
    expect(mapped.problems).toEqual([]);
    expect(mapped.value).toMatchObject({
      id: '3668d250-cd80-45c4-abcc-9b2d3a2b3e42',
      names: { fi: 'Nettilukio aikuisille' },
      summaries: { fi: 'Aikuislukio verkko-opintoina.' },
      chargeType: 'FreeOfCharge',
      areaType: 'Nationwide',
      serviceClasses: ['P6.10', 'P6.8', 'P6.13', 'P6'],
      targetGroups: ['KR1'],
      responsibleOrganizationId: 'df0c2f24-d2bd-4ba7-bdcd-fcfc9f0d65a7',
      producerOrganizationIds: [
        'cd8efa0a-44f3-4748-a667-6402242e327d',
        'df0c2f24-d2bd-4ba7-bdcd-fcfc9f0d65a7',
      ],
      collections: [{ id: '744c4b61-fde5-4d23-a844-cee5728b9119' }],
      archived: false,
      modified: '2020-04-22T09:35:58.293Z',
    });
    expect(mapped.value?.channelIds[0]).toBe('16afd0e8-f069-4ded-9967-f220107494db');
    expect(mapped.value?.keywords[0]).toEqual({ fi: 'etäopetus' });
    expect(mapped.value?.requirements.fi).toMatch(/^Nettilukio on aikuislukio/);
  });

  it('keep the municipalities of a limited service', () => {
    const service = mapServiceV11(limited, context).value;
    expect(service?.areaType).toBe('LimitedType');
    expect(service?.areas[0]?.municipalityCodes.slice(0, 1)).toEqual(['426']);
  });
});

describe('interface v11 beyond the samples', () => {
  const named = (names: object[]) => ({ id: 'x', areaType: 'Nationwide', serviceNames: names });
  const name = { type: 'Name', language: 'fi', value: 'Neuvola' };

  it('shows the alternative name where the channel says so', () => {
    const raw = {
      id: 'c',
      serviceChannelType: 'Phone',
      serviceChannelNames: [name, { type: 'AlternativeName', language: 'fi', value: 'Neuvis' }],
      displayNameType: [{ type: 'AlternativeName', language: 'fi' }],
    };
    expect(mapChannelV11(raw, context).value?.names).toEqual({ fi: 'Neuvis' });
  });

  it('keeps all six languages and leaves others out', () => {
    const languages = ['fi', 'sv', 'en', 'se', 'smn', 'sms', 'de'];
    const raw = named(languages.map((language) => ({ ...name, language })));
    expect(Object.keys(mapServiceV11(raw, context).value?.names ?? {})).toEqual(
      languages.slice(0, 6),
    );
  });

  it('puts the general description before the service’s own', () => {
    const raw = {
      ...named([name]),
      serviceDescriptions: [
        { type: 'Description', language: 'fi', value: 'Meillä on kaksi toimipistettä.' },
        { type: 'GD_Description', language: 'fi', value: 'Neuvola seuraa lapsen kasvua.' },
        { type: 'GD_UserInstruction', language: 'fi', value: 'Varaa aika.' },
      ],
    };
    const service = mapServiceV11(raw, context).value;
    expect(service?.descriptions.fi).toBe(
      'Neuvola seuraa lapsen kasvua.\n\nMeillä on kaksi toimipistettä.',
    );
    expect(service?.userInstructions.fi).toBe('Varaa aika.');
  });

  it('expands a wellbeing services county that comes without municipalities', () => {
    const area = { type: 'WellbeingServiceCounties', code: '10' };
    const raw = { ...named([name]), areaType: 'LimitedType', areas: [area] };
    const [read] = mapServiceV11(raw, context).value?.areas ?? [];
    expect(read?.type).toBe('WellbeingServicesCounty');
    expect(read?.municipalityCodes).toEqual(
      CODE_LISTS.municipalities.filter((row) => row.county === '10').map((row) => row.code),
    );
  });

  it.each([
    ['Region', 'Region'],
    ['Province', 'Region'],
    ['HospitalDistrict', 'HospitalRegions'],
    ['BusinessSubRegion', 'BusinessSubRegions'],
  ])('reads an area of the type %s as %s, with the municipalities it names', (type, read) => {
    const area = { type, code: '10', municipalities: [{ code: '491' }] };
    const raw = { ...named([name]), areaType: 'LimitedType', areas: [area] };
    const { value, problems } = mapServiceV11(raw, context);
    expect(value?.areas[0]).toMatchObject({ type: read, code: '10', municipalityCodes: ['491'] });
    expect(problems).toEqual([]);
  });

  it('leaves unknown codes out and says which', () => {
    const raw = { ...named([name]), serviceClasses: [{ code: 'P5' }, { code: 'P99' }] };
    const mapped = mapServiceV11(raw, context);
    expect(mapped.value?.serviceClasses).toEqual(['P5']);
    expect(mapped.problems).toEqual(['serviceClasses: the code P99 is unknown']);
  });

  it('refuses coordinates in degrees instead of putting a place into the sea', () => {
    const streetAddress = { street: [], latitude: '60.17', longitude: '24.94' };
    const raw = { ...location, addresses: [{ type: 'Location', streetAddress }] };
    const mapped = mapChannelV11(raw, context);
    expect(mapped.value?.addresses[0]?.position).toBeNull();
    expect(mapped.problems).toEqual(['addresses: the position 24.94, 60.17 is not in Finland']);
  });

  it('drops a page whose address could carry a script', () => {
    const webPages = [{ url: 'javascript:alert(1)', value: 'x', language: 'fi' }];
    const mapped = mapChannelV11({ ...location, webPages }, context);
    expect(mapped.value?.webPages).toEqual([]);
    expect(mapped.problems).toHaveLength(1);
  });

  it('knows the files of a printable form and an e-service that asks who you are', () => {
    const form = {
      id: 'f',
      serviceChannelType: 'PrintableForm',
      serviceChannelNames: [name],
      channelUrls: [{ type: 'PDF', language: 'fi', value: 'https://example.org/lomake.pdf' }],
      requiresAuthentication: true,
    };
    const channel = mapChannelV11(form, context).value;
    expect(channel?.formFiles[0]?.url).toBe('https://example.org/lomake.pdf');
    expect(channel?.requiresAuthentication).toBe(true);
  });

  it('takes the day of an exception from its date, also where midnight is written in UTC', () => {
    const serviceHours = [
      {
        serviceHourType: 'Exceptional',
        validFrom: '2026-12-23T22:00:00Z',
        validTo: '2026-12-24T22:00:00Z',
        openingHour: [{ dayFrom: null, from: '09:00:00', to: '12:00:00' }],
      },
    ];
    const [hours] = mapChannelV11({ ...location, serviceHours }, context).value?.hours ?? [];
    expect(hours).toMatchObject({ validFrom: '2026-12-24', validTo: '2026-12-25' });
    expect(hours?.spans[0]?.from).toBe('Thursday');
  });

  it('marks what is not published as archived', () => {
    const raw = { ...nationwide, publishingStatus: 'Withdrawn' };
    expect(mapServiceV11(raw, context).value?.archived).toBe(true);
  });

  it('maps an organisation with its municipality', () => {
    const raw = {
      id: 'CD8EFA0A-44f3-4748-a667-6402242e327d',
      organizationType: 'Municipality',
      organizationNames: [{ ...name, value: 'Mikkelin kaupunki' }],
      municipality: { code: '491' },
    };
    expect(mapOrganizationV11(raw, context).value).toEqual({
      id: 'cd8efa0a-44f3-4748-a667-6402242e327d',
      names: { fi: 'Mikkelin kaupunki' },
      type: 'Municipality',
      municipalityCode: '491',
      webPages: [],
    });
  });

  it('never throws, whatever a field holds', () => {
    const keys = [...new Set([...Object.keys(nationwide), ...Object.keys(location)])];
    const mappers = [mapServiceV11, mapChannelV11, mapOrganizationV11];
    fc.assert(
      fc.property(
        fc.constantFrom(nationwide, location, {}),
        fc.dictionary(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 5 })),
        (base, changes) => {
          for (const map of mappers) {
            const mapped = map({ ...base, ...changes }, context);
            expect(mapped.value !== null || mapped.problems.length > 0).toBe(true);
          }
        },
      ),
      { seed: 11, numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        for (const map of mappers) map(raw, context);
      }),
      { seed: 12, numRuns: 200 },
    );
  });
});
