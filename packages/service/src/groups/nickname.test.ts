import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanNickname, distinctName } from './nickname.ts';

/** Letters, marks that pile up, what is not seen or turns text round, pictures, and everything else. */
const RANGES = [
  { min: 0x20, max: 0x7e },
  { min: 0xa0, max: 0x24f },
  { min: 0x300, max: 0x36f },
  { min: 0x400, max: 0x5ff },
  { min: 0x2000, max: 0x206f },
  { min: 0x1f300, max: 0x1faff },
  { min: 0, max: 0x10ffff },
];
const anyText = fc
  .array(fc.oneof(...RANGES.map((range) => fc.integer(range))), { maxLength: 40 })
  .map((codes) => String.fromCodePoint(...codes));

describe('A nickname', () => {
  it.each([
    ['  Iloinen   kettu ', 'Iloinen kettu'],
    ['Ke\u200btt\u202eu', 'Kettu'],
    ['Sirkka-Liisa', 'Sirkka-Liisa'],
    ['Äiti', 'Äiti'],
    ['دب', 'دب'],
    ['Лиса', 'Лиса'],
    ['🦊', '🦊'],
    ['Z\u0300\u0301\u0302\u0303\u0304a', 'Z\u0300\u0301a'],
  ])('as somebody types it (%j) can be shown as %j', (typed, nickname) => {
    expect(cleanNickname(typed)).toEqual({ nickname });
  });

  it.each([
    ['', 'empty'],
    ['\u200b \u202e', 'empty'],
    ['...', 'empty'],
    ['a'.repeat(25), 'too-long'],
    ['aino@example.fi', 'personal'],
    ['040 123 4567', 'personal'],
    ['131052-308T', 'personal'],
  ])('%j is refused: %s', (typed, refused) => {
    expect(cleanNickname(typed)).toEqual({ refused });
  });

  it.each([
    ...['vittu', 'V1ttu', 'v i t t u', 'Viiittu', 'vittu2', 'xXh0raXx huora', 'hora', 'H O R A'],
    ...['f.u.c.k', 'fuuuck', 'sh1t', 'n1gg3r', 'сука', 'xуй', 'ХУЙ', 'k.y.s', 'neekeri'],
    ...['niiigggeer', 'Nazi', 'N E G E R', 'vajaaäly', 'бляяядь'],
  ])('that hurts is refused, also in disguise: %s', (typed) => {
    expect(cleanNickname(typed)).toEqual({ refused: 'hurtful' });
  });

  it.each([
    ...['Kukka', 'Kukko', 'Scunthorpe', 'Fagerholm', 'Essex', 'Ruman', 'Apinoiden kingi', 'Lox'],
    ...[
      'Horatio',
      'Kassu',
      'Classic',
      'Dickens',
      'Slutet',
      'Raparperi',
      'Paskal',
      'Негреба',
      'Лохматый',
    ],
    ...['Nigeria', 'Mongolia', 'Schwarzenegger', 'Nazim', 'Heili', 'Therapist', 'Maine Coon'],
    ...['Apina', 'Lesbo', 'Гребля', 'Хохолок', 'Печурка'],
    ...['Ilves 7', 'Kettu 2010', 'Pöllö', 'Solros', 'Sparven', 'Tuuli', 'Nestor', 'Mango'],
  ])('that means no harm is let be: %s', (typed) => {
    expect(cleanNickname(typed)).toEqual({ nickname: typed });
  });

  it('is short, legible and without tricks, whatever was typed', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const cleaned = cleanNickname(typed);
        if (!('nickname' in cleaned)) return;
        const { nickname } = cleaned;
        expect(nickname.length).toBeLessThanOrEqual(24);
        expect(nickname).toBe(nickname.trim());
        expect(nickname).not.toMatch(/[\p{C}\p{Default_Ignorable_Code_Point}]/u);
        // What was cleaned once stays as it is.
        expect(cleanNickname(nickname)).toEqual(cleaned);
      }),
      { numRuns: 200, seed: 6 },
    );
  });

  it('that somebody has gets the first number that is free, however it is written', () => {
    const inUse = new Set<string>();
    const names = ['Kettu', 'kettu', 'K e t t u', 'KETTU', 'Susi', 'Kettu 2'].map((wish) => {
      const { nickname, key } = distinctName(wish, inUse);
      inUse.add(key);
      return nickname;
    });
    expect(names).toEqual(['Kettu', 'kettu 2', 'K e t t u 3', 'KETTU 4', 'Susi', 'Kettu 2 2']);
  });
});
