import { expect, test } from 'vitest';
import { readNegation } from './negation.ts';

const KINDS: [language: string, kind: string, texts: string[]][] = [
  ['fi', 'no', ['ei', 'Ei kiitos!', 'ei, haluan puhua ihmiselle', 'ei tarvitse']],
  [
    'fi',
    'refusal',
    ['en halua puhua siitä', 'emmä haluu', 'en mä sitä tarkoittanut', 'ei mua kiinnosta'],
  ],
  ['fi', 'denial', ['minua ei kiusata', 'ei kiusata', 'lapsi ei mene kouluun', 'älä soita']],
  [
    'fi',
    'inability',
    [
      'en uskalla mennä',
      'kaveri kiusaa mua koulussa enkä uskalla mennä',
      'en saa unta',
      'en tiedä',
    ],
  ],
  ['fi', 'none', ['mua kiusataan', 'eikö täällä ole ketään?', '', '😀']],
  ['sv', 'no', ['nej', 'Nej tack']],
  ['sv', 'refusal', ['jag vill inte', 'nej jag vill inte det', 'jag behöver inte hjälp']],
  ['sv', 'denial', ['jag är inte mobbad', 'ingen mobbar mig']],
  ['sv', 'inability', ['jag kan inte betala hyran', 'jag vågar inte']],
  ['sv', 'none', ['jag har en hund', 'tack']],
  ['en', 'no', ['no', 'No thanks', 'nope']],
  ['en', 'refusal', ["I don't want that", 'that is not what I meant']],
  ['en', 'denial', ['I am not bullied', 'there is nobody, never was']],
  ['en', 'inability', ["I can't sleep", 'I do not understand']],
  ['en', 'none', ['I am bullied', 'en hund']],
  ['et', 'none', ['ei']],
];

for (const [language, kind, texts] of KINDS) {
  test(`N9: In ${language}, ${JSON.stringify(texts)} are read as ${kind}`, () => {
    for (const text of texts)
      expect([text, readNegation(text, language).kind]).toEqual([text, kind]);
  });
}

test('N9: The words that deny and the words that they may deny are named as written', () => {
  expect(readNegation('Minua EI kiusata enää', 'fi')).toEqual({
    kind: 'denial',
    words: ['EI'],
    denied: ['kiusata', 'enää'],
  });
  expect(readNegation('jag vill inte betala', 'sv').denied).toEqual(['jag', 'vill', 'betala']);
});
