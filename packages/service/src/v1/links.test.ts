import { describe, expect, it } from 'vitest';
import { headerSafe, isSafeTarget, mergeQuery } from './links.ts';

describe('mergeQuery', () => {
  it.each([
    ['url2', 'url2?t=1'],
    ['https://a.fi/', 'https://a.fi/?t=1'],
    ['https://a.fi/p?x=%20y&z', 'https://a.fi/p?x=%20y&z&t=1'],
    ['https://a.fi/p?t=old&x=1', 'https://a.fi/p?x=1&t=1'],
    ['https://a.fi/p?x=1#top', 'https://a.fi/p?x=1&t=1#top'],
    ['https://a.fi/#/route?x=1', 'https://a.fi/?t=1#/route?x=1'],
    ['https://a.fi/p?', 'https://a.fi/p?t=1'],
    ['https://a.fi/p?u=https://b.fi/?q=2', 'https://a.fi/p?u=https://b.fi/?q=2&t=1'],
  ])('adds a parameter to %s', (address, expected) => {
    expect(mergeQuery(address, { t: '1' })).toBe(expected);
  });

  it('changes nothing where there is nothing to add', () => {
    expect(mergeQuery('https://a.fi/p?x=%20#y', {})).toBe('https://a.fi/p?x=%20#y');
  });

  it('encodes what it adds', () => {
    expect(mergeQuery('u', { t: 'a b&c=d\r\n' })).toBe('u?t=a+b%26c%3Dd%0D%0A');
  });
});

describe('isSafeTarget', () => {
  it.each(['https://a.fi', 'HTTP://a.fi', 'url2', '/path'])('sends people to %s', (address) => {
    expect(isSafeTarget(address)).toBe(true);
  });

  it.each(['javascript:alert(1)', ' JavaScript:x', 'data:text/html,x', 'file:///etc', ''])(
    'sends nobody to %j',
    (address) => {
      expect(isSafeTarget(address)).toBe(false);
    },
  );
});

describe('headerSafe', () => {
  it('writes an address in characters that a header may hold', () => {
    expect(headerSafe('https://a.fi/äö 😀\n\ud800')).toBe(
      'https://a.fi/%C3%A4%C3%B6%20%F0%9F%98%80%0A%EF%BF%BD',
    );
  });
});
