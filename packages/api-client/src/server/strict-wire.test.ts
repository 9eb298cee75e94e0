import { describe, expect, test } from 'vitest';
import { AuroraError } from '../errors.ts';
import type { V1RecommendServiceRequest, V1ServiceFilters } from '../generated/aurora.generated.ts';
import { encodeRecommendService, encodeTextSearch } from './strict-wire.ts';

const friends = { life_situation_meters: { friends: [2] } };

describe('a situation', () => {
  test('is sent as it is when version 1 takes it', () => {
    const request: V1RecommendServiceRequest = {
      life_situation_meters: { friends: [2], finance: [9, 8] },
      service_filters: {
        municipality_codes: ['491'],
        include_national_services: false,
        target_groups: ['KR1'],
      },
      limit: 3,
      rerank: true,
      session_id: 's1',
    };
    expect(encodeRecommendService(request)).toEqual(request);
  });

  test('never carries an age or anything else that version 1 does not know', () => {
    const service_filters = { age: 17 } as V1ServiceFilters;
    const request = { ...friends, age: 17, language: 'fi', service_filters };
    expect(encodeRecommendService(request)).toEqual(friends);
  });

  test('leaves out areas without an answer', () => {
    const life_situation_meters = { friends: [2], health: [], housing: [] };
    expect(encodeRecommendService({ life_situation_meters })).toEqual(friends);
  });

  test.each([{}, { health: [] }])(
    'without any answer is refused before it is sent: %j',
    (meters) => {
      const encode = () => encodeRecommendService({ life_situation_meters: meters });
      expect(encode).toThrow(AuroraError);
    },
  );

  test('leaves out empty lists, and filters that then say nothing', () => {
    const encode = (service_filters: V1RecommendServiceRequest['service_filters']) =>
      encodeRecommendService({ ...friends, ...(service_filters && { service_filters }) });
    expect(encode({ region_codes: [], service_classes: [] })).toEqual(friends);
    expect(encode({ region_codes: [], funding_type: ['MarketFunded'] })).toEqual({
      ...friends,
      service_filters: { funding_type: ['MarketFunded'] },
    });
  });

  test('that asks for nationwide services only says nothing else about areas', () => {
    const service_filters = {
      only_national_services: true,
      include_national_services: true,
      municipality_codes: ['491'],
      region_codes: ['01'],
      hospital_district_codes: ['25'],
      wellbeing_service_county_codes: ['05'],
      target_groups: ['KR1' as const],
    };
    expect(encodeRecommendService({ ...friends, service_filters }).service_filters).toEqual({
      only_national_services: true,
      target_groups: ['KR1'],
    });
  });

  test('keeps its areas when nationwide services alone are not asked for', () => {
    const service_filters = { only_national_services: false, municipality_codes: ['491'] };
    const request = { ...friends, service_filters };
    expect(encodeRecommendService(request)).toEqual(request);
  });
});

test('a text search carries its text, its language and no session id', () => {
  const request = { search_text: 'yksin', language: 'fi' as const, limit: 2, session_id: 's1' };
  expect(encodeTextSearch(request)).toEqual({ search_text: 'yksin', language: 'fi', limit: 2 });
});

test('the caller keeps an unchanged request', () => {
  const service_filters = { only_national_services: true, municipality_codes: ['491'] };
  encodeRecommendService({ ...friends, service_filters });
  expect(service_filters.municipality_codes).toEqual(['491']);
});
