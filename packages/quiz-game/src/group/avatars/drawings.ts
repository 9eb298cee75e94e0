/** A filled shape: colour and path, or colour, centre and radii of an ellipse. */
export type AvatarShape =
  | readonly [fill: string, path: string]
  | readonly [fill: string, x: number, y: number, rx: number, ry?: number];

/** How an avatar is drawn on a 48 × 48 grid. */
export interface AvatarDrawing {
  /** Colour of the round ground. */
  ground: string;
  shapes: readonly AvatarShape[];
}

const INK = '#22303a';
const SNOW = '#fffdf8';

/** Two round eyes. */
const eyes = (y: number, apart = 6, radius = 2): AvatarShape[] => [
  [INK, 24 - apart, y, radius],
  [INK, 24 + apart, y, radius],
];

/** Our own drawings, by name. The names are what a group's service keeps of them. */
export const AVATARS = {
  fox: {
    ground: '#fbe3cf',
    shapes: [
      ['#d9662b', 'M9 9l10 6h10l10-6c1 9 1 14-2 19-3 6-9 12-13 12S14 34 11 28C8 23 8 18 9 9z'],
      [SNOW, 'M11 27c5-1 9 2 13 9 4-7 8-10 13-9-3 6-9 13-13 13S14 33 11 27z'],
      ...eyes(24, 7),
      [INK, 24, 36, 3, 2.2],
    ],
  },
  hare: {
    ground: '#dcebf4',
    shapes: [
      ['#b9a58f', 'M15 22C10 13 11 4 15 4s6 8 6 16zM33 22c5-9 4-18 0-18s-6 8-6 16z'],
      ['#f2c9bd', 'M16 18c-3-6-3-11-1-11s3 6 4 11zM32 18c3-6 3-11 1-11s-3 6-4 11z'],
      ['#c9b6a1', 24, 29, 13, 12],
      [SNOW, 24, 34, 7, 6],
      ...eyes(27),
      [INK, 24, 32, 2, 1.5],
    ],
  },
  owl: {
    ground: '#e6e2f3',
    shapes: [
      ['#7a6650', 'M10 8c5 4 9 3 14 3s9 1 14-3c3 10 2 33-14 33S7 18 10 8z'],
      ['#a78e72', 24, 33, 9, 8],
      [SNOW, 17, 21, 6.5],
      [SNOW, 31, 21, 6.5],
      ['#e0a32e', 17, 21, 4],
      ['#e0a32e', 31, 21, 4],
      [INK, 17, 21, 2.2],
      [INK, 31, 21, 2.2],
      ['#d9872b', 'M21 25h6l-3 6z'],
    ],
  },
  bear: {
    ground: '#e7ecd9',
    shapes: [
      ['#6d4b35', 12, 14, 6],
      ['#6d4b35', 36, 14, 6],
      ['#c39a78', 12, 14, 3],
      ['#c39a78', 36, 14, 3],
      ['#7b5640', 24, 26, 16, 15],
      ['#d9b897', 24, 32, 8, 6.5],
      ...eyes(23, 7),
      [INK, 24, 29.5, 3, 2.2],
    ],
  },
  moose: {
    ground: '#f6e6c8',
    shapes: [
      [
        '#c79a5b',
        'M15 17C9 18 3 14 3 6c3 4 4 4 5 3 0-3 0-5 1-6 2 6 3 8 9 11zM33 17c6 1 12-3 12-11-3 4-4 4-5 3 0-3 0-5-1-6-2 6-3 8-9 11z',
      ],
      ['#7f5b41', 'M14 15c6-5 14-5 20 0 0 7-3 10-2 18 0 6-4 10-8 10s-8-4-8-10c1-8-2-11-2-18z'],
      ['#a98567', 24, 37, 8, 6],
      ...eyes(22, 5),
      [INK, 21, 36, 1.3],
      [INK, 27, 36, 1.3],
    ],
  },
  reindeer: {
    ground: '#dfeee6',
    shapes: [
      [
        '#8a6a4a',
        'M18 17C9 15 8 9 9 3c2 1 2 4 2 6 2-2 2-5 4-6 1 4-1 8 5 11zM30 17c9-2 10-8 9-14-2 1-2 4-2 6-2-2-2-5-4-6-1 4 1 8-5 11z',
      ],
      ['#9c8169', 'M10 19l8-1v6zM38 19l-8-1v6z'],
      ['#a98d73', 'M15 17c5-4 13-4 18 0 1 8-2 12-3 18-1 5-3 7-6 7s-5-2-6-7c-1-6-4-10-3-18z'],
      [SNOW, 24, 37, 6, 5],
      ...eyes(24, 5),
      [INK, 24, 35.5, 2.6, 2],
    ],
  },
  squirrel: {
    ground: '#fbe9d7',
    shapes: [
      ['#b5532a', 'M12 16c-3-6-2-11 0-13 2 2 6 6 7 11zM36 16c3-6 2-11 0-13-2 2-6 6-7 11z'],
      ['#c4633a', 24, 26, 15, 14],
      [SNOW, 'M14 32c3-3 7-3 10 0 3-3 7-3 10 0-2 5-6 8-10 8s-8-3-10-8z'],
      ...eyes(24, 7, 2.4),
      [INK, 24, 31, 2, 1.5],
    ],
  },
  hedgehog: {
    ground: '#e3ebf2',
    shapes: [
      [
        '#5f4c40',
        'M24 5l4 4 5-2 1 5 6 0-1 6 5 3-3 5 3 5-5 2-1 6H10l-1-6-5-2 3-5-3-5 5-3-1-6 6 0 1-5 5 2z',
      ],
      ['#e3c29c', 'M10 30c3-9 8-13 14-13s11 4 14 13c-2 8-8 12-14 12s-12-4-14-12z'],
      ...eyes(28),
      [INK, 24, 34, 3, 2.4],
    ],
  },
  seal: {
    ground: '#d6edf0',
    shapes: [
      ['#7d8f9a', 'M8 42C7 20 14 8 24 8s17 12 16 34z'],
      ['#a9b8c0', 24, 30, 10, 7],
      ...eyes(21, 7, 2.6),
      [INK, 24, 26, 3, 2],
      ['#5d6e79', 20, 31, 0.9],
      ['#5d6e79', 28, 31, 0.9],
      ['#5d6e79', 18, 28.5, 0.9],
      ['#5d6e79', 30, 28.5, 0.9],
    ],
  },
  lynx: {
    ground: '#f3e7ee',
    shapes: [
      [INK, 'M9 3l3 9h-4zM39 3l-3 9h4z'],
      [
        '#c08a54',
        'M8 8l10 6h12l10-6c1 8 2 14 1 19l3 8-9-1c-3 5-7 7-11 7s-8-2-11-7l-9 1 3-8C6 22 7 16 8 8z',
      ],
      [SNOW, 24, 33, 8, 6],
      ['#7b5330', 14, 20, 1.2],
      ['#7b5330', 34, 20, 1.2],
      ['#7b5330', 24, 17, 1.2],
      ...eyes(25, 7),
      [INK, 24, 31, 2.4, 1.8],
    ],
  },
  swan: {
    ground: '#d5e6f5',
    shapes: [
      [
        SNOW,
        'M6 33c5 9 24 11 34 1 3-4 2-9 0-11-2 4-7 6-12 5-6-1-10-4-10-8 0-3 3-4 3-8 0-5-4-8-8-7-4 0-6 3-6 6l5 1c1-2 3-2 3 0 0 4-5 6-5 12 0 3 1 5 2 7z',
      ],
      ['#e08a2c', 'M8 9l-6 3 6 2z'],
      [INK, 11.5, 9, 1.4],
      ['#c9dbe8', 'M18 31c5 4 12 4 17 0-4 7-13 7-17 0z'],
    ],
  },
  perch: {
    ground: '#d9f0ea',
    shapes: [
      ['#d1603d', 'M32 24l13-9c-2 6-2 12 0 18zM20 34l8 7v-8z'],
      ['#4f7d5a', 'M14 15c6-8 14-8 18-2l-4 4z'],
      ['#6d9b63', 'M3 25c5-9 12-13 20-12 7 1 12 5 16 11-4 7-9 11-16 12C15 37 8 33 3 25z'],
      ['#3f6a4c', 'M19 13l4 0-2 12zM27 14l4 2-4 10z'],
      ['#e9e4bd', 'M5 27c7 3 18 4 28 4-8 6-20 7-28-4z'],
      [SNOW, 12, 22, 3],
      [INK, 12, 22, 1.7],
    ],
  },
  spruce: {
    ground: '#e4eef7',
    shapes: [
      ['#6d4b35', 'M21 36h6v8h-6z'],
      ['#2f6b4c', 'M24 3l8 11h-4l8 11h-5l9 13H8l9-13h-5l8-11h-4z'],
      ['#4a8a65', 'M24 3l8 11h-8zM24 14h4l8 11H24zM24 25h7l9 13H24z'],
      [SNOW, 'M24 3l4 5.5c-2 2-6 2-8 0z'],
    ],
  },
  cloudberry: {
    ground: '#e5f1d8',
    shapes: [
      ['#3f7d4e', 'M24 15C18 3 6 8 7 17c6 3 12 2 17-2zM24 15c6-12 18-7 17 2-6 3-12 2-17-2z'],
      ['#f0a02e', 16, 23, 6.5],
      ['#f0a02e', 32, 23, 6.5],
      ['#f6b349', 24, 20, 6.5],
      ['#f6b349', 19, 31, 6.5],
      ['#f0a02e', 29, 31, 6.5],
      ['#f6b349', 24, 38, 6],
      ['#f9cd84', 22.5, 18.5, 2],
      ['#f9cd84', 17.5, 29.5, 2],
    ],
  },
  mushroom: {
    ground: '#f4ead9',
    shapes: [
      ['#e2c89d', 'M18 25h12c1 6 2 11 3 15-5 3-13 3-18 0 1-4 2-9 3-15z'],
      ['#a5572f', 'M4 27C4 14 13 6 24 6s20 8 20 21c-12 3-28 3-40 0z'],
      ['#c77f54', 16, 16, 4, 2.6],
      ['#8a4423', 'M4 27c12 3 28 3 40 0-2 4-10 5-20 5S6 31 4 27z'],
    ],
  },
  birch: {
    ground: '#f7f0cf',
    shapes: [
      ['#5f9a3c', 'M24 4c9 7 15 13 14 22-1 7-7 11-14 12-7-1-13-5-14-12C9 17 15 11 24 4z'],
      ['#86bd5c', 'M24 4c9 7 15 13 14 22-1 7-7 11-14 12z'],
      [
        '#3f6f28',
        'M23 14h2v30h-2zM24 22l8-6 1 1.5-9 7zM24 22l-8-6-1 1.5 9 7zM24 31l9-6 1 1.5-10 7zM24 31l-9-6-1 1.5 10 7z',
      ],
    ],
  },
} as const satisfies Record<string, AvatarDrawing>;

/** The name of an avatar. */
export type AvatarName = keyof typeof AVATARS;

/** The names of all avatars, in the order in which they are offered. */
export const AVATAR_NAMES = Object.keys(AVATARS) as AvatarName[];
