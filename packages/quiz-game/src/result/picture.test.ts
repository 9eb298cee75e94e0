import { expect, it } from 'vitest';
import { petalsOf } from './flower.ts';
import { pictureSvg } from './picture.ts';

it('A saved picture says in words what it shows, and nothing in it can act', () => {
  const scores = [
    { dimension: { id: 'a', name: { fi: 'Koti' } }, value: 7, band: 'fair' as const },
  ];
  const svg = pictureSvg({
    title: '<script>alert(1)</script>',
    petals: petalsOf(scores),
    lines: [{ text: '1. Koti "7"/10', band: 'fair' }],
    credit: 'a & b',
    direction: 'ltr',
  });
  expect(svg).toContain('1. Koti &#34;7&#34;/10');
  expect(svg).toContain('a &#38; b');
  expect(svg).not.toContain('<script');
  expect(svg.match(/<path /g)).toHaveLength(1);
});
