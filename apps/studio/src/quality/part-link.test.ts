import type { Finding } from '@auroraai/dialogue/editing';
import { expect, it } from 'vitest';
import { partLink, placeOfFinding } from './part-link.ts';

const about: Omit<Finding, 'kind' | 'values'> = { severity: 'error', parts: [] };

it('A finding leads to its place: the missing language, the example, what has not the right form', () => {
  const text = { ...about, path: ['variants', 0, 'text'], language: 'sv' as const, values: {} };
  expect(placeOfFinding({ kind: 'missing-text', ...text })).toEqual(['variants', 0, 'text', 'sv']);
  expect(placeOfFinding({ kind: 'long-words', ...text })).toEqual(['variants', 0, 'text']);
  const form = { ...about, values: { place: 'steps[2].say' } };
  expect(placeOfFinding({ kind: 'form', ...form })).toEqual(['steps', 2, 'say']);
  expect(placeOfFinding({ kind: 'no-effect', ...about, values: {} })).toEqual([]);
});

it('The settings are a page of their own, every other part stands on the page of its kind', () => {
  expect(partLink('b', 'settings', 's', ['greeting'])).toBe('#/bots/b/settings?at=greeting');
  expect(partLink('b', 'form', 'f')).toBe('#/bots/b/flows/f');
});
