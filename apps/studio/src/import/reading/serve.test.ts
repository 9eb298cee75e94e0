import type { StudioPart } from '@auroraai/api-client/studio';
import { loadBot } from '@auroraai/dialogue';
import { partsOf } from '@auroraai/dialogue/editing';
import { BOTS } from '@auroraai/open-data/bots';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_PARTS } from '../files/limits.ts';
import { makeZip } from '../files/zip.ts';
import type { ImportPlan } from '../plan-import.ts';
import { serveFiles } from './serve.ts';

const files = Object.values(BOTS)[0]!;
const { bot } = loadBot(files);
const PARTS = partsOf(bot!).map(
  (part, order): StudioPart => ({
    ...{ ...part, id: `part-${order}`, order, revision: 1, changed_by: '', changed_at: '' },
    value: part.value as StudioPart['value'],
  }),
);

async function plan(content: BlobPart, parts = PARTS): Promise<ImportPlan> {
  const file = new Blob([content]);
  const answer = await serveFiles({ kind: 'plan', file, parts, languages: bot!.languages });
  if (answer.is !== 'planned') throw new Error(JSON.stringify(answer));
  return answer.plan;
}

it('A whole bot goes out as a Rasa project and comes back with nothing changed', async () => {
  const packed = await serveFiles({ kind: 'export-rasa', parts: PARTS });
  if (packed.is !== 'packed') throw new Error(packed.is);
  const again = await plan(packed.bytes);
  expect([again.of, again.kinds, again.settings]).toEqual(['rasa', [], null]);
  expect(again.sameCount).toBe(PARTS.length);
});

it('Thirty thousand rows are read up to the limit, and more parts than a bot may have are refused', async () => {
  const rows = (count: number, topic: (row: number) => string) =>
    `Aihe;Kysymys;Vastaus;Vastaus\n${Array.from({ length: count }, (_, at) => `${topic(at)};kysymys ${at};Hyvä.;Toinen.`).join('\n')}`;
  const { rows: read, kinds } = await plan(rows(30_000, (row) => `Aihe ${row % 50}`));
  expect(read?.counts).toEqual({ topics: 50, questions: 19_999, answers: 50 });
  expect(read?.report.map(({ kind }) => kind)).toEqual(['same-heading', 'too-many-rows']);
  expect(kinds.map(({ edits }) => edits.length)).toEqual([50, 50]);
  const file = new Blob([rows(MOST_PARTS, (row) => `Aihe ${row}`)]);
  expect(await serveFiles({ kind: 'plan', file, parts: PARTS, languages: ['fi'] })).toMatchObject({
    ...{ is: 'fault', kind: 'too-many-parts' },
  });
});

it('A part that is longer than a bot may have is named and left out', async () => {
  const long = `Aihe;Kysymys;Vastaus\n${Array.from({ length: 1000 }, (_, at) => `Pitkä;${'x'.repeat(300)} ${at};Hyvä.`).join('\n')}`;
  const { tooLong, kinds } = await plan(long);
  expect(tooLong).toEqual(['pitkä']);
  expect(kinds.map(({ kind }) => kind)).toEqual(['answer']);
});

it('Languages of the bot in which something is missing are named', async () => {
  const { missingLanguages } = await plan('Aihe;Kysymys;Vastaus\nUimahalli;milloin;Aina.\n');
  expect(missingLanguages).toEqual(bot!.languages.filter((language) => language !== 'fi'));
});

it('Languages that the bot does not have are named', async () => {
  const { otherLanguages } = await plan(
    makeZip({ 'nlu/et.yml': 'nlu:\n- intent: a\n  examples: |\n    - tere\n' }),
  );
  expect(otherLanguages).toEqual(['et']);
});

it('What breaks in a way that nobody thought of is told, not thrown', async () => {
  const file = { size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as Blob;
  expect(await serveFiles({ kind: 'plan', file, parts: [], languages: [] })).toEqual({
    ...{ is: 'failed', message: 'gone' },
  });
});

it('Whatever a project holds, what would come of it is told', async () => {
  const word = fc.constantFrom(
    ...['intents', 'responses', 'slots', 'forms', 'stories', 'rules', 'nlu', 'entities', 'actions'],
    ...[
      'steps',
      'intent',
      'action',
      'examples',
      'text',
      'buttons',
      'condition',
      'mappings',
      'type',
    ],
    ...[
      '__proto__',
      'constructor',
      'utter_x',
      'active_loop',
      'slot_was_set',
      'or',
      'story',
      'rule',
    ],
    ...['required_slots', 'graph_elements', 'language', 'metadata', 'null', '1', '"{x}"', '[a](b)'],
  );
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      word,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.array(fc.tuple(word, tie('tree')), { maxLength: 5 }).map((own) => Object.fromEntries(own)),
    ),
  }));
  const top = fc.record({
    ...{ intents: tree, responses: tree, slots: tree, forms: tree, entities: tree, actions: tree },
    ...{ stories: tree, rules: tree, nlu: tree },
  });
  await fc.assert(
    fc.asyncProperty(top, fc.boolean(), async (project, isWhole) => {
      const lines = Object.entries(project).map(([key, own]) => `${key}: ${JSON.stringify(own)}\n`);
      const text = lines.join('');
      const content = isWhole ? text : makeZip({ 'domain.yml': text, 'data/test_x.yml': text });
      const file = new Blob([content]);
      const answer = await serveFiles({
        kind: 'plan',
        file,
        parts: PARTS.slice(0, 1),
        languages: ['fi'],
      });
      expect(answer).toMatchObject({ is: 'planned', plan: { of: 'rasa' } });
    }),
    { numRuns: 80, seed: 11 },
  );
});
