import { describe, expect, it } from 'vitest';
import { defineMessages } from './locale/catalogue.ts';
import { catalogueProblems } from './locale/catalogue-problems.ts';
import { uiMessages } from './messages.ts';

describe('The texts of the shared components', () => {
  it('are complete in every language, with every plural form', () => {
    expect(catalogueProblems(uiMessages)).toEqual([]);
  });
});

describe('catalogueProblems', () => {
  it('names missing texts, missing plural forms, empty texts and other variables', () => {
    const broken = defineMessages<Record<string, string>>('x', {
      fi: {
        hello: 'Hei {{name}}',
        cards_one: '{{count}} kortti',
        cards_other: '{{count}} korttia',
      },
      sv: { hello: 'Hej', cards_one: '{{count}} kort', cards_other: '{{count}} kort' },
      en: { hello: ' ', cards_other: '{{count}} cards', extra: 'Extra' },
    });
    expect(catalogueProblems(broken)).toEqual([
      'x.sv: hello has other variables',
      'x.en: hello is empty',
      'x.en: extra is not in Finnish',
      'x.en: hello has other variables',
      'x.en: cards_one is missing',
    ]);
  });
});
