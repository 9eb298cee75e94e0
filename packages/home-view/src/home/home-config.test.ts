import { describe, expect, it } from 'vitest';
import { readHomeConfig } from './home-config.ts';
import { HOME_PART_NAMES } from './parts.ts';

describe('The configuration of a home view', () => {
  it('keeps the order that the organisation wrote', () => {
    const { config, problems } = readHomeConfig({ parts: ['services', 'situation'] });
    expect(config.parts).toEqual(['services', 'situation']);
    expect(problems).toEqual([]);
  });

  it('names what it cannot use, and uses the rest', () => {
    const { config, problems } = readHomeConfig({ parts: ['services', 'horoscope', 'services'] });
    expect(config.parts).toEqual(['services']);
    expect(problems.map(({ path }) => path)).toEqual(['parts[1]', 'parts[2]']);
  });

  it.each([null, 7, 'services', {}, { parts: 'services' }, { parts: [] }, { parts: [{}] }])(
    'shows all parts when nothing can be used: %j',
    (json) => {
      expect(readHomeConfig(json).config.parts).toEqual(HOME_PART_NAMES);
    },
  );
});
