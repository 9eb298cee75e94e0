import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkTo, PAGE_NAMES, readRoute } from './route.ts';

it('An address leads back to the place that it was made for, whatever the names', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.constantFrom(...PAGE_NAMES),
      fc.option(fc.stringMatching(/^[a-zåäö%?#& -]+$/)),
      (bot, page, part) => {
        expect(readRoute(linkTo(bot, page, part))).toEqual({ at: 'bot', bot, page, part });
      },
    ),
  );
});

it('An address that leads nowhere leads to the bots, and an unknown page to the content', () => {
  expect(readRoute('')).toEqual({ at: 'bots' });
  expect(readRoute('#/nowhere/opas')).toEqual({ at: 'bots' });
  expect(readRoute('#/bots/opas/%E0%A4%A')).toEqual({
    at: 'bot',
    bot: 'opas',
    page: 'content',
    part: null,
  });
});
