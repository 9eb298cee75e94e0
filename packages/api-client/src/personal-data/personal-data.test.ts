import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData, MASK, maskPersonalData } from './index.ts';

/** The kinds found and what stands at their places. */
function found(text: string): string[] {
  return findPersonalData(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

const sentences: [string, (data: string) => string][] = [
  ['alone', (data) => data],
  ['in a sentence', (data) => `Hei, se on ${data}, kiitos.`],
  ['in brackets', (data) => `(${data})`],
  ['at the end of a line', (data) => `tässä:\n${data}\nja muuta`],
];

describe('identity codes', () => {
  it.each([
    ...['251308A2983', '251308a2983', '020976-398H', '020976-398h', '122498+9842', '010594Y9021'],
    ...['020594X903P', '020594X902N', '030594W903B', '030694W9024', '040594V9030', '040594V902Y'],
    ...['050594U903M', '050594U902L', '010516B903X', '010516B902W', '020516C903K', '020516C902J'],
    ...['030516D9037', '030516D9026', '010501E9032', '020502E902X', '020503F9037', '020504A902E'],
    ...['020504B904H', '131052–308T', '131052−308T', '010594y9021', '030516d9037'],
  ])('finds %s wherever it stands', (code) => {
    for (const [, around] of sentences) {
      expect(found(around(code))).toEqual([`identity-code ${code}`]);
    }
  });

  it.each([...'+-ABCDEFUVWXYabcdefuvwxy'])('R25: knows the century sign %s', (sign) => {
    expect(found(`131052${sign}3081`)).toEqual([`identity-code 131052${sign}3081`]);
  });

  it('says which are proven by their check character and their date', () => {
    const certain = (text: string) => findPersonalData(text).map((span) => span.certain);
    expect(certain('131052-308T')).toEqual([true]);
    expect(certain('131052-308U')).toEqual([false]);
    expect(certain('310252-308T')).toEqual([false]);
  });

  it('finds one with spaces inside if its check character is right', () => {
    expect(found('hetu 131052 - 308 T')).toEqual(['identity-code 131052 - 308 T']);
    expect(found('huone 131052 - 308 U')).toEqual([]);
  });

  it('finds one right after a word and keeps what stands around it', () => {
    expect(maskPersonalData('hetu131052-308T!')).toBe(`hetu${MASK}!`);
  });
});

describe('telephone numbers', () => {
  it.each([
    ...['05012345', '050123456', '0501234567', '050 1234567', '050 1234 567', '050-1234567'],
    ...['050-1234 567', '050-1234-567', '+358501234567', '(+358)501234567', '+358 50 1234567'],
    ...['00358 50 123456', '+47 23 34980', '(09) 310 1691', '09 310 1691', '040.123.4567'],
    ...['+46 70 123 45 67', '00358-40-1234567', '09/3101691', '+358 (0)40 123 4567'],
  ])('finds %s wherever it stands', (number) => {
    for (const [name, around] of sentences) {
      if (name === 'in brackets' && number.startsWith('(')) continue;
      expect(found(around(number)), name).toEqual([`phone ${number}`]);
    }
  });

  it('finds several in one sentence', () => {
    const text = 'Numeroni on 050-1234567, 040-654 3210, +358508734987 tai +358 50 8734 987.';
    expect(maskPersonalData(text)).toBe(`Numeroni on ${MASK}, ${MASK}, ${MASK} tai ${MASK}.`);
  });
});

describe('other personal data', () => {
  it.each([
    ['email', 'maija.meikalainen@example.fi'],
    ['email', 'åsa+koulu@kunta.example.org'],
    ['email', 'maija (at) example.fi'],
    ['iban', 'FI21 1234 5600 0007 85'],
    ['iban', 'FI2112345600000785'],
    ['iban', 'fi21 1234 5600 0007 85'],
    ['iban', 'SE45 5000 0000 0583 9825 7466'],
    ['iban', 'GB29 NWBK 6016 1331 9268 19'],
    ['iban', 'FI22 1234 5600 0007 85'],
    ['card', '4111 1111 1111 1111'],
    ['card', '5555555555554444'],
    ['card', '3782 822463 10005'],
    ['ip', '192.0.2.77'],
    ['ip', '2001:db8:85a3::8a2e:370:7334'],
    ['ip', 'fe80:0:0:0:204:61ff:fe9d:f156'],
    ['ip', '::ffff:192.0.2.128'],
    ['address', 'Mannerheimintie 5 A 12'],
    ['address', 'hämeenkatu 12'],
    ['address', 'Hämeenkadulla 3-5'],
    ['address', 'Kauppakatu 7, 33100 Tampere'],
    ['address', 'Storgatan 4'],
    ['address', '221 Baker Street'],
  ])('finds as %s: %s', (kind, data) => {
    expect(found(data)).toEqual([`${kind} ${data}`]);
    expect(found(`Se on ${data}.`)).toEqual([`${kind} ${data}`]);
  });

  it('keeps kinds apart in one sentence', () => {
    const text = 'Numeroni on 040-4667288, hetuni on 120587-763A ja ip on 127.0.0.1.';
    expect(found(text)).toEqual(['phone 040-4667288', 'identity-code 120587-763A', 'ip 127.0.0.1']);
  });

  it.each([
    ['131052\u200b-308T', 'zero width'],
    ['13\u00ad1052-308T', 'a soft hyphen'],
    ['\u202e131052-308T\u202c', 'marks of direction'],
    ['１３１０５２-３０８Ｔ', 'full width'],
    ['٠٤٠ ١٢٣ ٤٥٦٧', 'Arabic digits'],
  ])('is found in %j in spite of %s', (text) => {
    expect(findPersonalData(text)).toHaveLength(1);
    expect(maskPersonalData(`a ${text} b`).replace(/[\u202c\u202e]/g, '')).toBe(`a ${MASK} b`);
  });
});

describe('what is nobody’s data', () => {
  it.each([
    ...['25.12.2019', 'Aika: 10:23 12.01.2020.', 'klo 14.20', '2014-01-01 12:34', '01.01.2020'],
    ...['klo 08.00-16.00', 'klo 08.00–16.00', '01.02.–03.04.2026', '2026-03-04T12:00:00.000Z'],
    ...['12:34:56', '00100 Helsinki', 'Kela 2024/15', 'vuokra 650 euroa', '0,50 €', '3.14159265'],
    ...['1234567-8', 'valtatie 4', 'olen ollut kadulla 5 vuotta', 'tuutori 1', 'COVID-19'],
    ...['1234 5678 9012 3456', 'FI12', 'PL 12, 00531 Helsinki', 'a@b', '@maija', '1.2.3'],
    ...[
      '24.938123',
      '7',
      '💜🇫🇮👩‍👩‍👧',
      'tie 5',
      'luokka 3 B',
      'historian 2 kurssi',
      '10 + 20 = 30',
    ],
  ])('keeps %j', (text) => {
    expect(found(text)).toEqual([]);
    expect(maskPersonalData(text)).toBe(text);
  });
});

const DATA = [
  ...['131052-308T', '010101A123N', '+358 40 123 4567', '0401234567', 'a.b@example.fi'],
  ...['FI21 1234 5600 0007 85', '4111 1111 1111 1111', '192.0.2.1', '2001:db8::1:2', 'Kivikatu 3'],
];

describe('any text', () => {
  it('gives spans in order that do not overlap and lie inside the text', () => {
    const text = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...DATA)));
    fc.assert(
      fc.property(text, (parts) => {
        const written = parts.join('');
        let end = 0;
        for (const span of findPersonalData(written)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(written.length);
      }),
      { seed: 4, numRuns: 2000 },
    );
  });

  it('holds no known data once it has been masked, whatever stands around it', () => {
    const words = fc.string({ unit: fc.constantFrom(...'aä ,.:;!?()\n–'), maxLength: 12 });
    const text = fc.tuple(words, fc.constantFrom(...DATA), words);
    fc.assert(
      fc.property(text, ([before, data, after]) => {
        const masked = maskPersonalData(`${before} ${data} ${after}`);
        expect(masked).not.toContain(data);
        expect(masked).toContain(MASK);
      }),
      { seed: 5, numRuns: 2000 },
    );
  });

  it('is not changed by masking it a second time', () => {
    const text = fc.array(
      fc.oneof(fc.constantFrom(...DATA, ...'0123456789 -+.:/()@aA'), fc.string({ unit: 'binary' })),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(text, (parts) => {
        const once = maskPersonalData(parts.join(''));
        expect(maskPersonalData(once)).toBe(once);
      }),
      { seed: 6, numRuns: 3000 },
    );
  });

  it.each([
    ...[
      'a',
      '0',
      '0 ',
      '1',
      '@',
      'a@',
      '+',
      '+1',
      ':',
      'a:',
      'FI21 ',
      'katu ',
      '1.',
      '-',
      '(',
      '4',
    ],
    ...[
      'a-',
      '[at]',
      'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa @',
      'Aa ',
      '\u200b',
    ],
  ])('of a hundred thousand times %j is read in one go', (unit) => {
    expect(findPersonalData(unit.repeat(100_000 / unit.length)).length).toBeLessThan(100_000);
  });
});
