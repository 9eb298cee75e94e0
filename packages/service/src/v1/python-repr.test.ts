import { describe, expect, it } from 'vitest';
import { pythonRepr } from './python-repr.ts';

describe('pythonRepr', () => {
  it.each([
    ['plain', "'plain'"],
    ["it's", `"it's"`],
    ['say "hi"', `'say "hi"'`],
    [`it's "both"`, `'it\\'s "both"'`],
    ['back\\slash', "'back\\\\slash'"],
    ['a\nb\tc\rd', "'a\\nb\\tc\\rd'"],
    ['\u0000\u007f\u00a0\u00ad', "'\\x00\\x7f\\xa0\\xad'"],
    ['ä ö å й 漢 😀', "'ä ö å й 漢 😀'"],
    ['\u2028\u200b\ud800', "'\\u2028\\u200b\\ud800'"],
    ['\u{e0001}', "'\\U000e0001'"],
    ['', "''"],
  ])('writes the string %j as Python does', (text, expected) => {
    expect(pythonRepr(text)).toBe(expected);
  });

  it('writes messages by field and by index as a Python dict', () => {
    const messages = new Map([
      ['limit', ['Unknown field.', 'No.']],
      ['codes', new Map([[0, ['a']]])],
    ] as [string, string[] | Map<number, string[]>][]);
    expect(pythonRepr(messages)).toBe("{'limit': ['Unknown field.', 'No.'], 'codes': {0: ['a']}}");
  });
});
