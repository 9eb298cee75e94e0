import { CODE_LISTS } from '@auroraai/open-data';
import type { WayOn } from '@auroraai/recommender';
import { describe, expect, it } from 'vitest';
import { indexCodes } from '../code-index.ts';
import { FILTER_NAMES } from './query.ts';
import { viewWayOn } from './way-on-text.ts';

const sources = { codes: indexCodes(CODE_LISTS, null), contactServiceId: null };
const ways: WayOn[] = [
  { kind: 'widen-area' },
  { kind: 'answer-questions' },
  { kind: 'contact-person' },
  { kind: 'browse-class', code: 'P5' },
  ...Object.keys(FILTER_NAMES).map((filter) => ({
    kind: 'remove-filter' as const,
    filter: filter as keyof typeof FILTER_NAMES,
  })),
];

describe('viewWayOn', () => {
  it.each(ways)('says every way on in three languages: %j', (way) => {
    const texts = (['fi', 'sv', 'en'] as const).map(
      (language) => viewWayOn(way, sources, language).text,
    );
    for (const text of texts) expect(text).toMatch(/^\p{Lu}.+\.$/u);
    expect(new Set(texts).size).toBe(3);
  });

  it('names the filter as the request named it', () => {
    const way = { kind: 'remove-filter', filter: 'countyCodes' } as const;
    expect(viewWayOn(way, sources, 'fi')).toMatchObject({
      filter: 'wellbeing_service_county_codes',
    });
  });

  it('leads to the page of the service where people answer, if there is one', () => {
    const contactServiceId = 'aab55d57-3b3b-4224-8336-827e79d1f288';
    const way = { kind: 'contact-person' } as const;
    expect(viewWayOn(way, { ...sources, contactServiceId }, 'sv')).toMatchObject({
      url: `https://www.suomi.fi/service/${contactServiceId}`,
    });
    expect(viewWayOn(way, sources, 'sv')).toMatchObject({ url: null });
  });

  it('names the class in the asked language', () => {
    const name = CODE_LISTS.serviceClasses.find(({ code }) => code === 'P1')?.sv;
    expect(viewWayOn({ kind: 'browse-class', code: 'P1' }, sources, 'sv').text).toContain(name);
  });
});
