import fc from 'fast-check';
import { expect, test } from 'vitest';
import { demoBot } from '../../../test/demo-bots.ts';
import { exampleBot } from '../../../test/read-bot.ts';
import { checkBot } from '../../bot/check/check-bot.ts';
import { DEFINITIONS } from '../../bot/schema/bot-schema.ts';
import { checkSchema } from '../../bot/schema/check.ts';
import { botOf, partsOf } from '../parts/parts-of.ts';
import { importRows } from './import-rows.ts';

const FI = ['fi'] as const;
const ALL = ['fi', 'sv', 'en'] as const;

test('D10: Rows of one topic become an intent with its answer; a topic left empty goes on.', () => {
  const { changes, report, counts } = importRows(
    [
      ['Aihe', 'Kysymys', 'Vastaus'],
      ['Uimahalli', 'Milloin halli on auki?', 'Halli on auki klo 6–21.'],
      ['', 'paljonko uinti maksaa', ''],
      [null, 'Milloin halli on auki', 'Halli on auki klo 6–21.'],
      ['Kirjasto', 'miten saan kirjastokortin\nkirjastokortti', 'Näytä henkilökortti.'],
    ],
    FI,
  );
  expect(report).toEqual([]);
  expect(counts).toEqual({ topics: 2, questions: 4, answers: 2 });
  expect(changes).toEqual([
    {
      id: null,
      kind: 'intent',
      value: {
        intent: 'uimahalli',
        title: { fi: 'Uimahalli' },
        examples: { fi: ['Milloin halli on auki?', 'paljonko uinti maksaa'] },
        answer: 'uimahalli',
      },
    },
    {
      id: null,
      kind: 'answer',
      value: { answer: 'uimahalli', variants: [{ text: { fi: 'Halli on auki klo 6–21.' } }] },
    },
    expect.objectContaining({ kind: 'intent' }),
    expect.objectContaining({ kind: 'answer' }),
  ]);
});

test('D10: Columns may stand in any order and have a language each, or rows may name theirs.', () => {
  const wide = importRows(
    [
      [
        'Svar (svenska)',
        'Question EN',
        'aihe',
        'Kysymys suomeksi',
        'Vastaus suomeksi',
        'Answer EN',
        'Fråga (svenska)',
      ],
      [
        'Kl. 6–21.',
        'when is the pool open',
        'Uimahalli',
        'milloin halli aukeaa',
        'Klo 6–21.',
        '6–21.',
        'när öppnar simhallen',
      ],
    ],
    ALL,
  );
  const long = importRows(
    [
      ['Topic', 'Language', 'Question', 'Answer'],
      ['Uimahalli', 'Finnish', 'milloin halli aukeaa', 'Klo 6–21.'],
      ['Uimahalli', 'SV', 'när öppnar simhallen', 'Kl. 6–21.'],
      ['Uimahalli', 'englanti', 'when is the pool open', '6–21.'],
    ],
    ALL,
  );
  expect(wide.report).toEqual([]);
  expect(wide).toEqual(long);
  expect(wide.changes[1]!.value).toMatchObject({
    variants: [{ text: { fi: 'Klo 6–21.', sv: 'Kl. 6–21.', en: '6–21.' } }],
  });
});

test('D10: A sheet without headings is read as topic, question, answer, language.', () => {
  const { changes } = importRows([['Uimahalli', 'milloin', 'Aina.', 'fi']], FI);
  expect(changes[0]!.value).toMatchObject({ intent: 'uimahalli', examples: { fi: ['milloin'] } });
});

test('D10: A cell that looks like a formula is a text, and numbers are their digits.', () => {
  const { changes } = importRows(
    [
      ['=cmd|calc', '=HYPERLINK("https://example.org")', "'+1+1"],
      ['Hinta', 112, true],
    ],
    FI,
  );
  expect(changes.map(({ value }) => value)).toMatchObject([
    { intent: 'cmd-calc', examples: { fi: ['=HYPERLINK("https://example.org")'] } },
    { variants: [{ text: { fi: '+1+1' } }] },
    { examples: { fi: ['112'] } },
    { variants: [{ text: { fi: 'true' } }] },
  ]);
});

