import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Part } from '../parts/part.ts';
import { webLinksOf, withAddress } from './web-links.ts';

const answer = (name: string, value: object): Part => ({
  kind: 'answer',
  value: { answer: name, ...value } as Part['value'],
});

test('web addresses are found in texts, mark-up, buttons and settings, each once with its places', () => {
  const parts: Part[] = [
    { kind: 'settings', value: { names: { fi: 'X' }, humanContact: { url: 'https://kunta.fi' } } },
    answer('a', {
      variants: [
        {
          text: {
            fi: 'Katso [sivu](https://kunta.fi/a_(b) "otsikko") tai https://kunta.fi, (https://x.fi/y).',
            sv: 'Se https://kunta.fi!',
          },
          buttons: [{ title: { fi: 'Avaa' }, url: 'https://kunta.fi/lomake?a=1#b' }],
        },
      ],
    }),
    { kind: 'intent', value: { intent: 'i', examples: { fi: ['https://esimerkki.fi'] } } },
    { kind: 'test', value: { test: 't', turns: [{ user: 'https://testi.fi' }] } },
  ];
  expect(webLinksOf(parts).map(({ address }) => address)).toEqual([
    ...['https://kunta.fi', 'https://kunta.fi/a_(b)', 'https://x.fi/y'],
    'https://kunta.fi/lomake?a=1#b',
  ]);
  expect(webLinksOf(parts)[0]?.parts).toEqual([
    { kind: 'settings', name: expect.any(String) },
    { kind: 'answer', name: 'a' },
  ]);
});

test('an address with something to be filled in is not one that could be asked', () => {
  const parts = [
    answer('a', { variants: [{ text: { fi: 'https://x.fi/{kunta}/y ja ftp://x.fi' } }] }),
  ];
  expect(webLinksOf(parts)).toEqual([]);
});

test('an address is changed wherever it stands, and no longer one that begins alike', () => {
  const value = { text: { fi: 'https://x.fi/a, [b](https://x.fi/a) https://x.fi/a/b' } };
  expect(withAddress(value, 'https://x.fi/a', 'https://y.fi/')).toEqual({
    text: { fi: 'https://y.fi/, [b](https://y.fi/) https://x.fi/a/b' },
  });
});

test('whatever a text holds, changing no address leaves it as it is', () => {
  const piece = fc.constantFrom(
    'https://',
    'x.fi',
    '/',
    '(',
    ')',
    '[',
    ']',
    ' ',
    '{',
    '}',
    '.',
    'ä',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const value = { text: { fi: pieces.join('') } };
      expect(withAddress(value, 'https://none.fi', 'x')).toEqual(value);
      for (const { address } of webLinksOf([answer('a', value)])) {
        expect(value.text.fi).toContain(address);
        expect(address).not.toMatch(/[\s{}]/);
      }
    }),
    { numRuns: 500, seed: 3 },
  );
});
