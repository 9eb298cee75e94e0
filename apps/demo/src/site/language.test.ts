import { describe, expect, it } from 'vitest';
import { inLanguage, languageOf } from './language.ts';

const address = (search: string) => new URL(`https://revonsaari.example/${search}`);

describe('The language of the page', () => {
  it('is the one in the address', () => {
    expect(languageOf(address('?lang=sv'), ['en-GB'])).toBe('sv');
  });

  it('is else the first that the browser prefers and we speak', () => {
    expect(languageOf(address(''), ['de-DE', 'en-GB', 'fi'])).toBe('en');
    expect(languageOf(address('?lang=xx'), ['sv-FI'])).toBe('sv');
  });

  it('is Finnish when nothing else is known', () => {
    expect(languageOf(address('?lang=%00'), [])).toBe('fi');
  });

  it('changes nothing else in the address', () => {
    expect(inLanguage(address('?a=1&lang=fi#b'), 'en').href).toBe(
      'https://revonsaari.example/?a=1&lang=en#b',
    );
  });
});
