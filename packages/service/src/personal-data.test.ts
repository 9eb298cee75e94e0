import { describe, expect, it } from 'vitest';
import { MASK, maskPersonalData } from './personal-data.ts';

describe('maskPersonalData', () => {
  it.each(['+', '-', 'A', 'B', 'C', 'D', 'E', 'F', 'U', 'V', 'W', 'X', 'Y', 'a', 'y'])(
    'R25: masks an identity code with the century sign %s and keeps its surroundings',
    (sign) => {
      expect(maskPersonalData(`Olen 131052${sign}308T ja tarvitsen apua.`)).toBe(
        `Olen ${MASK} ja tarvitsen apua.`,
      );
    },
  );

  it('masks every identity code, also inside other characters', () => {
    expect(maskPersonalData('(131052-308T),010100A123X!')).toBe(`(${MASK}),${MASK}!`);
  });

  it.each([
    ['040 123 4567'],
    ['+358 40 123 4567'],
    ['+358401234567'],
    ['00358-40-1234567'],
    ['(09) 310 1691'],
    ['0401234567'],
    ['+46 70 123 45 67'],
  ])('masks the telephone number %s', (number) => {
    const masked = maskPersonalData(`Soita ${number} illalla`);
    expect(masked.replaceAll('(', '')).toBe(`Soita ${MASK} illalla`);
  });

  it.each([['maija.meikalainen@example.fi'], ['åsa+koulu@kunta.example.org'], ['a@b.fi']])(
    'masks the e-mail address %s',
    (address) => {
      expect(maskPersonalData(`osoite ${address}, kiitos`)).toBe(`osoite ${MASK}, kiitos`);
    },
  );

  it.each([['FI21 1234 5600 0007 85'], ['FI2112345600000785'], ['fi21 1234 5600 0007 85']])(
    'masks the account number %s',
    (iban) => {
      expect(maskPersonalData(`tili ${iban} on tyhjä`)).toBe(`tili ${MASK} on tyhjä`);
    },
  );

  it('keeps ordinary numbers, dates, times, postal codes and prices', () => {
    const text = 'Olen 17, vuokra 650 euroa, 00100 Helsinki, 4.3.2026 klo 9–16, Kela 2024/15';
    expect(maskPersonalData(text)).toBe(text);
  });

  it('changes nothing in a masked text', () => {
    const once = maskPersonalData('131052-308T maija@example.fi 040 1234567');
    expect(maskPersonalData(once)).toBe(once);
  });
});
