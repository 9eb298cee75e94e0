import { MORE_LANGUAGES } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { AWAITING_REVIEW, CHAT_LANGUAGES, chatLanguageOf, directionOf } from './languages.ts';
import { loadMessages } from './messages.ts';
import { createTranslate } from './translate.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;
const variables = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

it.each(CHAT_LANGUAGES)(
  'The texts in %s are complete, with every plural form',
  async (language) => {
    const [finnish, messages] = await Promise.all([loadMessages('fi'), loadMessages(language)]);
    const expected = new Set<string>();
    for (const key of Object.keys(finnish)) {
      if (!PLURAL.test(key)) expected.add(key);
      else
        for (const form of new Intl.PluralRules(language).resolvedOptions().pluralCategories)
          expected.add(key.replace(PLURAL, `_${form}`));
    }
    expect(Object.keys(messages).sort()).toEqual([...expected].sort());
    for (const [key, text] of Object.entries(messages) as [string, string][]) {
      const model = finnish[key as 'typing'] ?? finnish[key.replace(PLURAL, '_other') as 'typing'];
      // A form for "one" or "two" may say the number in a word.
      const mayLack = /_(zero|one|two)$/.test(key);
      expect(text.trim(), key).not.toBe('');
      if (!mayLack) expect(variables(text), key).toEqual(variables(model));
    }
  },
);

it('Plural forms follow the rules of the language', async () => {
  const t = createTranslate(await loadMessages('fi'), 'fi');
  expect(t('composer.left', { count: 1 })).toBe('1 merkki jäljellä');
  expect(t('composer.left', { count: 12 })).toBe('12 merkkiä jäljellä');
});

it('Plural forms of Northern Sámi, which browsers do not know, are chosen by a rule of our own', async () => {
  const t = createTranslate({ ...(await loadMessages('se')), x_two: 'guokte' } as never, 'se');
  expect(t('x' as never, { count: 2 })).toBe('guokte');
  expect(t('composer.left', { count: 1 })).toBe('1 mearka báhcán');
  expect(t('composer.left', { count: 12 })).toBe('12 mearkka báhcán');
});

it('Those awaiting review are the same as of the service cards', () => {
  expect([...AWAITING_REVIEW].sort()).toEqual([...MORE_LANGUAGES].sort());
});

it('A tag of a page finds the language that is nearest', () => {
  expect(chatLanguageOf('sv-FI')).toBe('sv');
  expect(chatLanguageOf('fi-x-selko')).toBe('fi-x-selko');
  expect(chatLanguageOf('ar-SA')).toBe('ar');
  expect(chatLanguageOf('de')).toBeUndefined();
  expect(chatLanguageOf(undefined)).toBeUndefined();
  expect(directionOf('ar-SA')).toBe('rtl');
  expect(directionOf('arn')).toBe('ltr');
});
