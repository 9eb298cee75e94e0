import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Json, JsonNumber, parseJson } from './python-json.ts';

/** As `JSON.parse` would have given it. */
function plain(value: Json): unknown {
  if (value instanceof JsonNumber) return value.value;
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) {
    const entries = [...value].map(([key, inner]) => [key, plain(inner)] as const);
    const object: Record<string, unknown> = {};
    for (const [key, inner] of entries) {
      Object.defineProperty(object, key, { value: inner, enumerable: true, configurable: true });
    }
    return object;
  }
  return value;
}

function outcome<T>(parse: () => T): { value: T } | 'refused' {
  try {
    return { value: parse() };
  } catch {
    return 'refused';
  }
}

describe('parseJson', () => {
  it('reads every JSON text as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.boolean(), (text, spaced) => {
        const written = spaced ? JSON.stringify(JSON.parse(text), null, '\t') : text;
        expect(JSON.stringify(plain(parseJson(written)))).toBe(JSON.stringify(JSON.parse(written)));
      }),
      { seed: 20260304, numRuns: 2000 },
    );
  });

  it('refuses every text that JSON.parse refuses, however nearly right', () => {
    const piece = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"\\u12"',
        '"\n"',
        '1',
        '-',
        '01',
        '1.',
        '.5',
        '1e5',
      ],
      ...['true', 'null', 'nul', ' ', '\u00a0', '\\', '"', "'", 'NaN', '\ufeff'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const expected = outcome(() => JSON.stringify(JSON.parse(text)));
        expect(outcome(() => JSON.stringify(plain(parseJson(text))))).toEqual(expected);
      }),
      { seed: 20260304, numRuns: 5000 },
    );
  });

  it.each([
    ['5', true],
    ['-0', true],
    ['123456789012345678901234567890', true],
    ['5.0', false],
    ['5e0', false],
    ['5E+2', false],
  ])('knows that %s was written as an integer: %s', (text, isInteger) => {
    expect(parseJson(text)).toMatchObject({ raw: text, isInteger });
  });

  it('keeps a key such as __proto__ as an ordinary key', () => {
    expect([...(parseJson('{"__proto__": 1, "a": 2}') as Map<string, Json>).keys()]).toEqual([
      '__proto__',
      'a',
    ]);
  });

  it('takes the last of repeated keys', () => {
    expect(plain(parseJson('{"a": 1, "a": 2}'))).toEqual({ a: 2 });
  });

  it('refuses texts that nest more deeply than any request', () => {
    expect(() => parseJson('['.repeat(65) + ']'.repeat(65))).toThrow(SyntaxError);
    expect(() => parseJson('['.repeat(30_000))).toThrow(SyntaxError);
  });
});
