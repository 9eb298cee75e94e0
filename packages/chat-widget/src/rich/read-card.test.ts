import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCard, wordsOfAdaptiveCard } from './read-card.ts';
import { readQuestion } from './read-question.ts';

describe('A card', () => {
  it('is read with its pictures and buttons, without what is not of their kind', () => {
    expect(
      readCard({
        title: 'Neuvola',
        images: [{ url: 'https://a.fi/a.png', alt: 'Talo' }, null],
        buttons: [{ type: 'openUrl', title: 'Avaa', value: 'https://a.fi' }, 7, { title: 'x' }],
      }),
    ).toEqual({
      title: 'Neuvola',
      subtitle: '',
      text: '',
      pictures: [{ address: 'https://a.fi/a.png', alt: 'Talo' }],
      buttons: [{ type: 'openUrl', title: 'Avaa', value: 'https://a.fi' }],
    });
    expect(readCard({})).toBeNull();
  });

  it('that is adaptive gives its words', () => {
    const body = [
      { type: 'TextBlock', text: 'Yksi' },
      { type: 'Container', items: [{ type: 'TextBlock', text: 'Kaksi' }] },
    ];
    expect(wordsOfAdaptiveCard({ body })).toBe('Yksi\n\nKaksi');
    expect(wordsOfAdaptiveCard({ body, fallbackText: 'Sama' })).toBe('Sama');
  });
});

it('A question without anything to press, or with too many steps, is left to its words', () => {
  expect(readQuestion({ question_id: 'a', kind: 'single', options: [] })).toBeNull();
  expect(readQuestion({ question_id: 'a', kind: 'scale', min: 0, max: 1_000_000 })).toBeNull();
  expect(readQuestion({ question_id: 'a', kind: 'scale' })).toMatchObject({ min: 0, max: 10 });
});

it('Content of any form at all is read without falling', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (content) => {
      readCard(content);
      readQuestion(content);
      expect(wordsOfAdaptiveCard(content)).toBeTypeOf('string');
    }),
  );
});
