import { expect, test } from 'vitest';
import { loadUnderstanding, saveUnderstanding, trainUnderstanding } from './index.ts';

const DATA = {
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
        { name: 'thanks', examples: ['tack', 'tack för hjälpen', 'tusen tack'] },
      ],
    },
  },
};

test('A message is read as the intent whose examples it is like, in its own language', () => {
  const understanding = trainUnderstanding(DATA);
  const finnish = understanding.read('kaverini kiusaa mua', { language: 'sv' });
  expect(finnish.language.code).toBe('fi');
  expect(finnish.intents[0]?.intent).toBe('bullying');
  expect(understanding.read('var kan jag få hjälp med hyran?').intents[0]?.intent).toBe('rent');
});

test('A saved understanding reads as before it was saved', () => {
  const understanding = trainUnderstanding(DATA);
  const loaded = loadUnderstanding(saveUnderstanding(understanding));
  for (const text of ['vuokra', 'tack så mycket', 'asdf qwer', '']) {
    expect(loaded.read(text)).toEqual(understanding.read(text));
  }
});
