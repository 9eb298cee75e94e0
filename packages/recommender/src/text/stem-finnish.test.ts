import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { fold, words } from './normalise.ts';
import { createPatternScanner } from './pattern-scan.ts';
import { stemFinnish } from './stem-finnish.ts';
import { stemEnglish, stemSwedish } from './stem-light.ts';
import { createTextReader } from './text-reader.ts';

const same = (stem: (word: string) => string, ...forms: string[]): void => {
  expect(new Set(forms.map((form) => stem(fold(form)))).size, forms.join(' ')).toBe(1);
};

describe('stems', () => {
  it.each([
    ['vuokra vuokran vuokraa vuokrat vuokraan'],
    ['päiväkoti päiväkotiin päiväkotia'],
    ['toimeentulotuki toimeentulotukea'],
    ['kirjasto kirjastosta kirjastoja kirjastojen kirjastoon'],
    ['sairaus sairauden sairautta'],
    ['eläke eläkkeelle eläkettä'],
    ['lapsi lapsen lapsille lapselle'],
  ])('T2: the forms of a Finnish word share a stem: %s', (forms) => {
    same(stemFinnish, ...forms.split(' '));
  });

  it('T2: a feeling, a password and an hour keep apart though their forms look alike', () => {
    same(stemFinnish, 'tunnen', 'tunne', 'tunteet');
    same(stemFinnish, 'tunnus', 'tunnukset');
    const stems = ['tunne', 'tunnukset', 'tunti'].map((word) => stemFinnish(word));
    expect(new Set(stems).size).toBe(3);
  });

  it('T2: definite forms and plurals of Swedish and English share a stem', () => {
    same(stemSwedish, 'hund', 'hunden', 'hundar');
    same(stemSwedish, 'räkning', 'räkningar', 'räkningen');
    same(stemEnglish, 'bill', 'bills');
    same(stemEnglish, 'swim', 'swimming');
  });

  it('T3: folding takes marks, soft hyphens and artefacts away and changes nothing twice', () => {
    expect(fold('ÄITI Åbo tar\u00ADkoi')).toBe('aiti abo tarkoi');
    expect(fold(fold('Émile Ødegård'))).toBe(fold('Émile Ødegård'));
    expect(words('vuokra-asunto, don’t').map(({ folded }) => folded)).toEqual([
      'vuokra',
      'asunto',
      'dont',
    ]);
  });

  it('T4: swapped, lost, doubled and wrong letters are one error each', () => {
    for (const wrong of ['hamams', 'hamas', 'hammmas', 'hammss']) {
      expect(editDistance('hammas', wrong, 2), wrong).toBe(1);
    }
    expect(editDistance('hammas', 'kirjasto', 2)).toBe(3);
  });
});

describe('patterns of service texts', () => {
  const found = (patterns: string[], text: string): number[] => {
    const matches: number[] = [];
    const reader = createTextReader();
    reader.read(text);
    createPatternScanner(patterns, reader).scan(reader.ids, 0, reader.count, (pattern) =>
      matches.push(pattern),
    );
    return matches.sort();
  };

  it('T14: are found anywhere, at the start of a word, as the whole text, together or not', () => {
    const patterns = ['kotihoi', '^kotihoi', '=kotihoito', 'tuet + asumis', 'kotihoi - tukeva'];
    expect(found(patterns, 'Päiväkotihoito')).toEqual([0, 4]);
    expect(found(patterns, 'Kotihoito')).toEqual([0, 1, 2, 4]);
    expect(found(patterns, 'Kotihoitoa tukeva osasto')).toEqual([0, 1]);
    expect(found(patterns, 'Kelan tuet asumiseen')).toEqual([3]);
  });

  it('T14: of several words are found across hyphens and commas, only when all words follow', () => {
    const patterns = ['alle kouluik', '^alle kou', '=alle kouluikaiset', 'koulu'];
    expect(found(patterns, 'Alle kouluikäiset')).toEqual([0, 1, 2, 3]);
    expect(found(patterns, 'Lapset, alle-kouluikäiset')).toEqual([0, 1, 3]);
    expect(found(patterns, 'Talle kouluikä')).toEqual([0, 3]);
    expect(found(patterns, 'Alle kou')).toEqual([1]);
    expect(found(patterns, 'Alle')).toEqual([]);
  });
});
