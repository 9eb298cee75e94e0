import type { QualityFigures, VersionQuality } from '@auroraai/api-client/studio';
import { expect, it } from 'vitest';
import { languagesOf, risePoints, risesOf, understoodOf } from './rise-points.ts';

const figures = (right: number, language = 'fi'): QualityFigures => ({
  languages: [{ language, examples: 9, right }],
  tests: { all: 0, passed: 0 },
  findings: { error: 0, warning: 0, note: 0 },
});
const version = (number: number, found: QualityFigures | null): VersionQuality => ({
  ...{ number, published_at: `2026-11-0${number}T08:00:00Z`, figures: found, people: null },
});

it('The draft is compared with what people talk with now, a version with the one before it', () => {
  const versions = [version(1, figures(3)), version(2, figures(6))];
  expect(risesOf(risePoints(versions, null))).toEqual([
    { language: 'fi', since: 1, before: 33, after: 67 },
  ]);
  expect(risesOf(risePoints(versions, figures(9)))).toEqual([
    { language: 'fi', since: 2, before: 67, after: 100 },
  ]);
});

it('A version that has not been measured is no point; of one point or a new language no rise is told', () => {
  const points = risePoints([version(1, figures(3)), version(2, null)], null);
  expect(points).toHaveLength(1);
  expect(risesOf(points)).toEqual([]);
  const both = risePoints([version(1, figures(3))], figures(3, 'sv'));
  expect(languagesOf(both)).toEqual(['fi', 'sv']);
  expect(risesOf(both)).toEqual([]);
});

it('Of no examples no share is told', () => {
  expect(
    understoodOf({ ...figures(0), languages: [{ language: 'fi', examples: 0, right: 0 }] }, 'fi'),
  ).toBeNull();
});
