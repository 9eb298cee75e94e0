import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  loadUnderstanding,
  saveUnderstanding,
  type TrainingData,
  trainUnderstanding,
} from './index.ts';

const DATA: TrainingData = {
  languages: {
    fi: {
      intents: [
        {
          name: 'rent',
          examples: ['mistä apua vuokraan', 'en pysty maksamaan vuokraa', 'asumistuki'],
        },
        {
          name: 'bullying',
          examples: ['minua kiusataan', 'kaveri kiusaa koulussa', 'kiusaaminen'],
        },
        { name: 'dentist', examples: ['hammaslääkäri', 'hammasta särkee', 'aika hammashoitoon'] },
        { name: 'thanks', examples: ['kiitos', 'kiitos avusta', 'suuri kiitos'] },
      ],
    },
    sv: {
      intents: [
        {
          name: 'rent',
          examples: ['hjälp med hyran', 'jag kan inte betala hyran', 'bostadsbidrag'],
        },
        { name: 'bullying', examples: ['jag blir mobbad', 'mobbning i skolan', 'de mobbar mig'] },
        {
          name: 'dentist',
          examples: ['tandläkare', 'jag har ont i en tand', 'tid till tandvården'],
        },
        { name: 'thanks', examples: ['tack', 'tack för hjälpen', 'tusen tack'] },
      ],
    },
  },
};
const understanding = trainUnderstanding(DATA);
const best = (text: string, language?: string) =>
  understanding.read(text, language ? { language } : {}).intents[0]?.intent;

test('N1: A message is read as the intent whose examples it is like, in its own language', () => {
  const finnish = understanding.read('kaverini kiusaa mua', { language: 'sv' });
  expect(finnish.language.code).toBe('fi');
  expect(finnish.intents[0]?.intent).toBe('bullying');
  expect(best('var kan jag få hjälp med hyran?', 'fi')).toBe('rent');
});

test('N2: The same examples give the same bytes', () => {
  const again = trainUnderstanding(structuredClone(DATA));
  expect(saveUnderstanding(again)).toEqual(saveUnderstanding(understanding));
});

test('N2: A saved understanding reads as before it was saved, and saves as the same bytes', () => {
  const saved = saveUnderstanding(understanding);
  const loaded = loadUnderstanding(saved);
  for (const text of ['vuokra', 'tack så mycket', 'hamaslääkäri', 'asdf qwer', '😀', '']) {
    expect(loaded.read(text)).toEqual(understanding.read(text));
  }
  expect(saveUnderstanding(loaded)).toEqual(saved);
});

test('N3: Every intent is named, the likeliest first, and the confidences sum to one', () => {
  const { intents } = understanding.read('kiitos paljon avusta', { language: 'fi' });
  expect(intents.map(({ intent }) => intent).sort()).toEqual([
    'bullying',
    'dentist',
    'rent',
    'thanks',
  ]);
  expect(intents.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1);
  expect([...intents].sort((one, other) => other.confidence - one.confidence)).toEqual(intents);
});

test('N4: A message without a known letter group has no intent and is wholly foreign', () => {
  for (const text of ['', '   ', '?!', '\u200B\u202E', '漢字']) {
    expect(understanding.read(text)).toMatchObject({ intents: [], outOfScope: 1 });
  }
});

test('N5: A message that does not tell keeps the language of the conversation, then of the page', () => {
  for (const text of ['', '123', 'ok', 'Spotify', 'asdf qwer', 'lkjhg']) {
    expect(understanding.read(text, { language: 'sv' }).language.code).toBe('sv');
    expect(understanding.read(text, { pageLanguage: 'sv' }).language.code).toBe('sv');
  }
  const both = { language: 'fi', pageLanguage: 'sv' };
  expect(understanding.read('123', both).language.code).toBe('fi');
});

test('N5: A clear message changes the language of the conversation', () => {
  expect(understanding.read('jag är ensam och rädd', { language: 'fi' }).language.code).toBe('sv');
  expect(understanding.read('olen yksin ja pelkään', { language: 'sv' }).language.code).toBe('fi');
});

test('N6: Missing dots and one wrong letter in a word are understood, and the error is named', () => {
  expect(best('hammaslaakari')).toBe('dentist');
  const { intents, corrections } = understanding.read('poskea särrkee', { language: 'fi' });
  expect(intents[0]?.intent).toBe('dentist');
  expect(corrections).toEqual([{ from: 'särrkee', to: 'särkee' }]);
});

