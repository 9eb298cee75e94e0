/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { contrastRatio, mix, parseHex, type Rgb } from '@auroraai/ui/tokens';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./themes.css', import.meta.url), 'utf8');
const sides = ['light', 'dark'] as const;

/** The four colours from which a palette is made, as ui's tokens derive all others. */
function palette(name: string, side: number): Record<string, Rgb> {
  const block = new RegExp(`data-palette="${name}"\\] \\{([^}]*)`).exec(css)?.[1] ?? '';
  const colors = [...block.matchAll(/--aurora-color-([\w-]+):.*?light-dark\((#\w+), (#\w+)\)/g)];
  return Object.fromEntries(
    colors.map(([, token, ...pair]) => [token!, parseHex(pair[side] ?? '')]),
  );
}

describe.each(['suomifi', 'neutral', 'contrast'])('The theme %s', (name) => {
  it.each(sides)('can be read where it is %s', (side) => {
    const { accent, 'accent-text': onAccent, surface, text } = palette(name, sides.indexOf(side));
    const back = [0, 0.04, 0.09].map((share) => mix(text!, share, surface!));
    for (const ground of back) {
      expect(contrastRatio(text!, ground)).toBeGreaterThanOrEqual(7);
      expect(contrastRatio(mix(text!, 0.72, surface!), ground)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrastRatio(mix(text!, 0.58, surface!), surface!)).toBeGreaterThanOrEqual(3);
    for (const ground of [surface!, mix(accent!, 0.09, surface!)])
      expect(contrastRatio(accent!, ground)).toBeGreaterThanOrEqual(name === 'contrast' ? 7 : 4.5);
    expect(contrastRatio(onAccent!, accent!)).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(onAccent!, mix(accent!, 0.84, text!))).toBeGreaterThanOrEqual(4.5);
  });
});
