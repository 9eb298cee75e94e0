import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderPlaces } from './order-places.ts';
import { examplePlace } from './place.example.ts';

const NAMES: Record<string, string> = { '091': 'Helsinki', '049': 'Espoo', '992': 'Äänekoski' };
const nameOf = (code: string) => NAMES[code];
const at = (
  easting: number,
  northing: number,
  name = 'Paikka',
  municipality: string | null = null,
) => ({ ...examplePlace({ name, municipality }), position: { easting, northing } });

it('From where the person starts, each place is at least as far as the one before it', () => {
  const position = fc.tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }));
  fc.assert(
    fc.property(
      fc.array(position, { maxLength: 50 }),
      position,
      (positions, [easting, northing]) => {
        const ordered = orderPlaces(
          positions.map(([e, n]) => at(e, n)),
          { easting, northing },
          nameOf,
          'fi',
        );
        expect(ordered.map((place) => place.number)).toEqual(
          positions.map((_, index) => index + 1),
        );
        const distances = ordered.map(({ way }) => way!.metres);
        expect(distances).toEqual([...distances].sort((a, b) => a - b));
      },
    ),
  );
});

it('Without a start places follow municipality and name as Finns order them, unknown ones last', () => {
  const ordered = orderPlaces(
    [
      at(1, 1, 'Öylättikoti', '091'),
      at(2, 2, 'Kirjasto', null),
      at(3, 3, 'Arkki', '091'),
      at(4, 4, 'Kirjasto', '992'),
      at(5, 5, 'Uimahalli', '049'),
    ],
    null,
    nameOf,
    'fi',
  );
  expect(ordered.map(({ name, municipality }) => [municipality, name.text])).toEqual([
    ['049', 'Uimahalli'],
    ['091', 'Arkki'],
    ['091', 'Öylättikoti'],
    ['992', 'Kirjasto'],
    [null, 'Kirjasto'],
  ]);
  expect(ordered.every(({ way }) => way === null)).toBe(true);
});
