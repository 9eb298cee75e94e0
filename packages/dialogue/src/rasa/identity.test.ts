import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryBot } from '../../test/arbitrary-bot.ts';
import { RASA_PROJECTS, rasaProject } from '../../test/rasa-projects.ts';
import { exampleBot } from '../../test/read-bot.ts';
import { loadBot } from '../bot/load.ts';
import { writeBot } from '../bot/write-files.ts';
import { exportRasa, type ImportResult, importRasa } from './index.ts';
import { readProject } from './project/read-project.ts';

/** An import without the lines of the files, which are written anew. */
function placed(result: ImportResult) {
  return { ...result, report: result.report?.map(({ line: _, ...entry }) => entry) };
}

test('X1 exporting a bot and importing it again gives the same bot, whatever the bot', () => {
  fc.assert(
    fc.property(arbitraryBot, (bot) => {
      const again = importRasa(exportRasa(bot).files);
      expect(again.problems).toBeUndefined();
      expect(again.bot).toEqual(bot);
      expect(again.bot && again.report).toEqual([]);
    }),
    { numRuns: 30, seed: 20261121 },
  );
}, 60_000);

test('X1 the example bot comes back as it is, and its YAML carries most of it', () => {
  const loaded = loadBot(writeBot(exampleBot()));
  const bot = loaded.bot!;
  const { files } = exportRasa(bot);
  expect(importRasa(files)).toMatchObject({ bot });
  const carried = JSON.parse(files['auroraai.json']!) as { changes: { at: string[] }[] };
  for (const { at } of carried.changes) expect(at).not.toContain('examples');
});

test.each(RASA_PROJECTS)(
  'X2 import, export and import of %s give the same bot, report and project',
  (name) => {
    const files = rasaProject(name);
    const first = importRasa(files, { id: name });
    expect(first.problems).toBeUndefined();
    if (first.problems) return;
    const exported = exportRasa(first.bot, first.kept);
    const second = importRasa(exported.files, { id: name });
    expect(placed(second)).toEqual(placed(first));
    expect(readProject(exported.files).project).toEqual(readProject(files).project);
    expect(Object.keys(exported.files).sort()).toEqual(
      [...Object.keys(files).map((path) => path.replace('.json', '.yml')), 'auroraai.json'].sort(),
    );
  },
);

test('X3 what an editor changes in the exported YAML arrives, and the rest stays', () => {
  const bot = exampleBot();
  const { files } = exportRasa(bot);
  const file = 'data/nlu/fi.yml';
  const [intent] = bot.intents.filter(
    ({ examples, title }) => (examples.fi?.length ?? 0) > 1 && title,
  );
  const [first = ''] = intent?.examples.fi ?? [];
  const changed = files[file]!.replace(
    `- ${first}\n`,
    `- ${first}\n        - aivan uusi esimerkki\n`,
  );
  expect(changed).not.toBe(files[file]);
  const again = importRasa({ ...files, [file]: changed });
  const found = again.bot?.intents.find((one) => one.intent === intent?.intent);
  expect(found?.examples.fi).toContain('aivan uusi esimerkki');
  expect(found?.title).toEqual(intent?.title);
});

test('X3 what an editor changes in an imported bot is written, and the mark-up of the rest stays', () => {
  const first = importRasa(rasaProject('testing-bot'));
  if (first.problems) throw new Error('not read');
  const intents = first.bot.intents.map((intent) =>
    intent.intent === 'inform'
      ? { ...intent, examples: { fi: ['Kemissä', ...(intent.examples.fi ?? [])] } }
      : intent,
  );
  const { files } = exportRasa({ ...first.bot, intents }, first.kept);
  const again = importRasa(files);
  expect(files['data/nlu/fi.yml']).toContain('- Kemissä\n');
  expect(files['data/nlu/fi.yml']).toContain("- '[Espoossa](city)'");
  expect(again.bot?.intents).toEqual(intents);
});

test('X3 a place that both sides changed goes by the project and is reported', () => {
  const bot = exampleBot();
  const { files } = exportRasa(bot);
  const carried = JSON.parse(files['auroraai.json']!) as { changes: object[] };
  carried.changes.push({ at: ['answers', 'no such answer', 'variants'], was: 'x', now: [] });
  const again = importRasa({ ...files, 'auroraai.json': JSON.stringify(carried) });
  expect(again.bot).toEqual(bot);
  expect(again.bot && again.report.map(({ place }) => place)).toEqual([
    'answers no such answer variants',
  ]);
});