test('N6: Another form of a known word and a word of a known matter are no errors', () => {
  for (const text of ['suuren kiitoksen', 'hampaitani', 'kiusaamiset']) {
    expect(understanding.read(text, { language: 'fi' }).corrections).toEqual([]);
  }
});

test('N7: Case, emoji, zero-width and bidirectional characters do not change the intent', () => {
  const plain = understanding.read('minua kiusataan', { language: 'fi' });
  for (const text of [
    'MINUA KIUSATAAN',
    'minua ki\u200Busa\u00ADtaan',
    '\u202Eminua\u2066 kiusataan',
  ]) {
    expect(understanding.read(text, { language: 'fi' }).intents).toEqual(plain.intents);
  }
  expect(best('minua kiusataan 😢😢', 'fi')).toBe('bullying');
});

test('N8: Of a megabyte of text the beginning is read', () => {
  const start = `minua kiusataan koulussa ${'x '.repeat(600)}`;
  expect(understanding.read(start + 'kiitos '.repeat(150_000))).toEqual(understanding.read(start));
});

test('N8: Any text is read without an error, within the ranges', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom('__proto__', 'constructor toString', '\uD800', '\u0000', '💣'.repeat(90)),
  );
  fc.assert(
    fc.property(hostile, (text) => {
      const { language, intents, outOfScope } = understanding.read(text, { language: 'xx' });
      expect(['fi', 'sv']).toContain(language.code);
      expect(outOfScope).toBeGreaterThanOrEqual(0);
      expect(outOfScope).toBeLessThanOrEqual(1);
      for (const { confidence, score } of intents) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(Number.isFinite(score)).toBe(true);
      }
    }),
  );
});

test('N10: An example of one word speaks for another word of the same matter', () => {
  const small = trainUnderstanding({
    languages: {
      fi: {
        intents: [
          { name: 'meeting', examples: ['palaveri', 'tapaaminen'] },
          { name: 'weather', examples: ['sataako', 'tuuleeko'] },
        ],
      },
    },
  });
  expect(small.read('onko kokous').intents[0]?.intent).toBe('meeting');
  expect(small.read('paistaako aurinko').intents[0]?.intent).toBe('weather');
});

test('N11: Any language code and a single intent can be learnt', () => {
  const single = trainUnderstanding({
    languages: { 'et-x-1': { intents: [{ name: 'only', examples: ['tere'] }] } },
  });
  expect(single.read('tere').intents).toMatchObject([{ intent: 'only', confidence: 1 }]);
  expect(loadUnderstanding(saveUnderstanding(single)).languages).toEqual(['et-x-1']);
});

test('N11: Without any example there is nothing to learn from', () => {
  const intents = [{ name: 'empty', examples: ['', '  '] }];
  expect(() => trainUnderstanding({ languages: { fi: { intents } } })).toThrow(RangeError);
  expect(() => trainUnderstanding({ languages: {} })).toThrow('no example');
});

test('N12: Bytes that are no saved understanding are refused, wherever they are cut', () => {
  const saved = saveUnderstanding(understanding);
  for (const length of [0, 3, 8, 200, saved.length - 1]) {
    expect(() => loadUnderstanding(saved.slice(0, length))).toThrow(RangeError);
  }
  expect(() => loadUnderstanding(Uint8Array.from(saved, (byte) => byte ^ 1))).toThrow(RangeError);
});

test('N13: Intents of one name are one intent; repeated examples count once', () => {
  const twice = trainUnderstanding({
    languages: {
      fi: {
        intents: [
          { name: 'a', examples: ['yksi kaksi', 'yksi kaksi', ''] },
          { name: 'b', examples: ['kolme neljä'] },
          { name: 'a', examples: ['viisi'] },
        ],
      },
    },
  });
  const once = trainUnderstanding({
    languages: {
      fi: {
        intents: [
          { name: 'a', examples: ['yksi kaksi', 'viisi'] },
          { name: 'b', examples: ['kolme neljä'] },
        ],
      },
    },
  });
  expect(saveUnderstanding(twice)).toEqual(saveUnderstanding(once));
});
