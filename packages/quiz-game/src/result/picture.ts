import { FLOWER_RADIUS, type Petal } from './flower.ts';

/** What a picture shows: the flower under a title, the answers in words below. */
export interface Picture {
  title: string;
  petals: readonly Petal[];
  /** One line for each petal. */
  lines: readonly { text: string; band: Petal['band'] }[];
  /** The credit line. */
  credit: string;
  direction: 'ltr' | 'rtl';
}

/** Colours of a saved picture; a saved picture has one theme, the light one. */
export const PICTURE_COLOURS = {
  low: '#6a45b4',
  fair: '#1b6fa0',
  good: '#20764a',
  ground: '#ffffff',
  text: '#13232b',
  heart: '#f0c36a',
} as const;

/** Width of a picture, units. */
export const PICTURE_WIDTH = 480;

const LINE = 26;
const TOP = 56 + FLOWER_RADIUS;
const BELOW = TOP + FLOWER_RADIUS + 36;

/** One word or line of a picture, in its middle. */
export interface PictureText {
  text: string;
  x: number;
  y: number;
  size: number;
  colour: string;
  isBold: boolean;
}

/** Everything that is drawn: what an SVG file and a canvas have in common. */
export function drawingOf({ title, petals, lines, credit }: Picture) {
  const middle = PICTURE_WIDTH / 2;
  const write = (
    text: string,
    x: number,
    y: number,
    size: number,
    colour: string,
    isBold = false,
  ) => ({ text, x, y, size, colour, isBold }) satisfies PictureText;
  const { text: ink, ...colours } = PICTURE_COLOURS;
  return {
    height: BELOW + lines.length * LINE + 24,
    middle: { x: middle, y: TOP },
    petals: petals.map(({ path, band }) => ({ path, colour: colours[band] })),
    texts: [
      write(title, middle, 40, 26, ink, true),
      ...petals.map(({ number, x, y, band }) =>
        write(String(number), middle + x, TOP + y + 5, 15, colours[band], true),
      ),
      ...lines.map(({ text, band }, index) =>
        write(text, middle, BELOW + index * LINE, 17, colours[band]),
      ),
      write(credit, middle, BELOW + lines.length * LINE + 8, 12, ink),
    ],
  };
}

/** The picture as the text of an SVG file. */
export function pictureSvg(picture: Picture): string {
  const { height, middle, petals, texts } = drawingOf(picture);
  const { ground, heart } = PICTURE_COLOURS;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PICTURE_WIDTH} ${height}" width="${PICTURE_WIDTH}" height="${height}" role="img" direction="${picture.direction}">`,
    `<title>${escaped([picture.title, ...picture.lines.map(({ text }) => text)].join('. '))}</title>`,
    `<rect width="${PICTURE_WIDTH}" height="${height}" fill="${ground}"/>`,
    `<g transform="translate(${middle.x} ${middle.y})">`,
    ...petals.map(({ path, colour }) => `<path d="${path}" fill="${colour}" fill-opacity="0.85"/>`),
    `<circle r="14" fill="${heart}"/></g>`,
    ...texts.map(
      ({ text, x, y, size, colour, isBold }) =>
        `<text x="${x}" y="${y}" font-family="system-ui, sans-serif" font-size="${size}" text-anchor="middle" fill="${colour}"${isBold ? ' font-weight="700"' : ''}>${escaped(text)}</text>`,
    ),
    '</svg>',
  ].join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (each) => `&#${each.charCodeAt(0)};`);
}
