import type { Catalogue, Service } from '@auroraai/recommender';
import { describe, expect, it } from 'vitest';
import { CODE_LISTS } from './code-lists.ts';
import { SERVICES } from './services.ts';
import { validateCatalogue } from './validate-catalogue.ts';
import { validateCodeLists } from './validate-code-lists.ts';

const sound = SERVICES[0] as Service;

function messages(changes: Partial<Service>, others: Partial<Catalogue> = {}): string[] {
  const catalogue = {
    services: [{ ...sound, ...changes }],
    channels: [],
    organizations: [],
    ...others,
  };
  return validateCatalogue(catalogue, CODE_LISTS).map((problem) => problem.message);
}

describe('a catalogue', () => {
  it('is valid as it is shipped', () => {
    expect(messages({})).toEqual([]);
  });

  it.each<[string, Partial<Service>, string]>([
    ['an id that is no UUID', { id: 'id1' }, 'the id is not a UUID in lower case'],
    ['no name', { names: {} }, 'the service has no name'],
    ['an empty summary', { summaries: { sv: ' ' } }, 'summaries is empty in sv'],
    ['an unknown class', { serviceClasses: ['P99'] }, 'serviceClasses has the unknown code P99'],
    ['an unknown group', { targetGroups: ['KR9'] }, 'targetGroups has the unknown code KR9'],
    ['a channel of nobody', { channelIds: ['x'] }, 'channelIds has the unknown code x'],
    [
      'an organisation of nobody',
      { responsibleOrganizationId: 'x' },
      'organisations has the unknown code x',
    ],
    ['no area', { areaType: 'LimitedType' }, 'the service is limited to no area at all'],
    [
      'labels without areas',
      { labels: { areas: [], source: 'expert' } },
      'the labels contradict their source',
    ],
  ])('is refused with %s', (_, changes, message) => {
    expect(messages(changes)).toEqual([message]);
  });

  it('is refused when an id is there twice', () => {
    expect(messages({}, { services: [sound, sound] })).toEqual(['the id is there twice']);
  });
});

describe('code lists', () => {
  it('are refused with a municipality that is in no known region', () => {
    const [first] = CODE_LISTS.municipalities;
    if (!first) throw new Error('There is no municipality.');
    const lists = { ...CODE_LISTS, municipalities: [{ ...first, region: '77' }] };
    expect(validateCodeLists(lists)).toEqual([
      { where: 'municipality 005', message: 'the region has the unknown code 77' },
    ]);
  });
});
