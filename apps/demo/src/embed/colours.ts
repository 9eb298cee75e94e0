import { contrastRatio, mix, parseHex, type Rgb } from '@auroraai/ui';
import type { OwnColours } from './choices.ts';

/** Text must differ this much from what is behind it: WCAG 2.2, criterion 1.4.3. */
export const ENOUGH = 4.5;

const WHITE: Rgb = [255, 255, 255];
/** The chat's ground in the dark. */
const DARK: Rgb = [20, 27, 36];
const DARK_TEXT = '#0c1420';
const STEPS = 100;

/** The contrasts that matter, each 1–21, cut to one decimal so that a ratio never looks better than it is. */
export interface Contrasts {
  /** The text on the accent. */
  text: number;
  /** The accent as the colour of links on a white ground. */
  link: number;
}

/** Whether a text is a colour of the form `#rrggbb`. */
export function isHex(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** How well two chosen colours can be read. */
export function contrastsOf({ accent, accentText }: OwnColours): Contrasts {
  const color = parseHex(accent);
  return {
    text: cut(contrastRatio(parseHex(accentText), color)),
    link: cut(contrastRatio(color, WHITE)),
  };
}

/** The same hue for the dark theme: lightened only as far as it takes to be read. */
export function inTheDark({ accent }: OwnColours): OwnColours {
  const color = parseHex(accent);
  for (let step = STEPS; step >= 0; step -= 1) {
    const lighter = mix(color, step / STEPS, WHITE);
    if (contrastRatio(lighter, DARK) >= ENOUGH)
      return { accent: toHex(lighter), accentText: DARK_TEXT };
  }
  return { accent: toHex(WHITE), accentText: DARK_TEXT };
}

function toHex(color: Rgb): string {
  // Rounding up keeps the promised contrast on a dark ground.
  return `#${color.map((value) => Math.ceil(value).toString(16).padStart(2, '0')).join('')}`;
}

function cut(ratio: number): number {
  return Math.floor(ratio * 10) / 10;
}
