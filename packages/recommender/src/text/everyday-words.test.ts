import { expect, test } from 'vitest';
import { everydayWords } from './everyday-words.ts';

test('Needs are told with whole phrases in three languages, none with an open end or only hinted at', () => {
  const all = everydayWords();
  const debt = all.find(({ id }) => id === 'debt')!;
  expect(debt.names).toEqual({
    fi: expect.any(String),
    sv: expect.any(String),
    en: expect.any(String),
  });
  expect(debt.words.fi).toContain('velat niskassa');
  for (const { words } of all)
    for (const phrases of Object.values(words)) {
      expect(phrases.length).toBeLessThanOrEqual(30);
      for (const phrase of phrases) expect(phrase).toMatch(/^[^*?]+ [^*?]+$/);
    }
});
