import { CODE_LISTS } from '@auroraai/open-data';
import { mapChannelV11, mapServiceV11 } from '@auroraai/open-data/ptv';
import type { Channel, Service } from '@auroraai/recommender';
import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../src/catalogue-index.ts';
import { indexCodes } from '../src/code-index.ts';
import { toChannelObject, toServiceObject } from '../src/v1/service-object.ts';
import ptvChannel from './fixtures/ptv-channel.json' with { type: 'json' };
import ptvService from './fixtures/ptv-service.json' with { type: 'json' };
import { goldenCatalogue } from './harness.ts';

const context = { codeLists: CODE_LISTS, origin: 'ptv' } as const;
const codes = indexCodes(CODE_LISTS, null);
const service = mapServiceV11(ptvService, context).value as Service;
const channel = mapChannelV11(ptvChannel, context).value as Channel;

const OTAVIA = {
  id: 'df0c2f24-d2bd-4ba7-bdcd-fcfc9f0d65a7',
  names: { fi: 'Mikkelin kaupungin liikelaitos Otavia' },
  type: null,
  municipalityCode: null,
  webPages: [],
};

function withService(changes: Partial<Service>) {
  const services = [{ ...goldenCatalogue.services[0]!, ...changes }];
  const catalogue = indexCatalogue({ ...goldenCatalogue, services });
  return toServiceObject(services[0]!, { catalogue, codes });
}

describe('R33: what v1 gives of a service and a channel of the national repository', () => {
  it('a channel: two telephones without the fax, four pages, seven addresses, place and hours', () => {
    expect(toChannelObject(channel, codes)).toMatchObject({
      service_channel_id: '961f1a02-0eb7-4b5d-9721-6b9f2d14ec6f',
      service_channel_name: 'Otavan Opisto / Otavia',
      service_channel_type: 'ServiceLocation',
      service_channel_description_summary: 'Otavan Opiston kampus sijaitsee Otavassa, Mikkelissä.',
      service_channel_description: expect.stringMatching(
        /^Otavan Opiston kampus .*globaalisti\.$/s,
      ),
      phone_numbers: ['Opintoasiainvastaava +358 447943552', '+358 447943565'],
      web_pages: [
        'http://www.otavanopisto.fi/',
        'http://www.nettilukio.fi',
        'http://www.nettiperuskoulu.fi',
        'http://aineopiskelu.otavanopisto.fi/aineopiskelu_etusivu',
      ],
      emails: [
        'info@otavia.fi',
        'nettilukio@otavia.fi',
        'nettiperuskoulu@otavia.fi',
        'aineopiskelu@otavia.fi',
        'kurssit@otavanopisto.fi',
        'maahanmuuttajakoulutukset@otavanopisto.fi',
        'aikuislukio@otavanopisto.fi',
      ],
      address: 'Otavantie 2 B, 50670, Mikkeli',
      location: { latitude: '6834688', longitude: '503879' },
      service_hours: [
        'Monday 08:00:00 - 16:00:00, Tuesday 08:00:00 - 16:00:00, Wednesday 08:00:00 - 16:00:00, Thursday 08:00:00 - 16:00:00, Friday 08:00:00 - 16:00:00',
      ],
    });
  });

  it('a service: its Finnish texts, its organisation, its codes and its channel', () => {
    const catalogue = indexCatalogue({
      services: [service],
      channels: [channel],
      organizations: [OTAVIA],
    });
    const own = { ...service, channelIds: [...service.channelIds, channel.id] };
    const object = toServiceObject(own, { catalogue, codes });
    expect(object).toMatchObject({
      service_id: '3668d250-cd80-45c4-abcc-9b2d3a2b3e42',
      service_name: 'Nettilukio aikuisille',
      service_description_summary: 'Aikuislukio verkko-opintoina.',
      service_description: expect.stringMatching(
        /^Nettilukiossa voit .*kokeita Nettilukiossa ei ole\.$/s,
      ),
      user_instruction: expect.stringMatching(
        /^Hae Nettilukioon .*perusopetuksen päättötodistuksen\./,
      ),
      charge_type: 'FreeOfCharge',
      charge_additional_info: '',
      requirements: ['Nettilukio on aikuislukio ja hakijan tulee olla vähintään 18-vuotias.'],
      responsible_organization: { id: OTAVIA.id, name: OTAVIA.names.fi },
      funding_type: 'PubliclyFunded',
      area_type: 'Nationwide',
      areas: [],
      target_groups: ['KR1'],
      service_collections: ['744c4b61-fde5-4d23-a844-cee5728b9119'],
    });
    expect(object.service_channels.map((one) => one.service_channel_id)).toContain(channel.id);
    const uris = object.service_class_uris as string[];
    expect(uris.map((uri) => uri.split('/').at(-1))).toEqual(['P6.10', 'P6.8', 'P6.13', 'P6']);
  });
});

describe('what v1 gives where something is missing or special', () => {
  it('texts that nobody has written in Finnish are empty strings', () => {
    const object = withService({ names: { sv: 'Konst' }, descriptions: {}, chargeType: null });
    expect(object).toMatchObject({
      service_name: '',
      service_description: '',
      charge_type: '',
      requirements: [],
      responsible_organization: null,
    });
  });

  it('municipalities carry their names in the three languages', () => {
    expect(withService({}).areas).toEqual([
      {
        type: 'Municipality',
        code: null,
        name: null,
        municipalities: [
          {
            code: '091',
            name: [
              { language: 'fi', value: 'Helsinki' },
              { language: 'sv', value: 'Helsingfors' },
              { language: 'en', value: 'Helsinki' },
            ],
          },
        ],
      },
    ]);
  });

  it('a channel without a place has neither address nor location', () => {
    expect(toChannelObject({ ...channel, addresses: [] }, codes)).toMatchObject({
      address: '',
      location: '',
    });
  });

  it('a channel that is always open says so, and exceptional hours are left out', () => {
    const [hours] = channel.hours;
    const always = { ...hours!, alwaysOpen: true, spans: [] };
    const exception = { ...hours!, kind: 'Exceptional' as const };
    expect(
      toChannelObject({ ...channel, hours: [always, exception] }, codes).service_hours,
    ).toEqual(['Aina avoinna']);
  });

  it('hours over several days name the last one', () => {
    const spans = [
      { from: 'Monday' as const, to: 'Friday' as const, opens: '08:00', closes: '16:00' },
    ];
    const hours = [{ ...channel.hours[0]!, spans }];
    expect(toChannelObject({ ...channel, hours }, codes).service_hours).toEqual([
      'Monday 08:00:00 - Friday 16:00:00',
    ]);
  });
});