test('D10: What could not be taken, or may not be as meant, is told with its row.', () => {
  const { report, changes } = importRows(
    [
      ['kysymys', 'vastaus', 'aihe', 'kieli'],
      ['yksi', 'A.', 'Eka', ''],
      ['yksi', 'B.', 'Toka', ''],
      ['kaksi', 'C.', 'Toka', ''],
      ['ett', 'D.', 'Eka', 'sv'],
      ['uno', 'E.', 'Eka', 'italia'],
      ['', 'F.', 'Vain vastaus', ''],
      ['kolme', '', 'Vain kysymys', ''],
      ['x'.repeat(501), 'G.', 'Pitkä', ''],
    ],
    FI,
  );
  expect(report).toEqual([
    { row: 3, kind: 'same-question', values: { question: 'yksi', topic: 'Eka' } },
    { row: 4, kind: 'several-answers', values: { topic: 'Toka' } },
    { row: 5, kind: 'other-language', values: { language: 'sv' } },
    { row: 6, kind: 'unknown-language', values: { language: 'italia' } },
    { row: 7, kind: 'no-question', values: {} },
    { row: 8, kind: 'no-answer', values: { topic: 'Vain kysymys' } },
    { row: 9, kind: 'too-long', values: { text: 'x'.repeat(100) } },
    { row: 9, kind: 'no-question', values: {} },
  ]);
  expect(changes.filter(({ kind }) => kind === 'intent')).toHaveLength(5);
});

test('D10: A topic that the draft has is added to: by its name or title, what is there stays.', () => {
  const draft = partsOf(demoBot('opiskelumuutto')).map((part, at) => ({ ...part, id: `p${at}` }));
  const intent = draft.find(
    ({ kind, value }) => kind === 'intent' && JSON.stringify(value).includes('"kiitos"'),
  )!;
  const { changes } = importRows(
    [
      ['Kiitos', 'suurkiitokset sulle', 'Eipä kestä!', 'fi'],
      ['Uusi', 'ihan uusi asia', 'Selvä.', 'fi'],
    ],
    ALL,
    draft,
  );
  expect(changes.map(({ id }) => id)).toEqual([intent.id, expect.any(String), null, null]);
  const value = changes[0]!.value as { examples: { fi: string[] } };
  const old = intent.value as { examples: { fi: string[] } };
  expect(value).toEqual({
    ...old,
    examples: { ...old.examples, fi: [...old.examples.fi, 'suurkiitokset sulle'] },
  });
  const again = importRows([['Kiitos', 'suurkiitokset sulle', 'Eipä kestä!', 'fi']], ALL, [
    ...draft.filter(({ id }) => !changes.some((change) => change.id === id)),
    ...changes.map((change, at) => ({ ...change, id: change.id ?? `new${at}` })),
  ]);
  expect(again.changes.map((change) => change.value)).toEqual(
    changes.slice(0, 2).map((change) => change.value),
  );
});

test('D10: A topic that begins a flow takes the questions; its answers are told, not lost silently.', () => {
  const draft = partsOf(demoBot('opas')).map((part, at) => ({ ...part, id: `p${at}` }));
  const { changes, report } = importRows([['Velat', 'olen ulosotossa taas', 'Soita.']], FI, draft);
  expect(changes.map(({ kind }) => kind)).toEqual(['intent']);
  expect(report).toEqual([{ row: 1, kind: 'begins-flow', values: { topic: 'Velat' } }]);
});

test('D10: Whatever the cells hold, the parts have the form of the bot format and go into a bot.', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom('aihe', 'kysymys', 'vastaus', 'fi', 'sv', '', '__proto__', '=1+1', '{kunta}'),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const example = partsOf(exampleBot());
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }), (rows) => {
      const { changes } = importRows(rows, ALL);
      for (const { kind, value } of changes) {
        expect(checkSchema(value, DEFINITIONS[kind]!)).toEqual([]);
      }
      const messages = checkBot(botOf([...example, ...changes])).problems.map((one) => one.message);
      const unexpected = messages.filter(
        (one) => !/^There is no slot|^The text is missing|^There are two/.test(one),
      );
      expect(unexpected).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
