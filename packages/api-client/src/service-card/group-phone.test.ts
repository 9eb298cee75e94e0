import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupPhone } from './group-phone.ts';

const shown = (number: string) => groupPhone(number).replaceAll('\u00a0', ' ');
const digits = (number: string) => number.replace(/\D/g, '');

describe('A telephone number', () => {
  it.each([
    ['+358 110000241', '+358 11 000 0241', 'with its area'],
    ['+358 401234567', '+358 40 123 4567', 'a mobile one'],
    ['+358 0401234567', '+358 40 123 4567', 'with a zero that nobody dials after a country'],
    ['0401234567', '040 123 4567', 'within the country'],
    ['+358 295016000', '+358 295 016 000', 'of an authority'],
    ['0800123456', '0800 123 456', 'that is free'],
    ['+358 93101691', '+358 9 310 1691', 'of the capital'],
    ['+358 931015023', '+358 9 3101 5023', 'of the capital, a longer one'],
    ['+358 4571234567', '+358 457 123 4567', 'a mobile one with a long start'],
    ['116111', '116 111', 'that helps everywhere in Europe'],
    ['112', '112', 'that is short'],
    ['+46 812345678', '+46 812 345 678', 'of another country'],
  ])('%s is written %s: %s', (number, written) => {
    expect(shown(number)).toBe(written);
  });

  it.each(['09 2525 0111', '+358 40 123-4567', '(09) 310 1691', 'klo 9–15', ''])(
    'that somebody has grouped, and what is none, stays as it is: %s',
    (number) => {
      expect(groupPhone(number)).toBe(number);
    },
  );

  it('keeps its digits whatever they are, and never ends with a lonely one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', '+358 ', '+46 ', '+1 '),
        fc.stringMatching(/^[1-9]\d{5,14}$/),
        (country, run) => {
          expect(digits(groupPhone(country + run))).toBe(digits(country + run));
          expect(groupPhone(country + run)).not.toMatch(/\u00a0\d$/);
        },
      ),
    );
  });
});
