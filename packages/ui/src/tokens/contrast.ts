/** A colour as red, green and blue, each 0–255. */
export type Rgb = readonly [number, number, number];

/** Reads `#rrggbb`; throws a RangeError on anything else. */
export function parseHex(hex: string): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!match) throw new RangeError(`Not a colour of the form #rrggbb: ${hex}`);
  const [, red, green, blue] = match as unknown as [string, string, string, string];
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

/** The colour that CSS `color-mix(in srgb, first share, second)` gives; `share` is 0–1. */
export function mix(first: Rgb, share: number, second: Rgb): Rgb {
  const channel = (index: 0 | 1 | 2) => first[index] * share + second[index] * (1 - share);
  return [channel(0), channel(1), channel(2)];
}

/** Relative luminance 0–1 as WCAG 2.2 defines it. */
export function luminance(color: Rgb): number {
  const linear = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as [number, number, number];
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
}

/** Contrast ratio 1–21 of two colours as WCAG 2.2 defines it. */
export function contrastRatio(first: Rgb, second: Rgb): number {
  const [low, high] = [luminance(first), luminance(second)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (high + 0.05) / (low + 0.05);
}
