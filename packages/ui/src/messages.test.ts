import { describe, expect, it } from 'vitest';
import { defineMessages, MORE_LANGUAGES } from './locale/catalogue.ts';
import { catalogueProblems, everyCatalogueProblem } from './locale/catalogue-problems.ts';
import { uiMessages } from './messages.ts';

describe('The texts of the shared components', () => {
  it('are complete in all ten languages, with every plural form', async () => {
    expect(await everyCatalogueProblem(uiMessages)).toEqual([]);
    expect([...uiMessages.loaded.keys()].sort()).toEqual([...MORE_LANGUAGES].sort());
  });
});

describe('catalogueProblems', () => {
  it('asks of each language for the plural forms that it has, Northern Sámi too', async () => {
    const texts = { cards_one: '{{count}}', cards_other: '{{count}}' };
    const area = defineMessages(
      'x',
      { fi: texts, sv: texts, en: texts },
      {
        se: async () => ({ default: texts }),
        ar: async () => ({
          default: {
            ...texts,
            cards_zero: 'لا',
            cards_two: 'اثنان',
            cards_few: '{{count}}',
            cards_many: 'كثير',
          },
        }),
      },
    );
    expect(await everyCatalogueProblem(area)).toEqual([
      'x.se: cards_two is missing',
      'x.ar: cards_many has other variables',
    ]);
  });

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
