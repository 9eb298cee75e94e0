import { describe, expect, it } from 'vitest';
import { EMPTY_STATE, NO_FILTERS } from './find-state.ts';
import { countFilters, requestOf } from './request-of.ts';

describe('The request for what a person has said', () => {
  it('is none while nothing is said, whatever the filters', () => {
    const filters = { ...NO_FILTERS, municipality: '491' };
    expect(requestOf({ ...EMPTY_STATE, text: '  ', filters }, 'fi')).toBeNull();
  });

  it('holds only what the person has said', () => {
    expect(requestOf({ ...EMPTY_STATE, text: ' yksin ' }, 'fi')).toEqual({
      text: 'yksin',
      language: 'fi',
      limit: 10,
    });
    expect(requestOf({ ...EMPTY_STATE, answers: { friends: 0 } }, 'sv')).toEqual({
      situation: { answers: { friends: 0 } },
      language: 'sv',
      limit: 10,
    });
  });

  it('names the filters that are set and the causes that are left out', () => {
    const state = {
      ...EMPTY_STATE,
      text: 'vuokra',
      filters: { ...NO_FILTERS, municipality: '491', includeNational: false, targetGroup: 'KR1.3' },
      without: [{ cause: { kind: 'topic', topic: 'housing' } as const, words: ['vuokra'] }],
    };
    expect(requestOf(state, 'en')).toMatchObject({
      filters: {
        municipality_codes: ['491'],
        include_national_services: false,
        target_groups: ['KR1.3'],
      },
      without: [{ kind: 'topic', topic: 'housing' }],
    });
  });
});

describe('The number of filters', () => {
  it('does not count where the person lives', () => {
    expect(countFilters(NO_FILTERS)).toBe(0);
    expect(countFilters({ ...NO_FILTERS, municipality: '491', channelType: 'Phone' })).toBe(1);
  });
});
