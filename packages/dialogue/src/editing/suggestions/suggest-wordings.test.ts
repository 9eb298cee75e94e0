import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggestWordings, type WordedTopic, type WordingSource } from './suggest-wordings.ts';

const DEBT: WordingSource = {
  ...{ id: 'debt', from: 'services', names: { fi: 'Velat', sv: 'Skulder' } },
  texts: {
    fi: [
      'velat niskassa',
      'ulosotto vie palkan',
      'Ulosottomies soitti!',
      'velkaneuvonta',
      'vuokra myöhässä',
    ],
    sv: ['skulder växer', 'utmätning av lönen', 'skuldrådgivning'],
  },
};
const RENT: WordingSource = {
  ...{ id: 'rent', from: 'services', names: { fi: 'Vuokra' } },
  texts: { fi: ['vuokra on myöhässä', 'vuokran maksaminen', 'vuokraisäntä nosti vuokraa'] },
};
const SLEEP: WordingSource = {
  ...{ id: 'sleep', from: 'topics', names: { fi: 'Uni' } },
  texts: { fi: ['uni ei tule', 'herään aamuyöllä'] },
};
const debts: WordedTopic = {
  title: 'Raha-asiat',
  examples: ['mulla on velkoja', 'ulosotto vei palkan', 'velat painaa'],
};
const rent: WordedTopic = { title: 'Vuokra-asiat', examples: ['vuokra myöhässä', 'vuokra nousi'] };
const ask = (more: Partial<Parameters<typeof suggestWordings>[0]> = {}) =>
  suggestWordings({
    ...{
      language: 'fi',
      topic: debts,
      others: [rent],
      sources: [SLEEP, RENT, DEBT],
      dismissed: [],
    },
    ...more,
  }).map(({ text }) => text);

test('Wordings of the same matter are suggested, what is surest first, nothing of another matter.', () => {
  const found = ask();
  expect(found).toContain('velat niskassa');
  expect(found).not.toContain('vuokra myöhässä');
  expect(found.some((text) => [...RENT.texts.fi!, ...SLEEP.texts.fi!].includes(text))).toBe(false);
  expect(
    suggestWordings({
      language: 'fi',
      topic: debts,
      others: [],
      sources: [DEBT],
      dismissed: [],
      most: 1,
    }),
  ).toEqual([{ text: expect.any(String), source: 'debt' }]);
});

test('What the bot has already, and what is not wanted, is not suggested, however it is written.', () => {
  const [first = ''] = ask();
  expect(ask({ dismissed: [`  ${first.toUpperCase()}?`] })).not.toContain(first);
  expect(ask({ topic: { ...debts, examples: [...debts.examples, `${first}!`] } })).not.toContain(
    first,
  );
  expect(ask({ others: [rent, { title: 'Muu', examples: [first] }] })).not.toContain(first);
});

test('A topic that is called as a source needs no examples to be suggested its wordings.', () => {
  expect(ask({ topic: { title: 'UNI', examples: [] }, others: [] })).toEqual(
    expect.arrayContaining(['uni ei tule', 'herään aamuyöllä']),
  );
  expect(ask({ language: 'sv', topic: { title: 'Skulder', examples: [] }, others: [] })).toContain(
    'skuldrådgivning',
  );
});

test('Whatever stands in topics and sources, nothing is suggested twice, or that is there.', () => {
  const text = fc.oneof(
    fc.constantFrom('velat niskassa', 'uni', 'VELAT', 'vuokra', '', ' ', '😀', 'constructor'),
    fc.string(),
  );
  const topic = fc.record({ title: text, examples: fc.array(text, { maxLength: 5 }) });
  const source = fc.record({
    ...{ id: text, from: text, names: fc.record({ fi: text }) },
    texts: fc.record({ fi: fc.array(text, { maxLength: 5 }) }),
  });
  fc.assert(
    fc.property(
      topic,
      fc.array(topic, { maxLength: 3 }),
      fc.array(source, { maxLength: 4 }),
      (own, others, sources) => {
        const found = suggestWordings({
          language: 'fi',
          topic: own,
          others,
          sources,
          dismissed: [],
        });
        const texts = found.map((one) => one.text);
        expect(new Set(texts).size).toBe(texts.length);
        for (const { examples } of [own, ...others])
          for (const example of examples) expect(texts).not.toContain(example);
        for (const { source: id } of found) expect(sources.some((one) => one.id === id)).toBe(true);
      },
    ),
  );
});
