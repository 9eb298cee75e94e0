/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastRatio, mix, parseHex, type Rgb } from './contrast.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
  .replaceAll(/\(\s+/g, '(')
  .replaceAll(/\s+\)/g, ')');

const plain = css.slice(0, css.indexOf('@media'));
const moreContrast = /@media \(prefers-contrast: more\) \{([\s\S]*?)\n\}/.exec(css)?.[1] ?? '';

function declarations(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/--aurora-([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
      name!,
      value!.replaceAll(/\s+/g, ' '),
    ]),
  );
}

const base = declarations(plain);
const themes = {
  light: { tokens: base, side: 0 },
  dark: { tokens: base, side: 1 },
  'light, more contrast': {
    tokens: new Map([...base, ...declarations(moreContrast)]),
    side: 0,
  },
  'dark, more contrast': { tokens: new Map([...base, ...declarations(moreContrast)]), side: 1 },
} as const;

function color(theme: keyof typeof themes, name: string): Rgb {
  const { tokens, side } = themes[theme];
  const resolve = (value: string, own?: string): Rgb => {
    const pair = /light-dark\((#\w+), (#\w+)\)/.exec(value);
    if (pair) return parseHex(pair[side + 1]!);
    const mixed = /^color-mix\(in srgb, (var\(.*?\)) (\d+)%, (var\(.*?\))\)$/.exec(value);
    if (mixed) return mix(resolve(mixed[1]!, own), Number(mixed[2]) / 100, resolve(mixed[3]!, own));
    const reference = /^var\(--aurora-([\w-]+)\)$/.exec(value)?.[1];
    // A token that the high-contrast block replaces by itself means the plain one.
    if (reference) return resolve((reference === own ? base : tokens).get(reference)!, reference);
    return parseHex(value);
  };
  return resolve(tokens.get(name)!, name);
}

const TEXT = 4.5;
const SHAPE = 3;

/** Every pair that the components put on each other: front, back, least ratio. */
const PAIRS: [string, string, number][] = [
  ...['color-surface', 'surface-subtle', 'surface-strong', 'accent-subtle'].flatMap(
    (back): [string, string, number][] => [
      ['color-text', back, TEXT],
      ['text-muted', back, TEXT],
      ['color-accent', back, TEXT],
      ['accent-strong', back, TEXT],
      ['danger', back, TEXT],
      ['success', back, TEXT],
      ['notice', back, TEXT],
      ['low', back, TEXT],
      ['fair', back, TEXT],
      ['good', back, TEXT],
      ['border-strong', back, SHAPE],
      ['focus', back, SHAPE],
    ],
  ),
  ['color-accent-text', 'color-accent', TEXT],
  ['color-accent-text', 'accent-strong', TEXT],
  ['color-surface', 'low', TEXT],
  ['color-surface', 'fair', TEXT],
  ['color-surface', 'good', TEXT],
];

describe.each(Object.keys(themes) as (keyof typeof themes)[])('The theme %s', (theme) => {
  it.each(PAIRS)('shows %s on %s with a contrast of at least %s', (front, back, least) => {
    expect(contrastRatio(color(theme, front), color(theme, back))).toBeGreaterThanOrEqual(least);
  });
});

describe('contrastRatio', () => {
  it('gives 21 for black on white and 1 for a colour on itself', () => {
    expect(contrastRatio([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
    expect(contrastRatio([18, 52, 86], [18, 52, 86])).toBeCloseTo(1);
  });

  it('refuses what is not a colour of six digits', () => {
    expect(() => parseHex('#fff')).toThrow(RangeError);
  });
});
