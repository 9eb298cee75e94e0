import { describe, expect, test } from 'vitest';
import { recommendation, serviceDetails } from '../../test/answers.ts';
import { RecommendationResponse, ServiceDetails } from '../generated/shapes.generated.ts';
import { findFault } from './find-fault.ts';
import type { Shape } from './shape.ts';

/** A copy of an answer with one place changed. */
function changed(value: unknown, path: string, to: unknown): unknown {
  const copy = structuredClone(value);
  const keys = path.split('/').slice(1);
  const last = keys.pop() ?? '';
  let place = copy as Record<string, unknown>;
  for (const key of keys) place = place[key] as Record<string, unknown>;
  if (to === undefined) delete place[last];
  else place[last] = to;
  return copy;
}

test('an honest answer has no fault', () => {
  expect(findFault(RecommendationResponse, recommendation)).toBe(undefined);
  expect(findFault(ServiceDetails, serviceDetails)).toBe(undefined);
});

test('a member that is not known yet is let through', () => {
  const answer = { ...recommendation, more: 'from a newer service' };
  expect(findFault(RecommendationResponse, answer)).toBe(undefined);
});

test.each([
  ['/recommendation_id', 'not-an-id'],
  ['/recommendation_id', undefined],
  ['/recommended_services', {}],
  ['/recommended_services', null],
  ['/recommended_services/0/rank', '1'],
  ['/recommended_services/0/rank', 1.5],
  ['/recommended_services/0/similarity_score', 1.1],
  ['/recommended_services/0/similarity_score', Number.POSITIVE_INFINITY],
  ['/recommended_services/0/service/name', 'a name'],
  ['/recommended_services/0/service/name/language', 'de'],
  ['/recommended_services/0/service/imaginary', 0],
  ['/recommended_services/0/service/summary', undefined],
  ['/recommended_services/0/reasons/0', { kind: 'magic', text: 'Because.' }],
  ['/total', -1],
])('the place of a fault is told: %s = %j', (path, to) => {
  expect(findFault(RecommendationResponse, changed(recommendation, path, to))).toBe(path);
});

describe('links', () => {
  const place = '/channels/0/web_pages/0/url';

  test.each([
    'javascript:alert(1)',
    ' https://a.example',
    'JAVASCRIPT:x',
    'data:text/html,x',
    'https://a.example/"onclick=',
    '//a.example',
  ])('%j is not let through', (url) => {
    expect(findFault(ServiceDetails, changed(serviceDetails, place, url))).toBe(place);
  });

  test.each(['tel:112', 'sms:+358401234567'])('%s can be called', (href) => {
    const phone = {
      number: '112',
      href,
      kind: 'Phone',
      info: null,
      charge: null,
      charge_info: null,
    };
    const details = changed(serviceDetails, '/channels/0/phones', [phone]);
    expect(findFault(ServiceDetails, details)).toBe(undefined);
    const bad = changed(details, '/channels/0/phones/0/href', 'tel:1;x');
    expect(findFault(ServiceDetails, bad)).toBe('/channels/0/phones/0/href');
  });
});

test('members of the prototype do not count as members', () => {
  const any: Shape = { type: 'any' };
  const shape: Shape = { type: 'object', required: { toString: any } };
  expect(findFault(shape, {})).toBe('/toString');
});

test('limits of lists and texts hold at both ends', () => {
  const list: Shape = { type: 'array', items: { type: 'any' }, min: 1, max: 2 };
  expect([[], [1], [1, 2], [1, 2, 3]].map((value) => findFault(list, value))).toEqual([
    '',
    undefined,
    undefined,
    '',
  ]);
  const text: Shape = { type: 'string', min: 1, max: 2 };
  expect(['', 'a', 'ab', 'abc'].map((value) => findFault(text, value))).toEqual([
    '',
    undefined,
    undefined,
    '',
  ]);
});
